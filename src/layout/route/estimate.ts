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
  /** Round all aims. */
  readonly frame: Zone;
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
  const frame = frameOf(aims);
  const more = Math.min(7, (g.nx * g.ny) / EXACT - 1) * COST.px;
  if (more <= 0) return { aims, frame, at, more: null, most };
  const x = distances(at.x, frame.x0, frame.x1, more);
  const y = distances(at.y, frame.y0, frame.y1, more);
  return { aims, frame, at, more: { x, y }, most };
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

/** The least over all goals of distance, turns and the goal's own cost. */
export function remaining({ aims, frame, at }: Estimate, i: number, j: number, dir: number): number {
  const x = at.x[i] ?? 0;
  const y = at.y[j] ?? 0;
  const line = dir === 0 ? j : i;
  const near = Math.max(frame.x0 - x, x - frame.x1, 0) + Math.max(frame.y0 - y, y - frame.y1, 0);
  // what each aim costs at least beside its own cost; aims come by their cost
  const nearest = near * PX - TINY;
  let least = Infinity;
  for (let k = 0; k < aims.length; k += AIM) {
    if ((aims[k + 7] ?? 0) + nearest > least) break;
    let px = 0;
    if (x < (aims[k] ?? 0)) px = (aims[k] ?? 0) - x;
    else if (x > (aims[k + 1] ?? 0)) px = x - (aims[k + 1] ?? 0);
    if (y < (aims[k + 2] ?? 0)) px += (aims[k + 2] ?? 0) - y;
    else if (y > (aims[k + 3] ?? 0)) px += y - (aims[k + 3] ?? 0);
    let rest = px * PX + (aims[k + 7] ?? 0);
    if (aims[k + 6] !== dir) rest += TURN;
    else if (line < (aims[k + 4] ?? 0) || line > (aims[k + 5] ?? 0)) rest += 2 * TURN;
    if (rest < least) least = rest;
  }
  return least;
}

function distances(at: Float64Array, lo: number, hi: number, px: number): Float64Array {
  const out = new Float64Array(at.length);
  for (let i = 0; i < at.length; i++) {
    const v = at[i] ?? 0;
    out[i] = (v < lo ? lo - v : v > hi ? v - hi : 0) * px;
  }
  return out;
}
