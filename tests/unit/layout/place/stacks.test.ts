import { describe, expect, test } from 'vitest';
import type { LayoutGraph } from '../../../../src/layout/graph';
import { place } from '../../../../src/layout/place/place';
import { rotations } from '../../../../src/layout/place/returns';
import { readStacks } from '../../../../src/layout/place/sides';
import { isStackable, stackable } from '../../../../src/layout/place/stacks';
import { standUpright } from '../../../../src/layout/place/uprights';
import { acyclic, columnsOf, smallGraph } from './small-graph';

const shaped = (boxes: string[], lines: string[], aspect: number) => {
  const flow = acyclic(smallGraph(boxes, lines));
  standUpright(flow, aspect);
  const of = (kind: string): string[] =>
    flow.edges.filter((e) => e.upright === kind).map(({ from, to }) => `${from.box.id} ${to.box.id}`);
  const stacks = (readStacks(flow) ?? []).filter((stack) => stack.length > 1);
  return { flow, stacked: of('stack'), beside: of('beside'), columns: columnsOf(flow), stacks };
};

const extent = (graph: LayoutGraph, aspect: number | null): { width: number; height: number } => {
  const { laneSizes, stageSizes } = place(graph, { aspect });
  const sum = (sizes: ReadonlyMap<string, number>): number => [...sizes.values()].reduce((a, b) => a + b, 0);
  return { width: sum(stageSizes), height: sum(laneSizes) };
};

const chain = (count: number): [string[], string[]] => {
  const names = Array.from({ length: count }, (_, k) => `step${String.fromCharCode(97 + k)}`);
  return [[`A: ${names.join(' ')}`], names.slice(1).map((name, k) => `${names[k]} ${name}`)];
};

describe('stacks', () => {
  test('a map that may be as wide as needed has none but exits', () => {
    const flow = acyclic(smallGraph(...chain(8)));
    standUpright(flow, null);
    expect(flow.edges.every((edge) => edge.upright === null)).toBe(true);
  });

  test('a long chain folds inside its cell, low stacks everywhere before higher ones', () => {
    const { stacks, columns } = shaped(...chain(8), 1.8);
    const heights = stacks.map((stack) => stack.length);
    expect(Math.max(...Object.values(columns))).toBeLessThan(6);
    expect(Math.max(...heights) - Math.min(...heights)).toBeLessThanOrEqual(1);
  });

  test('a decision goes under its step before plain steps are stacked', () => {
    const flow = acyclic(smallGraph(['A: a b d1 c', 'B: e'], ['a b', 'b d1', 'd1 c yes', 'd1 e no']));
    expect(stackable(flow).map(({ to }) => to.box.id)).toEqual(['d1', 'b', 'c']);
  });

  test('bars, pinned steps and steps joined both ways stand aside', () => {
    const graph = smallGraph(['A: bar1 a b c d'], ['bar1 a', 'a b', 'b c', 'c b', 'c d']);
    const pinned = (id: string) => (id === 'd' ? { x: 20, y: 20 } : null);
    const flow = acyclic({ ...graph, boxes: graph.boxes.map((box) => ({ ...box, pinned: pinned(box.id) })) });
    expect(flow.edges.filter(isStackable).map(({ from, to }) => `${from.box.id} ${to.box.id}`)).toEqual([
      'a b',
    ]);
  });

  test('a loop inside one stack runs beside it', () => {
    const { beside, stacks } = shaped(
      ['A S1: a b d1', 'A S2: c', 'A S3: e', 'B S2: f'],
      ['a b', 'b d1', 'd1 a again', 'd1 c', 'c e', 'c f'],
      0.8,
    );
    expect(stacks.map((stack) => stack.length)).toContain(3);
    expect(beside).toEqual(['d1 a']);
  });
});

describe('ways back', () => {
  test('a way back of one step can turn at either of its lines', () => {
    const flow = acyclic(smallGraph(['A: a b d1 c back'], ['a b', 'b d1', 'd1 c', 'd1 back', 'back b']));
    const found = rotations(flow).map(({ turned }) =>
      turned.map(({ from, to }) => `${from.box.id} ${to.box.id}`),
    );
    expect(found).toEqual([['d1 back', 'back b']]);
  });

  test('a ring that nothing leaves is followed once round, never past the step that it leads back to', () => {
    const flow = acyclic(smallGraph(['A: a b c d1'], ['a b', 'b c', 'c d1', 'd1 c']));
    const found = rotations(flow).map(({ turned }) =>
      turned.map(({ from, to }) => `${from.box.id} ${to.box.id}`),
    );
    expect(found).toEqual([['c d1', 'd1 c']]);
  });

  test('it is drawn as the far side of a rectangle when that makes the map narrower', () => {
    const { columns } = shaped(
      ['A: a b d1 c', 'B: u v'],
      ['a b', 'b d1', 'd1 c yes', 'd1 u no', 'u v', 'v b'],
      3,
    );
    expect(columns.u).toBe(columns.d1);
    expect(columns.v).toBe(columns.b);
  });
});

describe('shape', () => {
  test.each([1.4, 16 / 9, 1.85])('a long map comes near to %d', (aspect) => {
    const graph = smallGraph(...chain(16));
    const wide = extent(graph, null);
    const { width, height } = extent(graph, aspect);
    expect(width / height).toBeLessThan(aspect * 1.6);
    expect(width / height).toBeGreaterThan(aspect / 2);
    expect(width).toBeLessThan(wide.width);
  });

  test('as wide as needed lies level', () => {
    expect(extent(smallGraph(...chain(16)), null).height).toBe(88);
  });
});
