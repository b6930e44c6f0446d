// Finds the cheapest way over a painted grid: A* over places and directions.
import { sortFew } from '../../base/sort-few';
import { COST } from './cost';
import type { Grid } from './grid';
import { Heap } from './heap';

/** Where a way may begin or end: a place of the grid, the direction there (0 level, 1 upright) and its cost so far. */
export interface Seed {
  readonly place: number;
  readonly dir: 0 | 1;
  readonly cost: number;
}

interface Found<S extends Seed, G extends Seed> {
  readonly seed: S;
  readonly goal: G;
  /** Places from the seed to the goal. */
  readonly places: readonly number[];
  readonly cost: number;
}

/** How many places were looked at since the last reading: the router's budget counts them. */
export const effort = { places: 0 };

/**
 * The cheapest way from a seed to a goal; null when there is none that costs less than `most`. Ties are decided by the
 * order of seeds and goals.
 */
export function findWay<S extends Seed, G extends Seed>(
  g: Grid,
  seeds: readonly S[],
  goals: readonly G[],
  most = Infinity,
): Found<S, G> | null {
  scratch.prepare(g.nx * g.ny * 2);
  const rest = estimate(g, goals, most);
  const goalAt = scratch.goal;
  const state = (s: Seed): number => s.place * 2 + s.dir;
  for (const [k, goal] of goals.entries()) {
    const known = goalAt[state(goal)] ?? 0;
    if (known === 0 || goal.cost < (goals[known - 1]?.cost ?? 0)) goalAt[state(goal)] = k + 1;
  }
  for (const s of seeds) scratch.reach(state(s), s.place % g.nx, (s.place / g.nx) | 0, s.cost, -1, rest);
  const { end, cost } = walk(g, goals, rest);
  for (const goal of goals) goalAt[state(goal)] = 0;
  if (end < 0) return null;
  const { places, first } = trace(end);
  const least = scratch.cost[first] ?? 0;
  const seed = seeds.find((s) => state(s) === first && s.cost <= least + 1e-9);
  const goal = goals.filter((q) => state(q) === end).reduce((a, b) => (b.cost < a.cost ? b : a));
  return seed ? { seed, goal, places, cost } : null;
}

/** What is still to pay at least from a place. */
interface Estimate {
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

function estimate(g: Grid, goals: readonly Seed[], most: number): Estimate {
  const at = { x: g.x.at, y: g.y.at };
  const aims = aimsOf(g, goals);
  const more = Math.min(7, (g.nx * g.ny) / EXACT - 1) * COST.px;
  if (more <= 0) return { aims, at, more: null, most };
  const all = (k: number): Float64Array => aims.filter((_, n) => n % AIM === k);
  const x = distances(at.x, Math.min(...all(0)), Math.max(...all(1)), more);
  const y = distances(at.y, Math.min(...all(2)), Math.max(...all(3)), more);
  return { aims, at, more: { x, y }, most };
}

/**
 * Goals of one direction on one line across it, as numbers: the area where they lie (x from, to, y from, to), the rows
 * of level goals or the columns of upright ones (first, last), direction and least cost. Goals that cost much more than
 * others on their line are apart from them.
 */
function aimsOf(g: Grid, goals: readonly Seed[]): Float64Array {
  const aims = scratch.aimsFor(goals.length * AIM);
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

function widen(aims: Float64Array, k: number, v: number): void {
  if (v < (aims[k] ?? 0)) aims[k] = v;
  if (v > (aims[k + 1] ?? 0)) aims[k + 1] = v;
}

/** Goals on one line that cost less more than others are one. */
const ALIKE = 0.4;

/** The least over all goals of distance, turns and the goal's own cost. */
function remaining({ aims, at }: Estimate, i: number, j: number, dir: number): number {
  const x = at.x[i] ?? 0;
  const y = at.y[j] ?? 0;
  const line = dir === 0 ? j : i;
  let least = Infinity;
  for (let k = 0; k < aims.length; k += AIM) {
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

/** What searches work in: one set of arrays for all, valid for one search at a time. */
class Scratch {
  readonly heap = new Heap();
  cost = new Float64Array(0);
  from = new Int32Array(0);
  /** `turn`: reached in this search; `turn + 1`: done. */
  mark = new Int32Array(0);
  /** By state, the number of a goal there, from 1 on. */
  goal = new Int32Array(0);
  /** By state: what is still to pay at least. */
  rest = new Float64Array(0);
  turn = 0;
  private aims = new Float64Array(0);

  /** Room for the numbers of aims. */
  aimsFor(count: number): Float64Array {
    if (this.aims.length < count) this.aims = new Float64Array(count * 2);
    return this.aims;
  }

  prepare(states: number): void {
    if (this.cost.length < states) {
      this.cost = new Float64Array(states * 2);
      this.from = new Int32Array(states * 2);
      this.mark = new Int32Array(states * 2);
      this.goal = new Int32Array(states * 2);
      this.rest = new Float64Array(states * 2);
      this.turn = 0;
    }
    this.turn += 2;
    this.heap.clear();
  }

  reach(state: number, i: number, j: number, c: number, parent: number, rest: Estimate): void {
    const seen = this.mark[state] ?? 0;
    if (seen > this.turn || (seen === this.turn && (this.cost[state] ?? 0) <= c + 1e-9)) return;
    if (seen < this.turn) this.rest[state] = remaining(rest, i, j, state & 1);
    const least = c + (this.rest[state] ?? 0);
    if (least >= rest.most) return;
    this.mark[state] = this.turn;
    this.cost[state] = c;
    this.from[state] = parent;
    const { more } = rest;
    this.heap.push(more ? least + (more.x[i] ?? 0) + (more.y[j] ?? 0) : least, state);
  }
}

const scratch = new Scratch();

/** Goes on from what was reached until no cheaper goal can be found. `end` is −1 when there is no way. */
function walk(g: Grid, goals: readonly Seed[], rest: Estimate): { end: number; cost: number } {
  const { heap, cost, mark, goal: goalAt, turn } = scratch;
  let end = -1;
  let best = Infinity;
  let places = 0;
  while (heap.size > 0 && heap.least < best) {
    const state = heap.pop();
    if (mark[state] === turn + 1) continue;
    mark[state] = turn + 1;
    places++;
    const c = cost[state] ?? 0;
    const goal = goalAt[state] ?? 0;
    if (goal > 0) {
      const all = c + (goals[goal - 1]?.cost ?? 0);
      if (all < best - 1e-9) {
        best = all;
        end = state;
      }
    }
    expand(g, state, c, rest);
  }
  effort.places += places;
  return { end: best < rest.most ? end : -1, cost: best };
}

/** Offers the turn and the next places to both sides. */
function expand(g: Grid, state: number, c: number, rest: Estimate): void {
  const { nx } = g;
  const place = state >> 1;
  const j = (place / nx) | 0;
  const i = place - j * nx;
  if ((state & 1) === 0) {
    const { at, bias } = g.x;
    scratch.reach(state + 1, i, j, c + TURN + (bias[i] ?? 0), state, rest);
    const x = at[i] ?? 0;
    if (i + 1 < nx)
      scratch.reach(
        state + 2,
        i + 1,
        j,
        c + (g.level[place] ?? 0) + ((at[i + 1] ?? 0) - x) * PX,
        state,
        rest,
      );
    if (i > 0)
      scratch.reach(
        state - 2,
        i - 1,
        j,
        c + (g.level[place - 1] ?? 0) + (x - (at[i - 1] ?? 0)) * PX,
        state,
        rest,
      );
    return;
  }
  const { at, bias } = g.y;
  scratch.reach(state - 1, i, j, c + TURN + (bias[j] ?? 0), state, rest);
  const y = at[j] ?? 0;
  const row = nx * 2;
  if (j + 1 < g.ny)
    scratch.reach(
      state + row,
      i,
      j + 1,
      c + (g.upright[place] ?? 0) + ((at[j + 1] ?? 0) - y) * PX,
      state,
      rest,
    );
  if (j > 0)
    scratch.reach(
      state - row,
      i,
      j - 1,
      c + (g.upright[place - nx] ?? 0) + (y - (at[j - 1] ?? 0)) * PX,
      state,
      rest,
    );
}

/** The places on the way to a state, and the state that it began with. */
function trace(end: number): { places: number[]; first: number } {
  const places: number[] = [];
  let first = end;
  for (let s = end; s >= 0; s = scratch.from[s] ?? -1) {
    places.push(s >> 1);
    first = s;
  }
  return { places: places.reverse(), first };
}
