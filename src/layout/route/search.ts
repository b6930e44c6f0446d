// Finds the cheapest way over a painted grid: A* over places and directions.
import { COST } from './cost';
import type { Grid } from './grid';
import { Heap } from './heap';

/** Where a way may begin or end: a place of the grid, the direction there (0 level, 1 upright) and its cost so far. */
export interface Seed {
  readonly place: number;
  readonly dir: 0 | 1;
  readonly cost: number;
}

export interface Found<S extends Seed, G extends Seed> {
  readonly seed: S;
  readonly goal: G;
  /** Places from the seed to the goal. */
  readonly places: readonly number[];
  readonly cost: number;
}

const heap = new Heap();
const scratch = {
  cost: new Float64Array(0),
  from: new Int32Array(0),
  mark: new Int32Array(0),
  turn: 0,
};

function prepare(states: number): void {
  if (scratch.cost.length < states) {
    scratch.cost = new Float64Array(states * 2);
    scratch.from = new Int32Array(states * 2);
    scratch.mark = new Int32Array(states * 2);
    scratch.turn = 0;
  }
  scratch.turn++;
  heap.clear();
}

/** Where the goals lie, for the estimate of what is still to pay. */
interface Target {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
  readonly least: number;
  /** What a px to go is taken to cost. */
  readonly px: number;
}

/**
 * Up to this many places a search is exact. On larger grids the way to go is weighted more, up to eight times, as crossings
 * will add to it anyway: the search goes straighter for its goal and may miss the very best way.
 */
const EXACT = 8000;

function targetOf(g: Grid, goals: readonly Seed[]): Target {
  let [x0, y0, x1, y1, least] = [Infinity, Infinity, -Infinity, -Infinity, Infinity];
  for (const goal of goals) {
    const x = g.x.at[goal.place % g.nx] ?? 0;
    const y = g.y.at[Math.floor(goal.place / g.nx)] ?? 0;
    x0 = Math.min(x0, x);
    x1 = Math.max(x1, x);
    y0 = Math.min(y0, y);
    y1 = Math.max(y1, y);
    least = Math.min(least, goal.cost);
  }
  const px = COST.px * Math.min(8, Math.max(1, (g.nx * g.ny) / EXACT));
  return { x0, y0, x1, y1, least, px };
}

/** The least that is still to pay from a place in a direction. */
function rest(t: Target, x: number, y: number, dir: number): number {
  const dx = x < t.x0 ? t.x0 - x : x > t.x1 ? x - t.x1 : 0;
  const dy = y < t.y0 ? t.y0 - y : y > t.y1 ? y - t.y1 : 0;
  const turns = (dir === 0 ? dy : dx) > 0 ? 1 : 0;
  return (dx + dy) * t.px + turns + t.least;
}

/** How many places were looked at since the last reading: the router's budget counts them. */
export const effort = { places: 0 };

/** The cheapest way from a seed to a goal; null when there is none. Ties are decided by the order of seeds and goals. */
export function findWay<S extends Seed, G extends Seed>(
  g: Grid,
  seeds: readonly S[],
  goals: readonly G[],
): Found<S, G> | null {
  prepare(g.nx * g.ny * 2);
  const { cost, from, mark, turn } = scratch;
  const target = targetOf(g, goals);
  const goalAt = new Map<number, G>();
  for (const goal of goals) {
    const state = goal.place * 2 + goal.dir;
    const known = goalAt.get(state);
    if (!known || goal.cost < known.cost) goalAt.set(state, goal);
  }
  const reach = (state: number, c: number, parent: number): void => {
    if (mark[state] === turn && (cost[state] ?? 0) <= c + 1e-9) return;
    mark[state] = turn;
    cost[state] = c;
    from[state] = parent;
    const place = state >> 1;
    const x = g.x.at[place % g.nx] ?? 0;
    const y = g.y.at[(place / g.nx) | 0] ?? 0;
    heap.push(c + rest(target, x, y, state & 1), state);
  };
  const seedAt = new Map<number, S>();
  for (const seed of seeds) {
    const state = seed.place * 2 + seed.dir;
    const known = seedAt.get(state);
    if (known && known.cost <= seed.cost) continue;
    seedAt.set(state, seed);
    reach(state, seed.cost, -1);
  }
  let end = -1;
  let best = Infinity;
  while (heap.size > 0 && heap.least < best) {
    const key = heap.least;
    const state = heap.pop();
    effort.places++;
    const c = cost[state] ?? 0;
    const place = state >> 1;
    const i = place % g.nx;
    const j = (place / g.nx) | 0;
    if (key > c + rest(target, g.x.at[i] ?? 0, g.y.at[j] ?? 0, state & 1) + 1e-6) continue;
    const goal = goalAt.get(state);
    if (goal && c + goal.cost < best - 1e-9) {
      best = c + goal.cost;
      end = state;
    }
    expand(g, i, j, state & 1, c, state, reach);
  }
  return end < 0 ? null : trace(end, best, seedAt, goalAt);
}

function expand(
  g: Grid,
  i: number,
  j: number,
  dir: number,
  c: number,
  state: number,
  reach: (state: number, cost: number, parent: number) => void,
): void {
  const place = j * g.nx + i;
  if (dir === 0) {
    reach(state + 1, c + COST.turn + (g.x.bias[i] ?? 0), state);
    const x = g.x.at[i] ?? 0;
    if (i + 1 < g.nx)
      reach(state + 2, c + (g.level[place] ?? 0) + ((g.x.at[i + 1] ?? 0) - x) * COST.px, state);
    if (i > 0) reach(state - 2, c + (g.level[place - 1] ?? 0) + (x - (g.x.at[i - 1] ?? 0)) * COST.px, state);
    return;
  }
  reach(state - 1, c + COST.turn + (g.y.bias[j] ?? 0), state);
  const y = g.y.at[j] ?? 0;
  const row = g.nx * 2;
  if (j + 1 < g.ny)
    reach(state + row, c + (g.upright[place] ?? 0) + ((g.y.at[j + 1] ?? 0) - y) * COST.px, state);
  if (j > 0)
    reach(state - row, c + (g.upright[place - g.nx] ?? 0) + (y - (g.y.at[j - 1] ?? 0)) * COST.px, state);
}

function trace<S extends Seed, G extends Seed>(
  end: number,
  cost: number,
  seedAt: ReadonlyMap<number, S>,
  goalAt: ReadonlyMap<number, G>,
): Found<S, G> | null {
  const places: number[] = [];
  let first = end;
  for (let s = end; s >= 0; s = scratch.from[s] ?? -1) {
    places.push(s >> 1);
    first = s;
  }
  const seed = seedAt.get(first);
  const goal = goalAt.get(end);
  return seed && goal ? { seed, goal, places: places.reverse(), cost } : null;
}
