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

interface Found<S extends Seed, G extends Seed> {
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
  scratch.turn += 2;
  heap.clear();
}

/**
 * Up to this many places a search is exact. On larger grids the way to go is weighted more, up to eight times, as crossings
 * will add to it anyway: the search goes straighter for its goal and may miss the very best way.
 */
const EXACT = 8000;

/** The least that is still to pay from each column and row, by the distance to where the goals lie. */
interface Estimate {
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** The least cost of a goal itself. */
  readonly goal: number;
}

function estimate(g: Grid, goals: readonly Seed[]): Estimate {
  let [x0, y0, x1, y1, goal] = [Infinity, Infinity, -Infinity, -Infinity, Infinity];
  for (const seed of goals) {
    const x = g.x.at[seed.place % g.nx] ?? 0;
    const y = g.y.at[Math.floor(seed.place / g.nx)] ?? 0;
    x0 = Math.min(x0, x);
    x1 = Math.max(x1, x);
    y0 = Math.min(y0, y);
    y1 = Math.max(y1, y);
    goal = Math.min(goal, seed.cost);
  }
  const px = COST.px * Math.min(8, Math.max(1, (g.nx * g.ny) / EXACT));
  const far = (v: number, lo: number, hi: number): number => Math.max(lo - v, v - hi, 0) * px;
  return { x: g.x.at.map((v) => far(v, x0, x1)), y: g.y.at.map((v) => far(v, y0, y1)), goal };
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
  const rest = estimate(g, goals);
  const goalAt = cheapest(goals);
  const seedAt = cheapest(seeds);
  const reach = (state: number, i: number, j: number, c: number, parent: number): void => {
    const seen = mark[state] ?? 0;
    if (seen === turn + 1 || (seen === turn && (cost[state] ?? 0) <= c + 1e-9)) return;
    mark[state] = turn;
    cost[state] = c;
    from[state] = parent;
    const dx = rest.x[i] ?? 0;
    const dy = rest.y[j] ?? 0;
    const bend = ((state & 1) === 0 ? dy : dx) > 0 ? COST.turn : 0;
    heap.push(c + dx + dy + bend + rest.goal, state);
  };
  for (const [state, seed] of seedAt)
    reach(state, seed.place % g.nx, Math.floor(seed.place / g.nx), seed.cost, -1);
  let end = -1;
  let best = Infinity;
  while (heap.size > 0 && heap.least < best) {
    const state = heap.pop();
    if (mark[state] === turn + 1) continue;
    mark[state] = turn + 1;
    effort.places++;
    const c = cost[state] ?? 0;
    const goal = goalAt.get(state);
    if (goal && c + goal.cost < best - 1e-9) {
      best = c + goal.cost;
      end = state;
    }
    expand(g, state, c, reach);
  }
  return end < 0 ? null : trace(end, best, seedAt, goalAt);
}

/** By state, the cheapest of the seeds there. */
function cheapest<S extends Seed>(seeds: readonly S[]): Map<number, S> {
  const at = new Map<number, S>();
  for (const seed of seeds) {
    const state = seed.place * 2 + seed.dir;
    const known = at.get(state);
    if (!known || seed.cost < known.cost) at.set(state, seed);
  }
  return at;
}

type Reach = (state: number, i: number, j: number, cost: number, parent: number) => void;

/** Offers the turn and the next places to both sides. */
function expand(g: Grid, state: number, c: number, reach: Reach): void {
  const place = state >> 1;
  const i = place % g.nx;
  const j = (place / g.nx) | 0;
  if ((state & 1) === 0) {
    reach(state + 1, i, j, c + COST.turn + (g.x.bias[i] ?? 0), state);
    const x = g.x.at[i] ?? 0;
    if (i + 1 < g.nx)
      reach(state + 2, i + 1, j, c + (g.level[place] ?? 0) + ((g.x.at[i + 1] ?? 0) - x) * COST.px, state);
    if (i > 0)
      reach(state - 2, i - 1, j, c + (g.level[place - 1] ?? 0) + (x - (g.x.at[i - 1] ?? 0)) * COST.px, state);
    return;
  }
  reach(state - 1, i, j, c + COST.turn + (g.y.bias[j] ?? 0), state);
  const y = g.y.at[j] ?? 0;
  const row = g.nx * 2;
  if (j + 1 < g.ny)
    reach(state + row, i, j + 1, c + (g.upright[place] ?? 0) + ((g.y.at[j + 1] ?? 0) - y) * COST.px, state);
  if (j > 0)
    reach(
      state - row,
      i,
      j - 1,
      c + (g.upright[place - g.nx] ?? 0) + (y - (g.y.at[j - 1] ?? 0)) * COST.px,
      state,
    );
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
