// Small projects are checked at once, large ones in a worker; only the newest wish is answered.
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/checks/rule';
import {
  type CheckWish,
  createCheckClient,
  LARGE,
  type RunningCheck,
} from '../../../src/services/check-client';
import { sketched } from '../../helpers/flow-sketch';

const wishOf = (count: number): CheckWish => ({
  document: sketched({
    steps: Object.fromEntries(Array.from({ length: count }, (_, i) => [`S${i}`, 'activity'])),
  }),
  crossings: new Map(),
});
const small = wishOf(3);
const large = wishOf(LARGE);

const FOUND: readonly Finding[] = [
  {
    rule: 'no-end',
    severity: 'problem',
    map: 'm',
    at: { kind: 'map', id: 'm' },
    values: {},
    also: [],
    mendable: false,
  },
];

/** A worker that answers when it is told to. */
function worker() {
  const asked: { readonly wish: CheckWish; answer(): void; fail(): void }[] = [];
  let started = 0;
  let stopped = 0;
  const start = (): RunningCheck => {
    started++;
    return {
      check: (wish) =>
        new Promise((resolve, reject) =>
          asked.push({ wish, answer: () => resolve(FOUND), fail: () => reject(new Error('no')) }),
        ),
      stop: () => void stopped++,
    };
  };
  return { start, asked, count: () => ({ started, stopped }) };
}

const turns = async (): Promise<void> => {
  for (let i = 0; i < 5; i++) await Promise.resolve();
};

describe('the check client', () => {
  it('checks a small project here, without a worker', async () => {
    const { start, count } = worker();
    const found = await createCheckClient(start).check(small);
    expect(found?.map(({ rule }) => rule)).toContain('no-end');
    expect(count().started).toBe(0);
  });

  it('asks one worker for large projects, and keeps it', async () => {
    const { start, asked, count } = worker();
    const client = createCheckClient(start);
    const first = client.check(large);
    await turns();
    asked[0]?.answer();
    expect(await first).toBe(FOUND);
    const second = client.check(large);
    await turns();
    asked[1]?.answer();
    expect(await second).toBe(FOUND);
    expect(count()).toEqual({ started: 1, stopped: 0 });
  });

  it('answers the newest wish only, and never asks for those between', async () => {
    const { start, asked } = worker();
    const client = createCheckClient(start);
    const first = client.check(large);
    await turns();
    const wishes = [first, client.check(large), client.check(large)];
    asked[0]?.answer();
    await turns();
    asked[1]?.answer();
    expect(await Promise.all(wishes)).toEqual([null, null, FOUND]);
    expect(asked).toHaveLength(2);
  });

  it('drops the answer of the worker when a small document came after', async () => {
    const { start, asked } = worker();
    const client = createCheckClient(start);
    const first = client.check(large);
    await turns();
    const second = client.check(small);
    asked[0]?.answer();
    expect(await first).toBeNull();
    expect(await second).not.toBeNull();
  });

  it('starts another worker after a failure', async () => {
    const { start, asked, count } = worker();
    const client = createCheckClient(start);
    const first = client.check(large);
    await turns();
    asked[0]?.fail();
    await expect(first).rejects.toThrow('no');
    const second = client.check(large);
    await turns();
    asked[1]?.answer();
    expect(await second).toBe(FOUND);
    expect(count()).toEqual({ started: 2, stopped: 1 });
  });
});
