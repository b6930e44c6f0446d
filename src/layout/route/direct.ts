// Ways that need no search: straight, or over up to three free tracks. The first routes of large charts.
import { sortFew } from '../../base/sort-few';
import type { Point, Side } from '../../base/geometry';
import { OUTWARD } from '../../base/geometry';
import type { Board, Link } from './board';
import type { Standing } from './connect';
import { COST, GAP } from './cost';
import { type Mouth, mouthsOf } from './mouths';
import type { Tracks } from './tracks';
import { type Wire, wireOf } from './wire';

/** A way and the least that it can cost by itself; made a wire only when it is looked at. */
export interface Direct {
  readonly legs: Legs;
  readonly turns: readonly number[];
  readonly least: number;
}

/** A direct way as a wire. */
export const wireAlong = (link: Link, { legs, turns }: Direct): Wire =>
  wireOf(link, legs.points(turns), legs.from.side, legs.to.side);

/**
 * Ways from side to side on free tracks that may cost less than `most`, those that promise to be cheapest first. Their ends
 * may run through steps.
 */
export function directWays(
  board: Board,
  link: Link,
  standing: Standing,
  tracks: Tracks,
  most: number,
): Direct[] {
  if (link.from === link.to) return [];
  const ways: Direct[] = [];
  let cheapest = Infinity;
  const pairs = pairsOf(
    bySide(mouthsOf(board, link, 'from', standing.at(link.from))),
    bySide(mouthsOf(board, link, 'to', standing.at(link.to))),
  );
  for (let k = 0; k < pairs.length && k < PAIRS; k++) {
    const pair = pairs[k];
    if (!pair) break;
    const { a, b, cost } = pair;
    const least = cost + COST.px * distance(a.port, b.port);
    if (least > cheapest + MORE) break;
    if (least >= most) continue;
    const legs = new Legs(tracks, a, b);
    for (const turns of waysBetween(legs)) {
      const least = cost + legs.cost(turns);
      ways.push({ legs, turns, least });
      cheapest = Math.min(cheapest, least);
    }
  }
  return sortFew(ways, (p, q) => p.least - q.least);
}

interface Pair {
  readonly a: Mouth;
  readonly b: Mouth;
  readonly cost: number;
}

/** All pairs of two mouths, the cheapest first. */
function pairsOf(starts: readonly Mouth[], ends: readonly Mouth[]): Pair[] {
  const pairs: Pair[] = [];
  for (const a of starts) for (const b of ends) pairs.push({ a, b, cost: a.cost + b.cost });
  return sortFew(pairs, (p, q) => p.cost - q.cost);
}

const distance = (a: Point, b: Point): number => Math.abs(a.x - b.x) + Math.abs(a.y - b.y);

/** Ways that cost so much more than another by themselves are not looked at. */
const MORE = 1;

/** So many pairs of sides are tried. */
const PAIRS = 6;

/** The cheapest mouth of each side; those of one side follow each other. */
function bySide(mouths: readonly Mouth[]): Mouth[] {
  const best: Mouth[] = [];
  for (const m of mouths) {
    const last = best[best.length - 1];
    if (last?.side !== m.side) best.push(m);
    else if (m.cost < last.cost) best[best.length - 1] = m;
  }
  return best;
}

/** How far from its step a piece may look for a track, px. */
const REACH = 200;

/** Where a mouth opens: see `Legs`. */
interface Opening {
  readonly u: number;
  readonly v: number;
  readonly sign: number;
}

const isLevel = (side: Side): boolean => OUTWARD[side].x !== 0;

function openingOf({ port, side }: Mouth, flip: boolean): Opening {
  const { x, y } = OUTWARD[side];
  return { u: flip ? port.y : port.x, v: flip ? port.x : port.y, sign: x + y };
}

/**
 * Two mouths in coordinates along (`u`) and across (`v`) the way that the first one leaves. `sign`: towards larger or
 * smaller coordinates, out of the step.
 */
class Legs {
  readonly flip: boolean;
  readonly a: Opening;
  readonly b: Opening;
  /** Both mouths open along `u`. */
  readonly parallel: boolean;

  constructor(
    private readonly tracks: Tracks,
    readonly from: Mouth,
    readonly to: Mouth,
  ) {
    this.flip = !isLevel(from.side);
    this.parallel = isLevel(from.side) === isLevel(to.side);
    this.a = openingOf(from, this.flip);
    this.b = openingOf(to, this.flip);
  }

  /** A track across the way out, at `u` = the answer, from one `v` to another. */
  across(v0: number, v1: number, from: number, to: number, want: number): number | null {
    return this.tracks.place({
      level: this.flip,
      lo: Math.min(v0, v1),
      hi: Math.max(v0, v1),
      from,
      to,
      want,
    });
  }

  /** A track along the way out, at `v` = the answer, from one `u` to another. */
  along(u0: number, u1: number, from: number, to: number, want: number): number | null {
    return this.tracks.place({
      level: !this.flip,
      lo: Math.min(u0, u1),
      hi: Math.max(u0, u1),
      from,
      to,
      want,
    });
  }

  /** What the bends and the length of the polyline that turns at these places cost. */
  cost(turns: readonly number[]): number {
    const { a, b } = this;
    sketch.begin(a.u, a.v);
    let u = a.u;
    let v = a.v;
    for (let i = 0; i <= turns.length; i++) {
      const t = turns[i] ?? (this.parallel ? b.v : b.u);
      if (i % 2 === 0) u = t;
      else v = t;
      sketch.add(u, v);
    }
    sketch.add(b.u, b.v);
    return sketch.cost();
  }

  /** The polyline that turns at these places, along and across by turns, and then goes to the second port. */
  points(turns: readonly number[]): Point[] {
    const { a, b } = this;
    let { u, v } = a;
    const out = [this.point(u, v)];
    for (let i = 0; i <= turns.length; i++) {
      // the last turn of all is where the second mouth opens
      const t = turns[i] ?? (this.parallel ? b.v : b.u);
      if (i % 2 === 0) u = t;
      else v = t;
      out.push(this.point(u, v));
    }
    out.push(this.point(b.u, b.v));
    return out;
  }

  private point(u: number, v: number): Point {
    return this.flip ? { x: v, y: u } : { x: u, y: v };
  }
}

/** A polyline as bare numbers, made neat as that of a wire is, to know what it costs. */
class Sketch {
  private readonly u = new Float64Array(8);
  private readonly v = new Float64Array(8);
  private count = 0;

  begin(u: number, v: number): void {
    this.count = 0;
    this.add(u, v);
  }

  add(u: number, v: number): void {
    while (this.count > 0 && (this.near(1, u, v) || (this.count > 1 && this.onLine(u, v)))) this.count--;
    this.u[this.count] = u;
    this.v[this.count++] = v;
  }

  private near(back: number, u: number, v: number): boolean {
    return this.apart(this.u, back, u) < EPS && this.apart(this.v, back, v) < EPS;
  }

  private onLine(u: number, v: number): boolean {
    return this.straight(this.u, u) || this.straight(this.v, v);
  }

  private straight(list: Float64Array, to: number): boolean {
    const last = list[this.count - 1] ?? 0;
    return this.apart(list, 2, last) < EPS && Math.abs(last - to) < EPS;
  }

  private apart(list: Float64Array, back: number, to: number): number {
    return Math.abs((list[this.count - back] ?? 0) - to);
  }

  cost(): number {
    let length = 0;
    for (let k = 1; k < this.count; k++)
      length +=
        Math.abs((this.u[k] ?? 0) - (this.u[k - 1] ?? 0)) + Math.abs((this.v[k] ?? 0) - (this.v[k - 1] ?? 0));
    return Math.max(0, this.count - 2) + COST.px * length;
  }
}

/** Points nearer than this are one, px. */
const EPS = 0.01;

const sketch = new Sketch();

/** The places at which ways between two mouths turn. */
function waysBetween(legs: Legs): number[][] {
  return legs.parallel ? parallelWays(legs) : crossWays(legs);
}

function parallelWays(legs: Legs): number[][] {
  const { a, b } = legs;
  const facing = a.sign === -b.sign && (b.u - a.u) * a.sign > 0;
  if (facing && Math.abs(a.v - b.v) < 0.5) return [[a.u]];
  const ways: number[][] = [];
  const out = a.u + a.sign * GAP.tail;
  const into = b.u + b.sign * GAP.head;
  let [lo, hi] = [-Infinity, Infinity];
  if (a.sign > 0) lo = out;
  else hi = out;
  if (b.sign > 0) lo = Math.max(lo, into);
  else hi = Math.min(hi, into);
  if (lo <= hi) {
    const wide = hi - lo > 2 * REACH;
    const wants = facing && !wide ? [(lo + hi) / 2] : facing ? [out, into] : [a.sign > 0 ? lo : hi];
    for (const want of wants) {
      const m = legs.across(a.v, b.v, Math.max(lo, want - REACH), Math.min(hi, want + REACH), want);
      if (m !== null) ways.push([m]);
    }
    if (!wide && facing) return ways;
  }
  for (const want of [a.v, b.v]) {
    const v = legs.along(out, into, want - 2 * REACH, want + 2 * REACH, want);
    if (v === null) continue;
    const m1 = exit(legs, a, v, GAP.tail);
    const m2 = exit(legs, b, v, GAP.head);
    if (m1 !== null && m2 !== null) ways.push([m1, v, m2]);
  }
  return ways;
}

/** The track next to a mouth from which it turns to `v`. */
function exit(legs: Legs, m: Opening, v: number, gap: number): number | null {
  const near = m.u + m.sign * gap;
  const far = near + m.sign * REACH;
  return legs.across(m.v, v, Math.min(near, far), Math.max(near, far), near);
}

function crossWays(legs: Legs): number[][] {
  const { a, b } = legs;
  const ways: number[][] = [];
  if ((b.u - a.u) * a.sign >= GAP.tail && (a.v - b.v) * b.sign >= GAP.head) ways.push([]);
  const near = b.v + b.sign * GAP.head;
  const far = near + b.sign * REACH;
  const v = legs.along(a.u + a.sign * GAP.tail, b.u, Math.min(near, far), Math.max(near, far), near);
  if (v === null) return ways;
  const m = exit(legs, a, v, GAP.tail);
  if (m !== null) ways.push([m, v]);
  return ways;
}
