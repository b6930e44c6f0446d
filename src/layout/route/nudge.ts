// Nudging: moves parallel pieces apart and into the middle of their gaps without changing which way any line goes.
import type { Point } from '../../base/geometry';
import type { Board } from './board';
import { GAP, ownCost, pairCost } from './cost';
import { type Order, separate } from './separate';
import type { PlacedLabel } from './labels';
import { faces, type LabelOf, type Unit, unitsOf } from './units';
import { type Wire, wireOf } from './wire';

/**
 * Nudges all wires, upright pieces first, with room for labels where they are known. A direction whose nudging makes the
 * drawing worse is left as it was.
 */
export function nudge(
  board: Board,
  wires: readonly Wire[],
  fixed: (w: Wire) => boolean,
  labels: readonly (PlacedLabel | null)[] = [],
): Wire[] {
  let now = [...wires];
  const byLink = new Map(wires.map((w, i) => [w.link, labels[i] ?? null]));
  const labelOf: LabelOf = (w) => byLink.get(w.link) ?? null;
  const turns = wires.length > LARGE ? [false, true] : [false, true, false, true];
  for (const level of turns) {
    const next = nudgeDirection(unitsOf(board, now, level, fixed, labelOf), now, level);
    if (badness(board, next, now) <= badness(board, now, next) + 0.01) now = next;
  }
  return now;
}

/** With more wires than this each direction is nudged once. */
const LARGE = 300;

/** What the wires that `other` has changed cost: nudging must not raise it. */
function badness(board: Board, wires: readonly Wire[], other: readonly Wire[]): number {
  const same = wires.map((w, i) => sameWay(w, other[i]));
  let sum = 0;
  for (const [i, w] of wires.entries()) {
    if (same[i]) continue;
    sum += ownCost(w, board);
    for (const [j, o] of wires.entries()) if (j !== i) sum += pairCost(w, o) / (same[j] ? 1 : 2);
  }
  return sum;
}

const sameWay = (a: Wire, b: Wire | undefined): boolean =>
  a === b || (b !== undefined && a.points.every((p, i) => p.x === b.points[i]?.x && p.y === b.points[i]?.y));

function nudgeDirection(units: readonly Unit[], wires: readonly Wire[], level: boolean): Wire[] {
  const moved = new Map<Wire, Map<number, number>>();
  for (const group of clusters(units)) {
    const at = spread(group);
    for (const [i, u] of group.units.entries())
      for (const { wire, index } of u.parts) {
        const moves = moved.get(wire) ?? new Map<number, number>();
        moves.set(index, at?.[i] ?? u.at);
        moved.set(wire, moves);
      }
  }
  return wires.map((w) => shifted(w, level, moved.get(w)));
}

/** Units that hold each other, with the orders between them. */
interface Cluster {
  readonly units: readonly Unit[];
  readonly orders: readonly { left: number; right: number }[];
}

/** Groups the units of one direction: those that face each other in a chain are placed together. */
function clusters(units: readonly Unit[]): Cluster[] {
  const root = units.map((_, i) => i);
  const find = (i: number): number => {
    let r = i;
    while (root[r] !== r) r = root[r] ?? r;
    return r;
  };
  const pairs: { left: number; right: number }[] = [];
  for (const [i, a] of units.entries())
    for (let j = i + 1; j < units.length; j++) {
      const b = units[j];
      if (!b || b.at - a.at > REACH) break;
      if (b.least - a.most >= FREE || !faces(a, b)) continue;
      pairs.push({ left: i, right: j });
      const [p, q] = [find(i), find(j)];
      root[Math.max(p, q)] = Math.min(p, q);
    }
  const by = new Map<number, number[]>();
  for (const i of units.keys()) {
    const r = find(i);
    const members = by.get(r);
    if (members) members.push(i);
    else by.set(r, [i]);
  }
  const local = new Map<number, number>();
  for (const members of by.values()) for (const [k, m] of members.entries()) local.set(m, k);
  const orders = new Map<number, { left: number; right: number }[]>();
  for (const p of pairs) {
    const list = orders.get(find(p.left)) ?? [];
    list.push({ left: local.get(p.left) ?? 0, right: local.get(p.right) ?? 0 });
    orders.set(find(p.left), list);
  }
  return [...by.entries()].map(([r, members]) => ({
    units: members.flatMap((m) => units[m] ?? []),
    orders: orders.get(r) ?? [],
  }));
}

/** Units that cannot come nearer than this to each other do not hold each other. */
const FREE = 24;

/** Nor do those that are farther apart than this. */
const REACH = 200;

/** Places a cluster: as far apart as there is room for, 12 px at best; null when there is no room at all. */
function spread(c: Cluster): number[] | null {
  const places = c.units.map((u) => ({ want: u.want, weight: u.weight, lo: u.least, hi: u.most }));
  const labelled = c.units.some((u) => u.label);
  const gaps = [GAP.line, 10, 8, 6, 4, 2].map((gap) => ({ gap, labels: false }));
  if (labelled) gaps.unshift({ gap: GAP.line, labels: true }, { gap: 8, labels: true });
  for (const { gap, labels } of gaps) {
    const orders = c.orders.map(
      (o): Order => ({ ...o, gap: gapOf(c.units[o.left], c.units[o.right], gap, labels) }),
    );
    const at = separate(places, orders);
    if (at) return at.map((v, i) => rounded(v, c.units[i]));
  }
  return null;
}

/** The gap between two units; what cannot move keeps what it has. */
function gapOf(a: Unit | undefined, b: Unit | undefined, gap: number, labels: boolean): number {
  if (!a || !b) return 0;
  const want = labels ? Math.max(gap, labelGap(a, b)) : gap;
  return Math.min(want, Math.max(0, b.most - a.least, b.at - a.at));
}

/** How far apart two units must be for a line not to touch the other's label. */
function labelGap(a: Unit, b: Unit): number {
  let gap = 0;
  if (a.label && a.label.lo < b.hi + 2 && a.label.hi > b.lo - 2) gap = a.label.after + AIR;
  if (b.label && b.label.lo < a.hi + 2 && b.label.hi > a.lo - 2) gap = Math.max(gap, b.label.before + AIR);
  return gap;
}

/** Between a label and the next line. */
const AIR = 4;

/** Whole px where the unit is free to lie on them. */
function rounded(v: number, u: Unit | undefined): number {
  const whole = Math.round(v);
  return u && whole >= u.least && whole <= u.most ? whole : v;
}

function shifted(w: Wire, level: boolean, moves: ReadonlyMap<number, number> | undefined): Wire {
  if (!moves) return w;
  const points: Point[] = w.points.map((p, i) => {
    const at = moves.get(i) ?? moves.get(i - 1);
    if (at === undefined) return p;
    return level ? { x: p.x, y: at } : { x: at, y: p.y };
  });
  return wireOf(w.link, points, w.fromSide, w.toSide);
}
