import { describe, expect, test } from 'vitest';
import { topological } from '../../../../src/layout/place/columns';
import { acyclic, loopsOf, smallGraph } from './small-graph';

describe('cycles', () => {
  test('a flow without cycles has no loops', () => {
    const graph = smallGraph(['A: start1 a b', 'B: c end1'], ['start1 a', 'a b', 'a c', 'b end1', 'c end1']);
    expect(loopsOf(acyclic(graph))).toEqual([]);
  });

  test('the branch that leads back to an earlier step is the loop', () => {
    const graph = smallGraph(['A: start1 a d1 end1'], ['start1 a', 'a d1', 'd1 end1 yes', 'd1 a no']);
    expect(loopsOf(acyclic(graph))).toEqual(['d1 a']);
  });

  test('loops close where the flow has come by, even when fewer cuts would do', () => {
    // both branches return to a: cutting a-b once would do, but then the flow would begin in its middle
    const graph = smallGraph(['A: start1 a b p q'], ['start1 a', 'a b', 'b p', 'b q', 'p a', 'q a']);
    expect(loopsOf(acyclic(graph))).toEqual(['p a', 'q a']);
  });

  test('to an earlier stage is a loop, to a later one never', () => {
    const graph = smallGraph(['A S1: a', 'A S2: b', 'A S3: c'], ['b a', 'c b', 'a c']);
    expect(loopsOf(acyclic(graph))).toEqual(['b a', 'c b']);
  });

  test('of several orders of the branches the one with the fewest loops counts', () => {
    // following x first meets y before z and makes one loop of z-y; following z first makes two of y-x and x-z
    const graph = smallGraph(['A: start1 h x y z'], ['start1 h', 'h x', 'h z', 'x y', 'y z', 'z y']);
    expect(loopsOf(acyclic(graph))).toHaveLength(1);
  });

  test('turns loops round so that a topological order exists', () => {
    const graph = smallGraph(['A: a b c d1'], ['a b', 'b c', 'c d1', 'd1 a', 'c a', 'd1 b']);
    const flow = acyclic(graph);
    const place = new Map(topological(flow).nodes.map((node, k) => [node, k]));
    expect(place.size).toBe(4);
    for (const { tail, head } of flow.edges) expect(place.get(tail)!).toBeLessThan(place.get(head)!);
  });
});
