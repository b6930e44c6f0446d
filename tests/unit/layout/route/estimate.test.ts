// What a search has still to pay at least, against a comparison with every single goal.
import { describe, expect, it } from 'vitest';
import { random } from '../../../../src/layout/place/random';
import { COST } from '../../../../src/layout/route/cost';
import { estimate, noteRemaining, type Seed } from '../../../../src/layout/route/estimate';
import { type Grid, gridOf } from '../../../../src/layout/route/grid';

const SIDE = 24;

function gridBy(next: () => number): Grid {
  const lines = () => ({
    at: Float64Array.from({ length: SIDE }, () => next() * 900).sort(),
    bias: new Float64Array(SIDE),
  });
  return gridOf(lines(), lines(), { x: 0, y: 0, width: 900, height: 900 });
}

/** Goals no two of which lie on one line. */
const goalsBy = (next: () => number): Seed[] =>
  Array.from({ length: 12 }, (_, k) => ({
    place: ((k * 7) % SIDE) * SIDE + ((k * 5 + 3) % SIDE),
    dir: next() < 0.5 ? 0 : 1,
    cost: next() * 3,
  }));

function toGoal(g: Grid, goal: Seed, i: number, j: number, dir: number): number {
  const [gi, gj] = [goal.place % SIDE, Math.floor(goal.place / SIDE)];
  const far = Math.abs((g.x.at[i] ?? 0) - (g.x.at[gi] ?? 0)) + Math.abs((g.y.at[j] ?? 0) - (g.y.at[gj] ?? 0));
  const onLine = dir === 0 ? j === gj : i === gi;
  const turns = goal.dir !== dir ? 1 : onLine ? 0 : 2;
  return far * COST.px + goal.cost + turns * COST.turn;
}

describe('what a search has still to pay at least', () => {
  it.each([1, 2, 3, 4])('is the least over all goals at every place, seed %i', (seed) => {
    const next = random(seed);
    const grid = gridBy(next);
    const goals = goalsBy(next);
    const rest = estimate(grid, goals, Infinity);
    const noted = new Float64Array(SIDE * SIDE * 2);
    for (let j = 0; j < SIDE; j++)
      for (let i = 0; i < SIDE; i++)
        for (const dir of [0, 1]) {
          const state = (j * SIDE + i) * 2 + dir;
          noteRemaining(noted, state, rest, i, j);
          const least = Math.min(...goals.map((goal) => toGoal(grid, goal, i, j, dir)));
          expect(noted[state]).toBeCloseTo(least, 9);
        }
  });
});
