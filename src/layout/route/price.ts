// What a whole drawing costs, wire by wire, without comparing every wire with every other.
import { filled } from '../../base/filled';
import type { Board } from './board';
import { COST, GAP, jammed, ownCost, pairCost } from './cost';
import type { Piece, Wire } from './wire';

/** The price of a drawing: in all, and what each wire pays, pairs in full to both. */
export interface Price {
  readonly total: number;
  readonly each: readonly number[];
  /** Pairs of wires that lie on each other. */
  readonly jams: number;
}

/**
 * Prices the wires; what lies nowhere near another wire pays only for itself. With `some` (by index) it is enough that these
 * pay, for themselves and for each pair that one of them is in.
 */
export function priceOf(
  board: Board,
  wires: readonly Wire[],
  some: ReadonlySet<number> | null = null,
): Price {
  // where many pay it is less work to price all, and that is kept
  if (some && (some.size * wires.length < FEW || some.size * PART < wires.length))
    return count(board, wires, some);
  board.kept.prices ??= new WeakMap();
  const kept = board.kept.prices;
  const known = kept.get(wires);
  if (known?.board === board) return known.price;
  const price = count(board, wires, null);
  kept.set(wires, { board, price });
  return price;
}

/** Up to so many pairs are looked at one by one, and all of the wires that are no more than one in so many. */
const FEW = 4000;
const PART = 8;

function count(board: Board, wires: readonly Wire[], some: ReadonlySet<number> | null): Price {
  const each = filled(wires.length, 0);
  let total = 0;
  for (let i = 0; i < wires.length; i++) {
    const w = wires[i];
    if (!w || (some && !some.has(i))) continue;
    each[i] = ownCost(w, board);
    total += each[i] ?? 0;
  }
  let jams = 0;
  const pay = (i: number, j: number): void => {
    const [a, b] = [wires[i], wires[j]];
    const cost = a && b ? pairCost(a, b) : 0;
    if (cost === 0) return;
    each[i] = (each[i] ?? 0) + cost;
    each[j] = (each[j] ?? 0) + cost;
    total += cost;
    if (cost >= COST.overlap && a && b && jammed(a, b)) jams++;
  };
  if (some) {
    for (const i of some) for (let j = 0; j < wires.length; j++) if (j < i || !some.has(j)) pay(i, j);
  } else for (const key of pairsOf(wires)) pay(Math.floor(key / wires.length), key % wires.length);
  return { total, each, jams };
}

/**
 * Pairs of wires that can cost each other anything: they have a step in common, cross, touch or run side by side. A pair
 * is the index of one times the number of wires, plus the index of the other.
 */
function pairsOf(wires: readonly Wire[]): Iterable<number> {
  const pairs = new Set<number>();
  const add = (i: number, j: number): void => {
    if (i !== j) pairs.add(Math.min(i, j) * wires.length + Math.max(i, j));
  };
  const bySteps = new Map<number, number[]>();
  for (const [i, { link }] of wires.entries())
    for (const { index } of link.from === link.to ? [link.from] : [link.from, link.to]) {
      const there = bySteps.get(index) ?? [];
      for (const j of there) add(i, j);
      there.push(i);
      bySteps.set(index, there);
    }
  const level = sorted(wires, true);
  const upright = sorted(wires, false);
  beside(level, add);
  beside(upright, add);
  meeting(level, upright, add);
  return pairs;
}

/** Pieces of one direction by position, as columns of numbers. */
interface Pieces {
  readonly at: Float64Array;
  readonly lo: Float64Array;
  readonly hi: Float64Array;
  readonly wire: Int32Array;
}

function sorted(wires: readonly Wire[], level: boolean): Pieces {
  const pieces: Piece[] = [];
  const owner: number[] = [];
  for (const [i, w] of wires.entries())
    for (const p of w.pieces)
      if (p.level === level) {
        pieces.push(p);
        owner.push(i);
      }
  const count = pieces.length;
  const order = new Int32Array(count);
  for (let k = 0; k < count; k++) order[k] = k;
  order.sort((a, b) => (pieces[a]?.at ?? 0) - (pieces[b]?.at ?? 0));
  const at = new Float64Array(count);
  const lo = new Float64Array(count);
  const hi = new Float64Array(count);
  const wire = new Int32Array(count);
  for (let k = 0; k < count; k++) {
    const n = order[k] ?? 0;
    const p = pieces[n];
    if (!p) continue;
    at[k] = p.at;
    lo[k] = p.lo;
    hi[k] = p.hi;
    wire[k] = owner[n] ?? 0;
  }
  return { at, lo, hi, wire };
}

type Add = (i: number, j: number) => void;

function beside({ at, lo, hi, wire }: Pieces, add: Add): void {
  for (let i = 0; i < at.length; i++)
    for (let j = i + 1; j < at.length && (at[j] ?? 0) - (at[i] ?? 0) < GAP.line; j++)
      if ((lo[j] ?? 0) < (hi[i] ?? 0) + GAP.box && (hi[j] ?? 0) > (lo[i] ?? 0) - GAP.box)
        add(wire[i] ?? 0, wire[j] ?? 0);
}

function meeting(level: Pieces, upright: Pieces, add: Add): void {
  for (let i = 0; i < upright.at.length; i++) {
    const [x, y0, y1] = [upright.at[i] ?? 0, (upright.lo[i] ?? 0) - NEAR, (upright.hi[i] ?? 0) + NEAR];
    for (let j = firstFrom(level.at, y0); j < level.at.length && (level.at[j] ?? 0) <= y1; j++)
      if ((level.lo[j] ?? 0) <= x + NEAR && (level.hi[j] ?? 0) >= x - NEAR)
        add(upright.wire[i] ?? 0, level.wire[j] ?? 0);
  }
}

/** Lines meet when they come this near, px. */
const NEAR = 1;

function firstFrom(at: Float64Array, v: number): number {
  let lo = 0;
  let hi = at.length;
  while (lo < hi) {
    const mid = (lo + hi) >> 1;
    if ((at[mid] ?? 0) < v) lo = mid + 1;
    else hi = mid;
  }
  return lo;
}
