import { describe, expect, test } from 'vitest';
import type { Strand } from '../../../../src/layout/place/layers';
import { layered, smallGraph } from './small-graph';

const strandOf = (strands: readonly Strand[], ends: string): Strand => {
  const found = strands.find(({ edge }) => `${edge.from.box.id} ${edge.to.box.id}` === ends);
  if (!found) throw new Error(`no strand ${ends}`);
  return found;
};

describe('long edges', () => {
  test('a waypoint for every column between', () => {
    const { layers } = layered(smallGraph(['A: start1 a b c'], ['start1 a', 'a b', 'b c', 'start1 c']));
    const { waypoints } = strandOf(layers.strands, 'start1 c');
    expect(waypoints.map((v) => v.column)).toEqual([1, 2]);
    expect(strandOf(layers.strands, 'a b').waypoints).toEqual([]);
  });

  test('waypoints stay in the lanes between the ends, and out of crowded ones', () => {
    // lane A is full of boxes all along, lane B holds the end only
    const graph = smallGraph(
      ['A: start1 a b c', 'B: end1'],
      ['start1 a', 'a b', 'b c', 'c end1', 'start1 end1'],
    );
    const { layers } = layered(graph);
    const lanes = strandOf(layers.strands, 'start1 end1').waypoints.map((v) => v.lane);
    expect(new Set(lanes)).toEqual(new Set([1]));
  });

  test('a loop has waypoints beside both ends, glued to their boxes on a free side', () => {
    const { layers } = layered(smallGraph(['A: start1 a b d1'], ['start1 a', 'a b', 'b d1', 'd1 a']));
    const { waypoints, tail, head } = strandOf(layers.strands, 'd1 a');
    expect(waypoints.map((v) => v.column)).toEqual([1, 2, 3]);
    expect(waypoints[0]!.unit).toBe(tail.unit);
    expect(waypoints.at(-1)!.unit).toBe(head.unit);
    expect([tail.box!.id, head.box!.id]).toEqual(['a', 'd1']);
    expect(waypoints[1]!.side).toBe(0);
  });

  test('an exit hangs under its decision, over it where a hand-off leaves below', () => {
    const under = layered(smallGraph(['A: start1 d1 end1 b'], ['start1 d1', 'd1 end1', 'd1 b'])).layers;
    const ids = (layers: typeof under, column: number): (string | undefined)[] =>
      layers.cells[column]![0]!.flatMap((unit) => unit.items.map((v) => v.box?.id));
    expect(ids(under, 1)).toEqual(['d1', 'end1']);
    const over = layered(
      smallGraph(['A: start1 d1 end1', 'B: b c'], ['start1 d1', 'd1 end1', 'd1 b', 'b c']),
    ).layers;
    expect(ids(over, 1)).toEqual(['end1', 'd1']);
  });

  test('positions count every vertex of a column once', () => {
    const { layers } = layered(
      smallGraph(['A: start1 a d1', 'B: b c'], ['start1 a', 'start1 b', 'a c', 'b d1', 'c d1', 'd1 a']),
    );
    for (const cells of layers.cells) {
      const positions = cells.flatMap((cell) => cell.flatMap((unit) => unit.items.map((v) => v.position)));
      expect(positions).toEqual(positions.map((_, k) => k));
    }
  });
});
