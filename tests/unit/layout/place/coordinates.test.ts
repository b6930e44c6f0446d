import { describe, expect, test } from 'vitest';
import { setHeights } from '../../../../src/layout/place/coordinates';
import { hangNotes } from '../../../../src/layout/place/notes';
import { orderCells } from '../../../../src/layout/place/order';
import { layered, smallGraph } from './small-graph';

const heights = (boxes: string[], lines: string[], least: number[] = []) => {
  const graph = smallGraph(boxes, lines);
  const { layers } = layered(graph);
  orderCells(layers, 4);
  hangNotes(layers);
  const lanes = setHeights(
    layers,
    graph.lanes.map((_, k) => least[k] ?? 0),
  );
  const y = Object.fromEntries(layers.vertices.filter((v) => v.box).map((v) => [v.box!.id, v.y]));
  return { lanes, y, layers };
};

describe('coordinates', () => {
  test('a path of one lane lies level', () => {
    const { y, lanes } = heights(['A: start1 a b end1'], ['start1 a', 'a b', 'b end1']);
    expect(new Set(Object.values(y))).toEqual(new Set([44]));
    expect(lanes).toEqual([88]);
  });

  test('boxes of a column are a row apart, the lane holds them all', () => {
    const { y, lanes } = heights(['A: start1 p q'], ['start1 p', 'start1 q']);
    expect(Math.abs(y.p! - y.q!)).toBe(88);
    expect(lanes).toEqual([16 + 56 + 32 + 56 + 16]);
  });

  test('an exit hangs 36 under its decision, room for the pill', () => {
    const { y } = heights(['A: start1 d1 end1 b'], ['start1 d1', 'd1 end1 no', 'd1 b']);
    expect(y.end1! - y.d1!).toBe(40 + 36 + 20);
    expect(y.b).toBe(y.d1);
  });

  test('a note stands over its step and leaves the flow level', () => {
    const { y, layers } = heights(['A: start1 a b n1'], ['start1 a', 'a b', 'n1 a']);
    expect(y.a! - y.n1!).toBe(28 + 24 + 20);
    expect(y.start1).toBe(y.a);
    expect(y.b).toBe(y.a);
    expect(layers.vertices.find((v) => v.box?.id === 'n1')!.column).toBe(1);
  });

  test('the note goes below where a hand-off leaves above', () => {
    const { y } = heights(['A: start1 a', 'B: b end1 n1'], ['start1 a', 'a b', 'b end1', 'n1 b']);
    expect(y.n1!).toBeGreaterThan(y.b!);
  });

  test('a lane is as high as was asked for, its boxes in the middle', () => {
    const { y, lanes } = heights(['A: start1 a'], ['start1 a'], [160]);
    expect(lanes).toEqual([160]);
    expect(y.a).toBe(80);
  });

  test('a long line passes clear of the boxes of its columns', () => {
    const { layers } = heights(['A: start1 a b c'], ['start1 a', 'a b', 'b c', 'start1 c']);
    for (const way of layers.vertices.filter((v) => !v.box))
      for (const box of layers.vertices.filter((v) => v.box && v.column === way.column))
        expect(Math.abs(way.y - box.y)).toBeGreaterThanOrEqual(28 + 16);
  });
});
