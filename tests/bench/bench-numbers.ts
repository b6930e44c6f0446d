// How long the figures of maps take: random flows with loops and parallel work, all inputs known and some unknown.
import { performance } from 'node:perf_hooks';
import { countingIds } from '../../src/base/id';
import { blankConnection, blankStep } from '../../src/model/blank';
import type { ProjectDocument } from '../../src/model/document';
import { newProject } from '../../src/model/new-project';
import { lanesOf, mapsOf, stagesOf } from '../../src/model/queries';
import { computeNumbers } from '../../src/numbers/compute-numbers';
import { random } from '../../src/layout/place/random';

/** A map of so many steps: each tenth a decision with a loop back and a way out, each thirtieth a block of three branches. */
function mapOf(size: number, seed: number): { document: ProjectDocument; map: string } {
  const next = random(seed);
  const document = structuredClone(
    newProject(
      {
        name: 'Bench',
        language: 'en',
        currency: 'EUR',
        map: 'Bench',
        teams: Array.from({ length: 6 }, (_, i) => ({ name: `Team ${i}` })),
        stages: Array.from({ length: 8 }, (_, i) => ({ name: `Stage ${i}` })),
      },
      countingIds('b'),
    ),
  );
  const map = mapsOf(document)[0]?.id ?? '';
  const [lanes, stages] = [lanesOf(document, map), stagesOf(document, map)];
  let count = 0;
  const add = (kind: 'start' | 'activity' | 'decision' | 'parallel' | 'end-won' | 'end-lost'): string => {
    const id = `s${count++}`;
    const lane = lanes[Math.floor(next() * lanes.length)]?.id ?? '';
    const stage = stages[Math.min(stages.length - 1, Math.floor((count / size) * stages.length))]?.id ?? '';
    const time = (most: number) => ({
      amount: 1 + Math.floor(next() * most),
      unit: 'hour' as const,
      working: true,
    });
    document.steps[id] = {
      ...blankStep({ id, map, lane, stage, kind, name: id, x: 0, y: 0 }),
      workTime: time(4),
      waitTime: time(40),
    };
    return id;
  };
  const connect = (from: string, to: string, probability: number | null = null): void => {
    const id = `${from}-${to}`;
    document.connections[id] = { ...blankConnection({ id, map, from, to }), probability };
  };
  const lost = add('end-lost');
  const spine = [add('start')];
  const on = (to: string): void => {
    connect(spine.at(-1) ?? '', to);
    spine.push(to);
  };
  while (count < size - 1) {
    if (count % 30 === 0) {
      const [split, join] = [add('parallel'), add('parallel')];
      on(split);
      for (let i = 0; i < 3; i++) {
        const branch = add('activity');
        connect(split, branch);
        connect(branch, join);
      }
      spine.push(join);
    } else if (count % 10 === 0) {
      const [choice, after] = [add('decision'), add('activity')];
      on(choice);
      connect(choice, lost, 0.1);
      const back = spine
        .filter((id) => document.steps[id]?.kind === 'activity')
        .at(-1 - Math.floor(next() * 20));
      connect(choice, back ?? lost, 0.2);
      connect(choice, after, 0.7);
      spine.push(after);
    } else on(add('activity'));
  }
  on(add('end-won'));
  const record = document.maps[map];
  if (record) {
    record.leadsPerMonth = 100;
    record.staffing = Object.fromEntries(
      lanes.map(({ team }) => [team, { headcount: 4, hours: 40, costRate: { amount: 40, currency: 'EUR' } }]),
    );
  }
  return { document, map };
}

interface Row {
  readonly steps: number;
  readonly unknown: number;
  /** Median and longest, ms. */
  readonly median: number;
  readonly longest: number;
}

function measure(size: number, unknown: number): Row {
  const { document, map } = mapOf(size, size);
  for (const step of Object.values(document.steps).slice(5, 5 + unknown)) step.waitTime = null;
  const times = Array.from({ length: 15 }, () => {
    const [clock, processor] = [performance.now(), process.cpuUsage()];
    computeNumbers(document, map);
    // Other work on the machine makes the clock run on; only one thread works here.
    const { user, system } = process.cpuUsage(processor);
    return Math.min(performance.now() - clock, (user + system) / 1000);
  });
  // The first ones run code that is not compiled yet, as in the app.
  const sorted = times.toSorted((a, b) => a - b);
  const round = (ms: number | undefined) => Number((ms ?? 0).toFixed(1));
  return {
    steps: Object.keys(document.steps).length,
    unknown,
    median: round(sorted[7]),
    longest: round(sorted.at(-1)),
  };
}

/** Prints the times as JSON. */
export function runNumbersBench(): void {
  const rows = [40, 200, 500, 1000, 2000].flatMap((size) => [measure(size, 0), measure(size, 10)]);
  console.log(JSON.stringify(rows, null, 2));
}
