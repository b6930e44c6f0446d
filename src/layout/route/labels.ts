// Places labels: a pill near its source, on its line where enough of the line stays visible, else beside it.
import type { Point, Rect, Size } from '../../base/geometry';
import type { Board } from './board';
import { labelCost, surroundings } from './label-cost';
import { shared } from './trunks';
import type { Piece, Wire } from './wire';

/** How much of the line stays visible round a label that lies on it, px. */
const VISIBLE = 24;

/** From a line to a label beside it, px. */
const BESIDE = 8;

/** The same where there is no room. */
const NARROW = 4;

/** From a corner, a step and an arrow head to a label on the line, px. */
const CORNER = 12;

/** A place for a label and what it costs by itself: far from the source, beside instead of on the line. */
export interface Spot {
  readonly rect: Rect;
  /** The piece of the wire that it lies on or beside. */
  readonly piece: number;
  readonly cost: number;
}

/** Where a label lies and what it covers there, in bends: 0 when it covers nothing. */
export interface PlacedLabel {
  readonly rect: Rect;
  readonly piece: number;
  readonly clash: number;
}

/** The labels by wire, in the order given; null where a connection has none. */
export function placeLabels(board: Board, wires: readonly Wire[]): (PlacedLabel | null)[] {
  const spots = wires.map((w) => spotsOf(w, wires));
  const placed: (PlacedLabel | null)[] = wires.map(() => null);
  const judged = spots.map((list, i): Judged[] => {
    const w = wires[i];
    if (!w || list.length === 0) return [];
    const near = surroundings(board, wires, w);
    return list.map((s) => ({ ...s, clash: labelCost(near, w, s.rect) }));
  });
  for (let round = 0; round < 3; round++) {
    let changed = false;
    for (const [i, list] of judged.entries()) {
      const best = cheapest(list, placed, i);
      if (best && best.rect !== placed[i]?.rect) changed = true;
      placed[i] = best;
    }
    if (!changed) break;
  }
  return placed;
}

interface Judged extends Spot {
  readonly clash: number;
}

function cheapest(
  spots: readonly Judged[],
  placed: readonly (PlacedLabel | null)[],
  own: number,
): PlacedLabel | null {
  let best: PlacedLabel | null = null;
  let least = Infinity;
  for (const s of spots) {
    let { clash } = s;
    if (s.cost + clash >= least) continue;
    for (const [i, p] of placed.entries()) if (p && i !== own && near(p.rect, s.rect)) clash += OTHER_LABEL;
    if (s.cost + clash >= least - 1e-9) continue;
    best = { rect: s.rect, piece: s.piece, clash };
    least = s.cost + clash;
  }
  return best;
}

const OTHER_LABEL = 12;

const near = (a: Rect, b: Rect): boolean =>
  a.x < b.x + b.width + 3 && b.x < a.x + a.width + 3 && a.y < b.y + b.height + 3 && b.y < a.y + a.height + 3;

/** All spots of a wire's label, along the part of the line that is its own. */
function spotsOf(w: Wire, wires: readonly Wire[]): Spot[] {
  const size = w.link.source.label;
  if (!size) return [];
  const spots: Spot[] = [];
  let walked = 0;
  const own = ownPart(w, wires);
  for (const [i, piece] of w.pieces.entries()) {
    const length = piece.hi - piece.lo;
    const from = Math.max(0, own.from - walked);
    const to = Math.min(length, own.to - walked);
    if (to > from)
      for (const s of spotsOn(piece, size, walked, from, to, i + 1 === w.pieces.length))
        spots.push({ ...s, piece: i });
    walked += length;
  }
  return spots;
}

/** The stretch of a wire, in px from its start, that it shares with no other. */
function ownPart(w: Wire, wires: readonly Wire[]): { from: number; to: number } {
  let from = 0;
  let to = w.length;
  for (const o of wires) {
    if (o === w) continue;
    const s = shared(w, o);
    if (s.out > 0) from = Math.max(from, common(w.pieces, o.pieces, s.out));
    if (s.in > 0) to = Math.min(to, w.length - common(w.pieces.toReversed(), o.pieces.toReversed(), s.in));
  }
  return to > from + 10 ? { from, to } : { from: 0, to: w.length };
}

function common(a: readonly Piece[], b: readonly Piece[], count: number): number {
  const length = (list: readonly Piece[]): number =>
    list.slice(0, count).reduce((sum, p) => sum + p.hi - p.lo, 0);
  return Math.min(length(a), length(b));
}

/** Spots along one piece, between `from` and `to` px from where it starts; `before` px of line lie before the piece. */
function spotsOn(
  p: Piece,
  size: Size,
  before: number,
  from: number,
  to: number,
  last: boolean,
): Omit<Spot, 'piece'>[] {
  const extent = p.level ? size.width : size.height;
  const spots: Omit<Spot, 'piece'>[] = [];
  const add = (t: number, off: number, cost: number): void => {
    const rect = rectAt(p, t, off, size);
    const far = Math.max(0, before + t - extent / 2 - NEAR);
    spots.push({ rect, cost: cost + FAR * far });
  };
  const room = to - from;
  const ending = last ? CORNER : CORNER - 2;
  for (const t of steps(from, to, extent)) {
    const clear = t - extent / 2 >= from + 3 && t + extent / 2 <= to - ending;
    const on = room >= extent + VISIBLE && clear;
    add(t, 0, on ? 0 : ON_SHORT);
    const half = (p.level ? size.height : size.width) / 2;
    add(t, half + BESIDE, BESIDE_COST);
    add(t, -half - BESIDE, BESIDE_COST + 0.05);
    add(t, half + NARROW, BESIDE_COST + 0.3);
    add(t, -half - NARROW, BESIDE_COST + 0.35);
  }
  return spots;
}

/** Per px away from the source, beyond the first few. */
const FAR = 0.006;
const NEAR = 24;
const BESIDE_COST = 0.4;
/** On a line too short to show round the label. */
const ON_SHORT = 6;

/** Places for a label's middle along from..to: the middle of the stretch, and regularly from its start. */
function steps(from: number, to: number, extent: number): number[] {
  const middle = (from + to) / 2;
  const out = [middle];
  const first = from + extent / 2 + CORNER;
  for (let t = first, n = 0; t < to - extent / 2 && n < 26; t += STEP + n, n++) out.push(t);
  for (const near of [8, 4, 2, 0]) out.push(from + extent / 2 + near);
  out.push(to - extent / 2 - CORNER);
  return out;
}

const STEP = 4;

/** The label's box with its middle `t` px along the piece and `off` px to its right or below it. */
function rectAt(p: Piece, t: number, off: number, size: Size): Rect {
  const along = p.sense > 0 ? p.lo + t : p.hi - t;
  const c: Point = p.level ? { x: along, y: p.at + off } : { x: p.at + off, y: along };
  return {
    x: Math.round(c.x - size.width / 2),
    y: Math.round(c.y - size.height / 2),
    width: size.width,
    height: size.height,
  };
}
