import { describe, expect, test } from 'vitest';
import type { Rect } from '../../../src/base/geometry';
import type { Drawing } from '../../bench/measure/drawing';
import { namelessPictureOf, pictureOf } from '../../bench/measure/picture';
import type { NeutralGraph } from '../../bench/neutral';

const rect = (x: number): Rect => ({ x, y: 0, width: 10, height: 10 });
const node = (id: string, kind = 'task') => ({ id, kind, lane: 'L', label: id, width: 10, height: 10 });
const graph: NeutralGraph = {
  id: 'g',
  lanes: [{ id: 'L' }],
  stages: [],
  nodes: [node('a'), node('b'), node('c', 'end')],
  edges: [],
};

const drawing = (places: Record<string, number>): Drawing => ({
  nodes: new Map(Object.entries(places).map(([id, x]) => [id, rect(x)])),
  lanes: null,
  stages: null,
  edges: new Map(),
  labels: new Map(),
});

describe('pictures', () => {
  const first = drawing({ a: 0, b: 20, c: 40 });

  test('do not depend on the order of parts', () => {
    expect(pictureOf(drawing({ c: 40, a: 0, b: 20 }))).toBe(pictureOf(first));
  });

  test('tell who lies where, also under other names', () => {
    expect(pictureOf(drawing({ a: 20, b: 0, c: 40 }))).not.toBe(pictureOf(first));
    const back = new Map([
      ['x', 'a'],
      ['y', 'b'],
      ['z', 'c'],
    ]);
    expect(pictureOf(drawing({ y: 20, x: 0, z: 40 }), back)).toBe(pictureOf(first));
  });

  test('without names, twins may change places, but not a step and an end', () => {
    const nameless = (places: Record<string, number>): string => namelessPictureOf(graph, drawing(places));
    expect(nameless({ a: 20, b: 0, c: 40 })).toBe(nameless({ a: 0, b: 20, c: 40 }));
    expect(nameless({ a: 40, b: 20, c: 0 })).not.toBe(nameless({ a: 0, b: 20, c: 40 }));
  });
});
