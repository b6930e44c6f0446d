// Units of nudging: pieces that move as one (a trunk is one unit), the room each has and where it would like to lie.
import { sortFew } from '../../base/sort-few';
import { bottom, type Rect, right } from '../../base/geometry';
import type { Block, Board } from './board';
import { GAP } from './cost';
import { airy, inBand, type Room, roomOf, type Walls, wallsOf } from './rooms';
import { portRange } from './sides';
import { shared } from './trunks';
import type { Wire } from './wire';

/** Pieces of one direction that move together. Coordinates are x for upright ones, y for level ones. */
export interface Unit {
  readonly at: number;
  /** Extent along its direction. */
  readonly lo: number;
  readonly hi: number;
  /** How far it may move. */
  readonly least: number;
  readonly most: number;
  readonly want: number;
  readonly weight: number;
  readonly parts: readonly Part[];
  /** A label that moves with it: its extent along the unit, and how far it reaches to either side. */
  readonly label: UnitLabel | null;
}

interface UnitLabel {
  readonly lo: number;
  readonly hi: number;
  readonly before: number;
  readonly after: number;
}

/** Labels by wire, with the piece that each lies at. */
export type LabelOf = (w: Wire) => { readonly rect: Rect; readonly piece: number } | null;

export interface Part {
  readonly wire: Wire;
  readonly index: number;
}

/** All units of one direction, by position, from the groups of that direction. `fixed` wires do not move. */
export function unitsOf(
  board: Board,
  groups: readonly (readonly Part[])[],
  level: boolean,
  fixed: (w: Wire) => boolean,
  labelOf: LabelOf,
): Unit[] {
  const walls = wallsOf(board, level);
  const units: Unit[] = [];
  for (const parts of groups) {
    let held = false;
    for (const { wire } of parts) held ||= fixed(wire);
    units.push(unitOf(walls, parts, held, labelOf));
  }
  return sortFew(units, (a, b) => a.at - b.at || a.lo - b.lo || a.hi - b.hi || order(a) - order(b));
}

const order = (u: Unit): number => u.parts[0]?.wire.link.index ?? 0;

/** The pieces of both directions, upright ones first, those on a common trunk together. */
export function groupsOf(wires: readonly Wire[]): readonly [Part[][], Part[][]] {
  const first: number[] = [];
  const parts: Part[] = [];
  const root: number[] = [];
  for (let w = 0; w < wires.length; w++) {
    const wire = wires[w];
    first.push(parts.length);
    for (let index = 0; wire && index < wire.pieces.length; index++) {
      root.push(parts.length);
      parts.push({ wire, index });
    }
  }
  const find = (i: number): number => {
    let r = i;
    while (root[r] !== r) r = root[r] ?? r;
    root[i] = r;
    return r;
  };
  const join = (a: number, b: number): void => {
    const [p, q] = [find(a), find(b)];
    root[Math.max(p, q)] = Math.min(p, q);
  };
  eachPair(wires, (p, q) => {
    const [a, b] = [wires[p], wires[q]];
    if (!a || !b) return;
    const s = shared(a, b);
    if (s.out + s.in === 0) return;
    const [i, j] = [first[p] ?? 0, first[q] ?? 0];
    for (let k = 0; k < s.out; k++) join(i + k, j + k);
    for (let k = 1; k <= s.in; k++) join(i + a.pieces.length - k, j + b.pieces.length - k);
  });
  const by: (Part[] | undefined)[] = [];
  const groups: [Part[][], Part[][]] = [[], []];
  for (let i = 0; i < parts.length; i++) {
    const p = parts[i];
    if (!p) continue;
    const r = find(i);
    const list = by[r];
    if (list) list.push(p);
    else groups[p.wire.pieces[p.index]?.level ? 1 : 0].push((by[r] = [p]));
  }
  return groups;
}

/** Pairs of wires, by index, that leave or enter the same step. */
function eachPair(wires: readonly Wire[], visit: (a: number, b: number) => void): void {
  const out: (number[] | undefined)[] = [];
  const into: (number[] | undefined)[] = [];
  const meet = (by: (number[] | undefined)[], { index }: Block, w: number): void => {
    const list = by[index];
    if (!list) {
      by[index] = [w];
      return;
    }
    for (const o of list) visit(o, w);
    list.push(w);
  };
  for (let i = 0; i < wires.length; i++) {
    const w = wires[i];
    if (!w) continue;
    meet(out, w.link.from, i);
    meet(into, w.link.to, i);
  }
}

function unitOf(walls: Walls, parts: readonly Part[], fixed: boolean, labelOf: LabelOf): Unit {
  const { level } = walls;
  let lo = Infinity;
  let hi = -Infinity;
  let at = 0;
  for (const p of parts) {
    const piece = p.wire.pieces[p.index];
    if (!piece) continue;
    lo = Math.min(lo, piece.lo);
    hi = Math.max(hi, piece.hi);
    at = piece.at;
  }
  const label = labelAt(parts, level, at, labelOf);
  const end = endRange(parts, level, at);
  if (fixed || end?.held) return { at, lo, hi, least: at, most: at, want: at, weight: 1, parts, label };
  const room = roomOf(walls, at, lo, hi, parts);
  if (end) {
    const least = Math.max(room.least, end.least);
    const most = Math.min(room.most, end.most);
    return { at, lo, hi, least, most, want: end.want, weight: 8, parts, label };
  }
  const inside = inBand(walls, at, room);
  const want = airy(wish(parts, level, at, room), inside, walls);
  const { least, most } = inside;
  return { at, lo, hi, least, most, want, weight: 1, parts, label };
}

function labelAt(parts: readonly Part[], level: boolean, at: number, labelOf: LabelOf): UnitLabel | null {
  for (const { wire, index } of parts) {
    const label = labelOf(wire);
    if (label?.piece !== index) continue;
    const r = label.rect;
    return level
      ? { lo: r.x, hi: right(r), before: at - r.y, after: bottom(r) - at }
      : { lo: r.y, hi: bottom(r), before: at - r.x, after: right(r) - at };
  }
  return null;
}

/** The range that ends on ports leave; null when no part touches a port. `held`: it cannot move at all. */
function endRange(parts: readonly Part[], level: boolean, at: number) {
  let least = -Infinity;
  let most = Infinity;
  let ends = 0;
  let want = at;
  for (const { wire, index } of parts)
    for (const end of ['from', 'to'] as const) {
      if (index !== (end === 'from' ? 0 : wire.pieces.length - 1)) continue;
      const range = portRange(wire, end, level);
      if (!range) return { least: at, most: at, want: at, held: true };
      ends++;
      least = Math.max(least, range.middle - range.spread);
      most = Math.min(most, range.middle + range.spread);
      want = range.middle;
    }
  if (ends === 0) return null;
  const straight = parts.some((p) => p.wire.pieces.length === 1);
  return { least, most, want: straight ? at : want, held: false };
}

/** In a gap this wide a line stays where it is instead of going to the middle. */
const WIDE = 150;

/** How far a line that goes round something stays from it beyond the least clearance. */
const ROUND = 6;

/** Where a unit would like to lie: in the middle of its gap, or close round what it goes round. */
function wish(parts: readonly Part[], level: boolean, at: number, room: Room): number {
  const middle = (room.least + room.most) / 2;
  const turn = turnOf(parts, level, at);
  const round = room.most - room.least < 2 * ROUND ? 0 : ROUND;
  if (turn < 0) return room.least + round;
  if (turn > 0) return room.most - round;
  return room.most - room.least > WIDE ? at : middle;
}

/** −1 when both neighbours of a piece lie on its smaller side, +1 on the larger, 0 when it leads across. */
function turnOf(parts: readonly Part[], level: boolean, at: number): number {
  let sum = 0;
  for (const { wire, index } of parts) {
    const before = wire.points[index - 1];
    const after = wire.points[index + 2];
    if (!before || !after) continue;
    const a = Math.sign((level ? before.y : before.x) - at);
    const b = Math.sign((level ? after.y : after.x) - at);
    if (a === b) sum += a;
    else return 0;
  }
  return Math.sign(sum);
}

/**
 * True when the extents of two units come so near that they must keep apart. Those of one wire or one trunk may meet end
 * to end.
 */
export const faces = (a: Unit, b: Unit): boolean => {
  const common = Math.min(a.hi, b.hi) - Math.max(a.lo, b.lo);
  return common > 0.5 || (common > -GAP.box && !related(a, b));
};

const related = (a: Unit, b: Unit): boolean =>
  a.parts.some(({ wire: { link: l } }) =>
    b.parts.some(({ wire: { link: m } }) => l === m || l.from === m.from || l.to === m.to),
  );
