// Finds the cheapest way over a painted grid: A* over places and directions.
import { COST } from './cost';
import { type Estimate, estimate, noteRemaining, type Seed } from './estimate';
import type { Grid } from './grid';
import { Heap } from './heap';

interface Found<S extends Seed, G extends Seed> {
  readonly seed: S;
  readonly goal: G;
  /** Places from the seed to the goal. */
  readonly places: readonly number[];
  readonly cost: number;
}

const TURN = COST.turn;
const PX = COST.px;

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

  /** Notes that a state can be reached at a cost, unless that is known to be possible for less. */
  reach(state: number, i: number, j: number, c: number, parent: number, rest: Estimate): void {
    const seen = this.mark[state] ?? 0;
    if (seen > this.turn || (seen === this.turn && (this.cost[state] ?? 0) <= c + 1e-9)) return;
    this.cost[state] = c;
    this.open(state, i, j, parent, rest);
  }

  /** Offers a state at the cost that is noted for it. */
  private open(state: number, i: number, j: number, parent: number, rest: Estimate): void {
    if ((this.mark[state] ?? 0) < this.turn) noteRemaining(this.rest, state, rest, i, j);
    const least = (this.cost[state] ?? 0) + (this.rest[state] ?? 0);
    if (least >= rest.most) return;
    this.mark[state] = this.turn;
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
