// How often property tests run, and from which seed: the same ones each time, so that the tests say the same of the same code.
import type { Parameters } from 'fast-check';

const { PROPERTY_RUNS, PROPERTY_SEED } = process.env;

/**
 * Looking longer and elsewhere: `PROPERTY_RUNS=20 PROPERTY_SEED=random npx vitest run …` tries twenty times as many cases that
 * were not tried before. What fails names its seed, which can be given in place of `random`.
 */
const TIMES = Number(PROPERTY_RUNS ?? 1);

const seed = PROPERTY_SEED === 'random' ? {} : { seed: Number(PROPERTY_SEED ?? 20_261_127) };

/** What `fc.assert` is given: `usual` runs, unless the environment asks for more. */
export const runs = (usual: number): Pick<Parameters, 'numRuns' | 'seed'> => ({
  numRuns: Math.ceil(usual * TIMES),
  ...seed,
});
