import { describe, expect, test } from 'vitest';
import { countTracks, gapWidths } from '../../../../src/layout/place/channels';
import { setHeights } from '../../../../src/layout/place/coordinates';
import { orderCells } from '../../../../src/layout/place/order';
import { setWidths } from '../../../../src/layout/place/widths';
import { layered, smallGraph } from './small-graph';

const prepared = (boxes: string[], lines: string[]) => {
  const graph = smallGraph(boxes, lines);
  const { layers, columns } = layered(graph);
  orderCells(layers, 4);
  let top = 0;
  const tops = setHeights(
    layers,
    graph.lanes.map(() => 0),
  ).map((height) => {
    top += height;
    return top - height;
  });
  return { layers, columns, tracks: countTracks(layers, tops) };
};

describe('channels', () => {
  test('level lines need no track', () => {
    expect(prepared(['A: start1 a b'], ['start1 a', 'a b']).tracks).toEqual([0, 0, 0]);
  });

  test('branches of one box share a trunk', () => {
    const { tracks } = prepared(['A: start1 p q r'], ['start1 p', 'start1 q', 'start1 r']);
    expect(tracks[0]).toBe(1);
  });

  test('lines of two boxes that pass each other take a track each', () => {
    const lines = ['p u', 'p v', 'q u', 'q v'];
    expect(prepared(['A: p q u v'], lines).tracks[0]).toBe(2);
  });

  test('a gap is 30 wide, with a track 32, with a label as wide as its pill and air', () => {
    const plain = prepared(['A: start1 a'], ['start1 a']);
    expect(gapWidths(plain.layers, [0, 0], [])[0]).toBe(30);
    expect(gapWidths(plain.layers, [1, 0], [])[0]).toBe(32);
    expect(gapWidths(plain.layers, [3, 0], [])[0]).toBe(32 + 24);
    const labelled = prepared(['A: d1 a'], ['d1 a Yes']);
    expect(gapWidths(labelled.layers, [0, 0], [])[0]).toBe(31 + 28);
  });

  test('tracks keep off the stage line in the middle of their gap', () => {
    const { layers } = prepared(['A: start1 a'], ['start1 a']);
    expect(gapWidths(layers, [0, 0], [0])[0]).toBe(34);
    expect(gapWidths(layers, [1, 0], [0])[0]).toBe(44);
    expect(gapWidths(layers, [2, 0], [0])[0]).toBe(44);
  });
});

describe('widths', () => {
  test('columns are a gap apart inside a stage, stages begin in the middle of theirs', () => {
    const { layers, columns, tracks } = prepared(['A S1: a b', 'A S2: c'], ['a b', 'b c']);
    const { centres, stages } = setWidths(layers, columns, tracks, [0, 0]);
    expect(centres).toEqual([17 + 69, 17 + 138 + 30 + 69, 17 + 69]);
    expect(stages).toEqual([17 + 138 + 30 + 138 + 17, 172]);
  });

  test('a stage is as wide as was asked for, its boxes in the middle', () => {
    const { layers, columns, tracks } = prepared(['A S1: a', 'A S2: c'], ['a c']);
    const { centres, stages } = setWidths(layers, columns, tracks, [300, 0]);
    expect(stages).toEqual([300, 172]);
    expect(centres[0]).toBe(150);
  });
});
