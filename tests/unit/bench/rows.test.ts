import { describe, expect, test } from 'vitest';
import { dagreDrawer } from '../../bench/drawers/dagre';
import type { Drawer } from '../../bench/drawers/drawer';
import { elkDrawer } from '../../bench/drawers/elk';
import { ownDrawer } from '../../bench/drawers/own';
import { generateProcess } from '../../bench/generate';
import type { Drawing } from '../../bench/measure/drawing';
import type { NeutralGraph } from '../../bench/neutral';
import { ratio } from '../../bench/print';
import { reportOf } from '../../bench/report';
import { drawnBy } from '../../bench/rows';
import { median, timedInTurn, untilSteady } from '../../bench/timing';

const graph = generateProcess(12, 1);
const own = ownDrawer(null);

/** Puts nodes side by side in an order. */
const inRow = (nodes: NeutralGraph['nodes']): Drawing => ({
  nodes: new Map(nodes.map(({ id, width, height }, k) => [id, { x: 200 * k, y: 0, width, height }])),
  lanes: null,
  stages: null,
  edges: new Map(),
  labels: new Map(),
});
const drawer = (draw: (graph: NeutralGraph) => Drawing): Drawer => ({
  name: 'row',
  checked: true,
  largest: 100,
  draw: (g) => () => draw(g),
});
const rowOf = async (one: Drawer, of = graph) => (await drawnBy([one], of, () => {}))[0]!.row;

describe('rows', () => {
  test('a graph drawn well counts no hard fault and depends on nothing but itself', async () => {
    expect(await rowOf(own)).toMatchObject({
      hard: 0,
      same: true,
      orderFree: true,
      idFree: true,
      twins: false,
    });
  });

  test('what depends on chance, on the order of records or on ids is found out', async () => {
    let run = 0;
    const chance = drawer(({ nodes }) => inRow(run++ % 2 ? nodes : [...nodes].reverse()));
    expect((await rowOf(chance)).same).toBe(false);
    const order = drawer(({ nodes }) => inRow(nodes));
    expect(await rowOf(order)).toMatchObject({ same: true, orderFree: false });
    const ids = drawer(({ nodes }) => inRow([...nodes].sort((a, b) => (a.id < b.id ? -1 : 1))));
    expect(await rowOf(ids)).toMatchObject({ same: true, orderFree: true, idFree: false });
  });

  test('only twins change places', async () => {
    const twins = {
      ...graph,
      edges: [],
      nodes: graph.nodes.map((n) => ({ ...n, ...graph.nodes[1]!, id: n.id })),
    };
    const ids = drawer(({ nodes }) => inRow([...nodes].sort((a, b) => (a.id < b.id ? -1 : 1))));
    expect(await rowOf(ids, twins)).toMatchObject({ orderFree: true, idFree: true, twins: true });
  });

  test('a drawer that fails draws nothing, one for small graphs is not asked for large ones', async () => {
    const heard: string[] = [];
    const failing = drawer(() => inRow([]));
    const broken: Drawer = {
      ...failing,
      name: 'broken',
      draw: () => {
        throw new Error('no');
      },
    };
    const rows = await drawnBy([broken, { ...failing, largest: 5 }], graph, (text) => heard.push(text));
    expect(rows[0]!.row.missing).toBe(graph.nodes.length + graph.edges.length);
    expect(rows[1]).toBeNull();
    expect(heard[0]).toBe(`broken fails on ${graph.id}: no`);
  });
});

describe('peers', () => {
  test.each([elkDrawer(false), elkDrawer(true), dagreDrawer])(
    '$name draws every node and line',
    async (peer) => {
      const row = await rowOf(peer);
      expect(row).toMatchObject({ missing: 0, nodeOverlaps: 0, detached: 0 });
      expect(row.outsideLane).toBeGreaterThan(0);
    },
  );
});

describe('the report', () => {
  test('sums faults, divides bends by edges, takes times by rank', async () => {
    const row = await rowOf(own);
    const rows = [
      { ...row, ms: 1, crossings: 2, bends: 3, edges: 10, width: 200, height: 100 },
      { ...row, ms: 9, crossings: 1, bends: 1, edges: 10, width: 400, height: 100, same: false },
      { ...row, ms: 4, crossings: 0, bends: 0, edges: 5, width: 300, height: 100, orderFree: false },
    ];
    const report = reportOf(rows);
    expect(report).toMatchObject({
      models: 3,
      crossings: 3,
      bendsPerEdge: 0.16,
      medianAspect: 3,
      medianMs: 4,
      p95Ms: 9,
      deterministic: false,
      orderDependent: 1,
      area: 0.09,
    });
    expect(ratio(report, { ...report, crossings: 6, medianMs: 0 })).toMatchObject({
      crossings: 0.5,
      medianMs: null,
    });
  });
});

describe('timing', () => {
  /** How many rounds are run when each takes as long as said by its number, ms on clock and processor. */
  const roundsRun = async (took: (round: number) => number): Promise<number> => {
    let time = 0;
    let rounds = 0;
    const round = async (): Promise<void> => {
      time += took(rounds++);
    };
    await untilSteady(round, () => ({ clock: time, processor: time }));
    return rounds;
  };

  test('warming up goes on while rounds get faster, and no longer than twelve seconds', async () => {
    expect(await roundsRun(() => 100)).toBe(21);
    expect(await roundsRun((k) => (k < 30 ? 200 - k : 100))).toBeGreaterThan(40);
    expect(await roundsRun((k) => Math.max(50, 1000 * 0.9 ** k))).toBeGreaterThan(60);
    expect(await roundsRun(() => 5000)).toBe(2);
    let shrinking = 4000;
    expect(await roundsRun(() => (shrinking *= 0.95))).toBe(4);
  });

  test('makers take turns, each as often as it is asked to', async () => {
    const calls: string[] = [];
    const timed = await timedInTurn(
      [() => calls.push('a'), async () => calls.push('b')],
      [
        { least: 3, most: 3, enough: 0 },
        { least: 1, most: 9, enough: -1 },
      ],
    );
    expect(calls.join('')).toBe('abaa');
    expect(timed.map(({ made, times }) => [made.length, times.length])).toEqual([
      [3, 3],
      [1, 1],
    ]);
  });

  test('the median is the one in the middle', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([])).toBe(0);
  });
});
