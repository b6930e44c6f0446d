// Nudging: moves parallel pieces apart and into the middle of their gaps without changing which way any line goes.
import { filled } from '../../base/filled';
import type { Point } from '../../base/geometry';
import type { Board, Link } from './board';
import { type Cluster, clustersOf, type Pair } from './clusters';
import { GAP } from './cost';
import type { PlacedLabel } from './labels';
import { priceOf } from './price';
import { hugging } from './rooms';
import { fitted, separate } from './separate';
import { groupsOf, type LabelOf, type Unit, unitsOf } from './units';
import { type Wire, wireOf } from './wire';

/**
 * Nudges all wires, upright pieces first, with room for labels where they are known. Where nudging makes the drawing worse
 * the pieces stay.
 */
export function nudge(
  board: Board,
  wires: readonly Wire[],
  fixed: (w: Wire) => boolean,
  labels: readonly (PlacedLabel | null)[] = [],
): readonly Wire[] {
  let now: readonly Wire[] = wires;
  const byLink = new Map<Link, PlacedLabel>();
  for (let i = 0; i < labels.length; i++) {
    const [w, label] = [wires[i], labels[i]];
    if (w && label) byLink.set(w.link, label);
  }
  const labelOf: LabelOf = (w) => byLink.get(w.link) ?? null;
  const turns = wires.length > LARGE ? [false, true] : [false, true, false, true];
  let groups = groupsOf(now);
  let idle = false;
  for (const [turn, level] of turns.entries()) {
    if (turn >= 2 && idle) break;
    const moves: Moves[] = [];
    for (const cluster of clustersOf(unitsOf(board, groups[level ? 1 : 0], level, fixed, labelOf))) {
      const move = movesOf(cluster);
      if (move) moves.push(move);
    }
    const next = better(board, now, level, moves);
    idle = !next;
    if (!next) continue;
    now = next;
    groups = groupsOf(now);
  }
  return now;
}

/** With more wires than this each direction is nudged once. */
const LARGE = 300;

/** Where pieces go, by wire and piece. */
type Moves = ReadonlyMap<Wire, ReadonlyMap<number, number>>;

/**
 * The wires after the moves that make nothing worse: when all together do, those of the wires that pay more are left out,
 * and so again. Null when nothing is won.
 */
function better(
  board: Board,
  wires: readonly Wire[],
  level: boolean,
  moves: readonly Moves[],
): Wire[] | null {
  let left = moves;
  for (let round = 0; round < ROUNDS && left.length > 0; round++) {
    const next = moved(wires, level, left);
    const changed = new Set<number>();
    for (const [i, w] of wires.entries()) if (next[i] !== w) changed.add(i);
    const price = priceOf(board, wires, changed);
    const then = priceOf(board, next, changed);
    const more = filled(wires.length, 0);
    for (const i of changed) {
      const [w, n] = [wires[i], next[i]];
      if (w && n) more[i] = hugging(board, n) - hugging(board, w);
    }
    const hug = more.reduce((sum, m) => sum + m, 0);
    if (then.total + hug <= price.total + 0.01 && then.jams <= price.jams) return next;
    const worse = new Set(
      wires.filter((_, i) => (then.each[i] ?? 0) + (more[i] ?? 0) > (price.each[i] ?? 0) + 0.01),
    );
    left = left.filter((m) => ![...m.keys()].some((w) => worse.has(w)));
  }
  return null;
}

const ROUNDS = 4;

function moved(wires: readonly Wire[], level: boolean, moves: readonly Moves[]): Wire[] {
  const all = new Map<Wire, Map<number, number>>();
  for (const m of moves)
    for (const [wire, places] of m) {
      const known = all.get(wire) ?? new Map<number, number>();
      for (const [index, at] of places) known.set(index, at);
      all.set(wire, known);
    }
  return wires.map((w) => shifted(w, level, all.get(w)));
}

/** Gaps between lines, from what is good to what can still be told apart. */
const GAPS = [GAP.line, 10, 8, 6, 4, 3];

/** Where the pieces of a cluster go: as far apart as there is room for; null when all stay. */
function movesOf({ units, orders }: Cluster): Moves | null {
  const at = freely(units, orders) ?? separated(units, orders);
  if (!at) return null;
  let moves: Map<Wire, Map<number, number>> | null = null;
  for (let i = 0; i < units.length; i++) {
    const u = units[i];
    if (!u) continue;
    const v = rounded(at[i] ?? u.at, u);
    if (v === u.at) continue;
    moves ??= new Map();
    for (const { wire, index } of u.parts) {
      const known = moves.get(wire) ?? new Map<number, number>();
      known.set(index, v);
      moves.set(wire, known);
    }
  }
  return moves;
}

/** Where the units would like to lie, when that leaves each pair its best gap; else null. */
function freely(units: readonly Unit[], orders: readonly Pair[]): number[] | null {
  const at = units.map((u) => Math.min(u.most, Math.max(u.least, u.want)));
  for (const { left, right } of orders) {
    const gap = gapsOf(units[left], units[right])[0] ?? 0;
    if ((at[right] ?? 0) - (at[left] ?? 0) < gap) return null;
  }
  return at;
}

function separated(units: readonly Unit[], orders: readonly Pair[]): number[] | null {
  const places = units.map((u) => ({ want: u.want, weight: u.weight, lo: u.least, hi: u.most }));
  const wishes = orders.map((o) => ({ ...o, gaps: gapsOf(units[o.left], units[o.right]) }));
  return separate(places, fitted(places, wishes));
}

/** The gaps that two units may have, best first; what cannot move keeps what it has. */
function gapsOf(a: Unit | undefined, b: Unit | undefined): number[] {
  if (!a || !b) return [0];
  const room = Math.max(0, b.most - a.least, b.at - a.at);
  const label = labelGap(a, b);
  const gaps = label > GAP.line ? [label, ...GAPS] : GAPS;
  return [...new Set(gaps.map((gap) => Math.min(gap, room)))];
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
function rounded(v: number, u: Unit): number {
  const whole = Math.round(v);
  return whole >= u.least && whole <= u.most ? whole : v;
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
