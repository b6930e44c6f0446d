import { describe, expect, test } from 'vitest';
import { random } from '../../../src/layout/place/random';
import { generateProcess } from '../../bench/generate';
import type { Drawing } from '../../bench/measure/drawing';
import type { NeutralGraph } from '../../bench/neutral';
import { drift } from '../../bench/stability/drift';
import { changedNodes, EDITS } from '../../bench/stability/edits';
import { ownKeepers } from '../../bench/stability/keepers';
import { stability } from '../../bench/stability/stability';

const graph = generateProcess(14, 1);
const edited = (edit: string, seed = 3): NeutralGraph => EDITS[edit]!(graph, random(seed));

describe('edits', () => {
  test('a step inserted on a connection touches it and both ends', () => {
    const after = edited('insert');
    expect(after.nodes).toHaveLength(15);
    const into = after.edges.find((edge) => edge.target === 'new')!;
    const out = after.edges.find((edge) => edge.source === 'new')!;
    expect(graph.edges).toContainEqual({ ...into, target: out.target });
    expect(changedNodes(graph, after)).toEqual(new Set(['new', into.source, out.target]));
  });

  test('a removed step leaves its neighbours connected', () => {
    const after = edited('remove');
    const gone = graph.nodes.find((node) => !after.nodes.includes(node))!;
    const from = graph.edges.find((edge) => edge.target === gone.id)!.source;
    const to = graph.edges.find((edge) => edge.source === gone.id)!.target;
    expect(after.edges.some((edge) => edge.source === from && edge.target === to)).toBe(true);
    expect(changedNodes(graph, after)).toEqual(new Set([from, to]));
  });

  test('a new connection touches its ends, other words nothing', () => {
    const after = edited('connect');
    const { source, target } = after.edges.at(-1)!;
    expect(changedNodes(graph, after)).toEqual(new Set([source, target]));
    expect(changedNodes(graph, edited('relabel'))).toEqual(new Set());
  });
});

describe('drift', () => {
  const nodes = ['a', 'b', 'c'].map((id) => ({
    id,
    lane: 'L',
    kind: 'task',
    label: id,
    width: 20,
    height: 20,
  }));
  const three: NeutralGraph = { id: 'three', lanes: [{ id: 'L' }], stages: [], nodes, edges: [] };
  const drawing = (places: Record<string, readonly [number, number]>, top = 0): Drawing => ({
    nodes: new Map(Object.entries(places).map(([id, [x, y]]) => [id, { x, y, width: 20, height: 20 }])),
    lanes: new Map([['L', { x: 0, y: top, width: 500, height: 200 }]]),
    stages: null,
    edges: new Map(),
    labels: new Map(),
  });
  const before = drawing({ a: [0, 0], b: [100, 0], c: [200, 0] });

  test('nothing moved, or all with their lane: none', () => {
    expect(drift(three, before, before)).toEqual({ inversions: 0, rows: 0 });
    const lower = drawing({ a: [0, 60], b: [100, 60], c: [200, 60] }, 60);
    expect(drift(three, before, lower)).toEqual({ inversions: 0, rows: 0 });
  });

  test('two steps that change sides are one of six orders, one in another row is one of three', () => {
    expect(drift(three, before, drawing({ a: [100, 0], b: [0, 0], c: [200, 0] })).inversions).toBe(1 / 6);
    expect(drift(three, before, drawing({ a: [0, 0], b: [100, 40], c: [200, 0] })).rows).toBe(1 / 3);
  });

  test('less than 8 px is no order, up to 12 px no other row', () => {
    const near = drawing({ a: [0, 0], b: [6, 0], c: [200, 0] });
    const turned = drawing({ a: [6, 12], b: [0, 0], c: [200, 0] });
    expect(drift(three, near, turned)).toEqual({ inversions: 0, rows: 0 });
  });
});

describe('stability', () => {
  test('a row for each edit and way, with nothing lost by an edit of words', () => {
    const rows = [...stability([generateProcess(7, 1)], ownKeepers(null))];
    expect(rows.map((row) => `${row.edit} ${row.keeper}`)).toEqual(
      Object.keys(EDITS).flatMap((edit) => [`${edit} from scratch`, `${edit} kept`]),
    );
    expect(rows.filter((row) => row.edit === 'relabel')).toMatchObject([
      { inversions: 0, rows: 0 },
      { inversions: 0, rows: 0 },
    ]);
    for (const row of rows) expect(row.hard).toEqual([0, 0]);
  });
});
