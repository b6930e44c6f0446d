// Systems of equations with loops inside of loops are solved to the last digits.
import { describe, expect, it } from 'vitest';
import { random } from '../../../src/layout/place/random';
import { planOf, solveFlow, type Term } from '../../../src/numbers/equations';

/** Terms from anywhere to anywhere, of which no place gets more than `most` in all. */
function system(size: number, seed: number, most: number): Term[][] {
  const next = random(seed);
  return Array.from({ length: size }, () => {
    const count = Math.floor(next() * 4);
    return Array.from({ length: count }, () => ({
      of: Math.floor(next() * size),
      weight: (most * next()) / count,
    }));
  });
}

describe('equations', () => {
  it.each(Array.from({ length: 40 }, (_, i) => i + 1))('hold for what is found: system %i', (seed) => {
    const size = 3 * seed;
    const terms = system(size, seed, 1);
    const next = random(seed + 100);
    const base = Float64Array.from({ length: size }, () => next());
    const x = solveFlow(planOf(terms), terms, base);
    const faults = terms.map((list, i) =>
      Math.abs((x[i] ?? 0) - list.reduce((sum, { of, weight }) => sum + weight * (x[of] ?? 0), base[i] ?? 0)),
    );
    expect(Math.max(...faults) / Math.max(1, ...x)).toBeLessThan(1e-12);
  });

  it('are the geometric series for a loop', () => {
    const terms = [[{ of: 1, weight: 0.5 }], [{ of: 0, weight: 1 }]];
    expect([...solveFlow(planOf(terms), terms, Float64Array.of(1, 0))]).toEqual([2, 2]);
  });

  it('have no answer for a loop that keeps what enters it', () => {
    const terms = [[{ of: 1, weight: 1 }], [{ of: 0, weight: 1 }]];
    expect(() => solveFlow(planOf(terms), terms, Float64Array.of(1, 0))).toThrow('keeps what enters it');
  });
});
