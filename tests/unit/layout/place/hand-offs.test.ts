import { describe, expect, test } from 'vitest';
import { standUpright } from '../../../../src/layout/place/uprights';
import { acyclic, columnsOf, smallGraph } from './small-graph';

const upright = (boxes: string[], lines: string[]) => {
  const flow = acyclic(smallGraph(boxes, lines));
  standUpright(flow);
  const of = (kind: string): string[] =>
    flow.edges.filter((e) => e.upright === kind).map(({ from, to }) => `${from.box.id} ${to.box.id}`);
  return { handOffs: of('hand-off'), exits: of('stack'), columns: columnsOf(flow) };
};

describe('hand-offs', () => {
  test('a step of another lane stands in the same column', () => {
    const { handOffs, columns } = upright(['A: start1 a', 'B: b end1'], ['start1 a', 'a b', 'b end1']);
    expect(handOffs).toEqual(['a b']);
    expect(columns).toEqual({ start1: 0, a: 1, b: 1, end1: 2 });
  });

  test('not through a box of a lane between', () => {
    const { handOffs } = upright(['A: start1 a', 'B: u v', 'C: c'], ['start1 a', 'a c', 'start1 v', 'u v']);
    expect(handOffs).not.toContain('a c');
  });

  test('one line at most to a lane border of a column', () => {
    const { handOffs } = upright(['A: a', 'B: b c'], ['a b', 'a c']);
    expect(handOffs).toHaveLength(1);
  });

  test('branches of parallel work stand side by side behind their bar', () => {
    const { handOffs, columns } = upright(
      ['A: bar1 a bar2', 'B: b', 'C: c'],
      ['bar1 a', 'bar1 b', 'bar1 c', 'a bar2', 'b bar2', 'c bar2'],
    );
    expect(handOffs).toEqual([]);
    expect([columns.a, columns.b, columns.c]).toEqual([1, 1, 1]);
  });

  test('never to another stage', () => {
    expect(upright(['A S1: a', 'B S2: b'], ['a b']).handOffs).toEqual([]);
  });
});

describe('exits', () => {
  test('an end hangs on its decision, in the same column', () => {
    const { exits, columns } = upright(['A: start1 d1 end1 b'], ['start1 d1', 'd1 end1 no', 'd1 b yes']);
    expect(exits).toEqual(['d1 end1']);
    expect(columns.end1).toBe(columns.d1);
  });

  test('two sides hold two exits, a third one stands behind', () => {
    const { exits } = upright(['A: d1 end1 end2 end3 b'], ['d1 end1', 'd1 end2', 'd1 end3', 'd1 b']);
    expect(exits).toHaveLength(2);
  });

  test('a loop keeps one side free', () => {
    const { exits } = upright(['A: a d1 end1 end2 b'], ['a d1', 'd1 a', 'd1 end1', 'd1 end2', 'd1 b']);
    expect(exits).toHaveLength(1);
  });

  test('one branch always goes on, even when all of them end', () => {
    expect(upright(['A: d1 end1 end2'], ['d1 end1', 'd1 end2']).exits).toHaveLength(1);
  });

  test('an end that several lead to, or of another lane, does not hang', () => {
    expect(upright(['A: d1 end1 b'], ['d1 end1', 'd1 b', 'b end1']).exits).toEqual([]);
    expect(upright(['A: d1 b', 'B: end1'], ['d1 end1', 'd1 b']).exits).toEqual([]);
  });
});
