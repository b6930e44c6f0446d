import { describe, expect, test } from 'vitest';
import { assignColumns, reassignStage, topological } from '../../../../src/layout/place/columns';
import { acyclic, columnsOf, smallGraph } from './small-graph';

const assigned = (boxes: string[], lines: string[]) => {
  const flow = acyclic(smallGraph(boxes, lines));
  const columns = assignColumns(flow, topological(flow));
  return { columns, of: columnsOf(flow) };
};

describe('columns', () => {
  test('every step of a path has the next column', () => {
    expect(assigned(['A: start1 a b'], ['start1 a', 'a b']).of).toEqual({ start1: 0, a: 1, b: 2 });
  });

  test('a join comes after its longest path', () => {
    const { of } = assigned(['A: start1 a b c'], ['start1 a', 'a b', 'b c', 'start1 c']);
    expect(of).toEqual({ start1: 0, a: 1, b: 2, c: 3 });
  });

  test('a stage begins after the last column of the one before, an empty one keeps a column', () => {
    const graph = smallGraph(['A S1: a b', 'A S3: c'], ['a b', 'a c']);
    const stages = ['S1', 'S2', 'S3'].map((id) => ({ id, minSize: null }));
    const flow = acyclic({ ...graph, stages });
    const columns = assignColumns(flow, topological(flow));
    expect(columnsOf(flow)).toEqual({ a: 0, b: 1, c: 3 });
    expect(columns).toEqual({ count: 4, first: [0, 2, 3], last: [1, 2, 3] });
  });

  test('a second start moves next to what it leads to', () => {
    const { of } = assigned(['A: start1 a b', 'B: start2'], ['start1 a', 'a b', 'start2 b']);
    expect(of.start2).toBe(1);
  });

  test('a loop leads back over columns and adds none', () => {
    const { columns, of } = assigned(['A: start1 a d1'], ['start1 a', 'a d1', 'd1 a']);
    expect(columns.count).toBe(3);
    expect(of).toEqual({ start1: 0, a: 1, d1: 2 });
  });

  test('one stage anew gives the columns of all anew, and back again', () => {
    const boxes = ['A S1: start1 a', 'A S2: b c', 'B S2: d', 'A S3: e end1'];
    const flow = acyclic(smallGraph(boxes, ['start1 a', 'a b', 'b c', 'b d', 'd c', 'c e', 'e end1']));
    const order = topological(flow);
    const before = assignColumns(flow, order);
    const was = columnsOf(flow);
    const edge = flow.edges.find(({ to }) => to.box.id === 'd')!;
    edge.upright = 'hand-off';
    const shorter = reassignStage(flow, order, 1, before);
    const of = columnsOf(flow);
    expect(shorter.count).toBe(before.count - 1);
    expect(assignColumns(flow, order)).toEqual(shorter);
    expect(columnsOf(flow)).toEqual(of);
    edge.upright = null;
    expect(reassignStage(flow, order, 1, shorter)).toEqual(before);
    expect(columnsOf(flow)).toEqual(was);
  });
});
