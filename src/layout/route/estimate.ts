// What a search has still to pay at least from a place of its grid to the nearest goal.
import { sortFew } from '../../base/sort-few';
import { COST } from './cost';
import type { Grid } from './grid';
import type { Zone } from './plane';

/** Where a way may begin or end: a place of the grid, the direction there (0 level, 1 upright) and its cost so far. */
export interface Seed {
  readonly place: number;
  readonly dir: 0 | 1;
  readonly cost: number;
}

/** What is still to pay at least from a place. */
export interface Estimate {
  readonly aims: Float64Array;
  /** Where the places lie. */
  readonly at: { readonly x: Float64Array; readonly y: Float64Array };
  /** How much more than it costs the way to go counts, by column and row. */
  readonly more: { readonly x: Float64Array; readonly y: Float64Array } | null;
  readonly most: number;
}

/** Numbers of one aim: see `aimsOf`. */
const AIM = 8;

const TURN = COST.turn;
const PX = COST.px;

/**
 * Up to this many places a search is exact. On larger grids the way to go is weighted more, up to eight times, as crossings
 * will add to it anyway: the search goes straighter for its goal and may miss the very best way.
 */
const EXACT = 8000;

/** Sets up what a search for goals is guided by; ways that cost `most` or more are of no use. Valid until the next one is set up. */
export function estimate(g: Grid, goals: readonly Seed[], most: number): Estimate {
  const at = { x: g.x.at, y: g.y.at };
  const aims = aimsOf(g, goals);
  lists.prepare(g.nx + g.ny);
  const more = Math.min(7, (g.nx * g.ny) / EXACT - 1) * COST.px;
  if (more <= 0) return { aims, at, more: null, most };
  const frame = frameOf(aims);
  const x = distances(at.x, frame.x0, frame.x1, more);
  const y = distances(at.y, frame.y0, frame.y1, more);
  return { aims, at, more: { x, y }, most };
}

/**
 * Goals of one direction on one line across it, as numbers: the area where they lie (x from, to, y from, to), the rows
 * of level goals or the columns of upright ones (first, last), direction and least cost. Goals that cost much more than
 * others on their line are apart from them. The cheapest come first.
 */
function aimsOf(g: Grid, goals: readonly Seed[]): Float64Array {
  if (spare.length < goals.length * AIM) spare = new Float64Array(goals.length * AIM * 2);
  const aims = spare;
  let n = 0;
  for (const { place, dir, cost } of sortFew([...goals], (a, b) => a.cost - b.cost)) {
    const i = place % g.nx;
    const j = (place / g.nx) | 0;
    const x = g.x.at[i] ?? 0;
    const y = g.y.at[j] ?? 0;
    const across = dir === 0 ? j : i;
    const alike = (k: number): boolean =>
      aims[k + 6] === dir && aims[k + dir * 2] === (dir === 0 ? x : y) && cost < (aims[k + 7] ?? 0) + ALIKE;
    let k = 0;
    while (k < n && !alike(k)) k += AIM;
    if (k === n) {
      aims[n++] = x;
      aims[n++] = x;
      aims[n++] = y;
      aims[n++] = y;
      aims[n++] = across;
      aims[n++] = across;
      aims[n++] = dir;
      aims[n++] = cost;
    } else {
      widen(aims, k, x);
      widen(aims, k + 2, y);
      widen(aims, k + 4, across);
    }
  }
  return aims.subarray(0, n);
}

/** What the aims of one search at a time are kept in. */
let spare = new Float64Array(0);

function frameOf(aims: Float64Array): Zone {
  let [x0, x1, y0, y1] = [Infinity, -Infinity, Infinity, -Infinity];
  for (let k = 0; k < aims.length; k += AIM) {
    x0 = Math.min(x0, aims[k] ?? 0);
    x1 = Math.max(x1, aims[k + 1] ?? 0);
    y0 = Math.min(y0, aims[k + 2] ?? 0);
    y1 = Math.max(y1, aims[k + 3] ?? 0);
  }
  return { x0, y0, x1, y1 };
}

function widen(aims: Float64Array, k: number, v: number): void {
  if (v < (aims[k] ?? 0)) aims[k] = v;
  if (v > (aims[k + 1] ?? 0)) aims[k + 1] = v;
}

/** Goals on one line that cost less more than others are one. */
const ALIKE = 0.4;

/** More than rounding makes of a cost. */
const TINY = 1e-6;

/** Numbers of an aim as one line sees it: its extent along the line, how far it is across, its cost, turns on the way there. */
const SEEN = 5;

/** The aims that can be the nearest one for some place of a line, by line: level ones first. Found once a line is asked for. */
class AimLists {
  /** By line: where its list begins in `seen`, and where it ends; −1 while it is not known. */
  starts = new Int32Array(0);
  ends = new Int32Array(0);
  seen: Float64Array = new Float64Array(0);
  private used = 0;

  prepare(lines: number): void {
    if (this.starts.length < lines) {
      this.starts = new Int32Array(lines * 2);
      this.ends = new Int32Array(lines * 2);
    }
    this.starts.fill(-1, 0, lines);
    this.used = 0;
  }

  /** Lists the aims for the line of a number, which has a direction, is the `n`th one of that and lies at `at`. */
  look(line: number, aims: Float64Array, dir: number, n: number, at: number): void {
    const start = this.used;
    const seen = this.withRoom(start + (aims.length / AIM) * SEEN);
    let end = start;
    let [best, least] = [start, Infinity];
    for (let k = 0; k < aims.length; k += AIM) {
      const across = apart(at, aims[k + 2 - dir * 2] ?? 0, aims[k + 3 - dir * 2] ?? 0);
      const turns = aims[k + 6] !== dir ? 1 : n < (aims[k + 4] ?? 0) || n > (aims[k + 5] ?? 0) ? 2 : 0;
      seen[end] = aims[k + dir * 2] ?? 0;
      seen[end + 1] = aims[k + 1 + dir * 2] ?? 0;
      seen[end + 2] = across;
      seen[end + 3] = aims[k + 7] ?? 0;
      seen[end + 4] = turns * TURN;
      const cost = this.costAt(end);
      if (cost < least) {
        least = cost;
        best = end;
      }
      end += SEEN;
    }
    this.starts[line] = start;
    this.used = this.ends[line] = this.thinned(start, end, best);
  }

  private withRoom(numbers: number): Float64Array {
    if (this.seen.length < numbers) {
      const larger = new Float64Array(numbers * 2);
      larger.set(this.seen);
      this.seen = larger;
    }
    return this.seen;
  }

  /** What an aim costs where the line passes it. */
  private costAt(k: number): number {
    const { seen } = this;
    return (seen[k + 2] ?? 0) * PX + (seen[k + 3] ?? 0) + (seen[k + 4] ?? 0);
  }

  /** Drops from a list what is dearer than the best aim from everywhere on the line; gives its new end. */
  private thinned(start: number, end: number, best: number): number {
    const { seen } = this;
    const lo = seen[best] ?? 0;
    const hi = seen[best + 1] ?? 0;
    const least = this.costAt(best) + TINY;
    let n = start;
    for (let k = start; k < end; k += SEEN) {
      const farther = Math.max(lo - (seen[k] ?? 0), (seen[k + 1] ?? 0) - hi, 0);
      if (k !== best && this.costAt(k) > least + farther * PX) continue;
      if (n < k) seen.copyWithin(n, k, k + SEEN);
      n += SEEN;
    }
    return n;
  }
}

const lists = new AimLists();

const apart = (v: number, lo: number, hi: number): number => (v < lo ? lo - v : v > hi ? v - hi : 0);

/** Notes for a state the least over all goals of distance, turns and the goal's own cost. */
export function noteRemaining(
  into: Float64Array,
  state: number,
  { aims, at }: Estimate,
  i: number,
  j: number,
): void {
  const dir = state & 1;
  const x = at.x[i] ?? 0;
  const y = at.y[j] ?? 0;
  const line = dir === 0 ? j : at.y.length + i;
  if ((lists.starts[line] ?? 0) < 0) lists.look(line, aims, dir, dir === 0 ? j : i, dir === 0 ? y : x);
  const along = dir === 0 ? x : y;
  const { seen } = lists;
  const end = lists.ends[line] ?? 0;
  let least = Infinity;
  for (let k = lists.starts[line] ?? 0; k < end; k += SEEN) {
    const px = apart(along, seen[k] ?? 0, seen[k + 1] ?? 0) + (seen[k + 2] ?? 0);
    const rest = px * PX + (seen[k + 3] ?? 0) + (seen[k + 4] ?? 0);
    if (rest < least) least = rest;
  }
  into[state] = least;
}

function distances(at: Float64Array, lo: number, hi: number, px: number): Float64Array {
  const out = new Float64Array(at.length);
  for (let i = 0; i < at.length; i++) {
    const v = at[i] ?? 0;
    out[i] = (v < lo ? lo - v : v > hi ? v - hi : 0) * px;
  }
  return out;
}
