// The figures agree with what happens to thousands of cases that walk through random processes.
import { describe, expect, it } from 'vitest';
import { random } from '../../../src/layout/place/random';
import type { ProjectDocument } from '../../../src/model/document';
import { stagesOf, stepsOf } from '../../../src/model/queries';
import { computeNumbers } from '../../../src/numbers/compute-numbers';
import { randomProcess, type Walk, walk } from '../../helpers/random-process';

const CASES = 4000;
const SEEDS = Array.from({ length: 24 }, (_, i) => i + 1);

/** Nothing when a mean of samples is what it should be: within 5 standard errors, which chance passes once in two million. */
function difference(what: string, samples: readonly number[], mean: number | null): string[] {
  const count = samples.length;
  const found = samples.reduce((a, b) => a + b, 0) / count;
  const spread = Math.sqrt(
    samples.reduce((sum, one) => sum + (one - found) ** 2, 0) / Math.max(1, count - 1),
  );
  // Where no sample differs, as many as three of them could have without being met.
  const bound = (5 * spread) / Math.sqrt(count) + 12 / count;
  const fits = mean !== null && Math.abs(found - mean) < bound;
  return fits ? [] : [`${what}: ${found} walked, ${mean} worked out`];
}

/** Which stages a walk came to, and passed on from. */
function passedOf(
  walked: Walk,
  document: ProjectDocument,
  map: string,
): { came: boolean; passed: boolean }[] {
  const stages = stagesOf(document, map).map(({ id }) => id);
  return stages.map((stage, at) => {
    const first = walked.way.findIndex((step) => step.stage === stage);
    const on = walked.way
      .slice(first)
      .some(({ kind, stage: to }) =>
        kind === 'end-won' ? true : kind.startsWith('end-') ? false : stages.indexOf(to) > at,
      );
    return { came: first >= 0, passed: first >= 0 && on };
  });
}

describe.each(SEEDS)('process %i', (seed) => {
  const withParallel = seed % 3 !== 0;
  const { document, map } = randomProcess(seed, withParallel);
  const numbers = computeNumbers(document(), map);
  const next = random(1000 + seed);
  const walks = Array.from({ length: CASES }, () => walk(document(), map, next));

  it('leaves nothing unknown, and every case ends somewhere', () => {
    const { won, lost, parked, deadEnd, endless } = numbers.outcomes;
    expect(numbers.unknown).toEqual([]);
    expect((won ?? 0) + (lost ?? 0) + (parked ?? 0)).toBeCloseTo(1, 10);
    expect([deadEnd, endless]).toEqual([0, 0]);
  });

  it('ends, lasts and does each step as the walks do', () => {
    const winners = walks.filter(({ end }) => end === 'end-won');
    const daysOf = (some: readonly Walk[]) => some.map((one) => one.days);
    expect([
      ...(['won', 'lost', 'parked'] as const).flatMap((kind) =>
        difference(
          kind,
          walks.map(({ end }) => (end === `end-${kind}` ? 1 : 0)),
          numbers.outcomes[kind],
        ),
      ),
      ...stepsOf(document(), map).flatMap(({ id, name }) =>
        difference(
          name,
          walks.map(({ visits }) => visits[id] ?? 0),
          numbers.visits.get(id) ?? null,
        ),
      ),
      ...difference('days', daysOf(walks), numbers.leadTime.mean),
      ...(winners.length > 100 ? difference('days to won', daysOf(winners), numbers.leadTime.toWon) : []),
    ]).toEqual([]);
  });

  it('has as many come to each stage and pass on', () => {
    const passed = walks.map((one) => passedOf(one, document(), map));
    const differences = stagesOf(document(), map).flatMap(({ id, name }, i) => {
      const stage = numbers.stages.get(id);
      const share = (of: 'came' | 'passed') => passed.map((one) => (one[i]?.[of] ? 1 : 0));
      return [
        ...difference(`to ${name}`, share('came'), stage?.entered ?? null),
        // Branches of one block may lie in several stages: which of them comes first is a matter of how it is told.
        ...(withParallel ? [] : difference(`on from ${name}`, share('passed'), stage?.passed ?? null)),
      ];
    });
    expect(differences).toEqual([]);
  });

  it('has the times of its stages add up', () => {
    const days = [...numbers.stages.values()].reduce(
      (sum, { entered, leadTime }) => sum + (entered ?? 0) * (leadTime ?? 0),
      0,
    );
    expect(days).toBeCloseTo(numbers.leadTime.mean ?? Number.NaN, 8);
  });
});

/** The same document with other ids, in another order of its tables. */
function renamed(document: ProjectDocument): ProjectDocument {
  const text = JSON.stringify(document).replace(
    /"([pn]\d+)"/g,
    (_, id: string) => `"z${1000 - Number(id.slice(1))}${id[0]}"`,
  );
  const other = JSON.parse(text) as ProjectDocument;
  const turned = <T>(table: Record<string, T>) => Object.fromEntries(Object.entries(table).reverse());
  return { ...other, steps: turned(other.steps), connections: turned(other.connections) };
}

it.each(SEEDS)('process %i has the same figures whatever its records are called', (seed) => {
  const { document, map } = randomProcess(seed);
  const other = renamed(document());
  const [otherMap = ''] = Object.keys(other.maps);
  expect(otherMap).not.toBe(map);
  const [a, b] = [computeNumbers(document(), map), computeNumbers(other, otherMap)];
  for (const read of ['conversion', 'costPerLead', 'costPerWon', 'wonPerMonth'] as const)
    expect(b[read]).toBeCloseTo(a[read] ?? Number.NaN, 8);
  expect(b.leadTime.toWon).toBeCloseTo(a.leadTime.toWon ?? Number.NaN, 8);
  const shares = ({ stages }: typeof a) => [...stages.values()].map(({ passed }) => passed ?? Number.NaN);
  for (const [i, share] of shares(a).entries()) expect(shares(b)[i]).toBeCloseTo(share, 10);
});
