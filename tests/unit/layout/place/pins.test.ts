import { describe, expect, test } from 'vitest';
import type { LayoutGraph } from '../../../../src/layout/graph';
import type { Point } from '../../../../src/base/geometry';
import { place } from '../../../../src/layout/place/place';
import { smallGraph } from './small-graph';

const pin = (graph: LayoutGraph, pins: Readonly<Record<string, Point>>): LayoutGraph => ({
  ...graph,
  boxes: graph.boxes.map((box) => ({ ...box, pinned: pins[box.id] ?? null })),
});

/** Left edge, middle and level of a box in its cell. */
const placed = (graph: LayoutGraph) => {
  const { offsets } = place(graph, { aspect: null });
  const { boxes } = graph;
  return (id: string) => {
    const { x, y } = offsets.get(id)!;
    const { width, height } = boxes.find((box) => box.id === id)!;
    return { x, middle: x + width / 2, level: y + height / 2 };
  };
};

const path = smallGraph(['A: start1 a b c end1'], ['start1 a', 'a b', 'b c', 'c end1']);

describe('pinned boxes', () => {
  test('a path goes through a step that is pinned lower and farther right, on its level', () => {
    const at = placed(pin(path, { b: { x: 600, y: 140 } }));
    expect(new Set(['start1', 'a', 'b', 'c', 'end1'].map((id) => at(id).level))).toEqual(new Set([168]));
    expect(at('a').x).toBeLessThan(600);
    expect(at('c').x).toBeGreaterThanOrEqual(600 + 138 + 24);
  });

  test('steps pinned where they stand leave the drawing as it is', () => {
    const free = place(path);
    const { offsets } = place(pin(path, { a: free.offsets.get('a')!, c: free.offsets.get('c')! }));
    expect(offsets).toEqual(free.offsets);
  });

  test('a step without lines pinned over a column pulls nothing out of it', () => {
    const graph = smallGraph(['A: start1 a b free'], ['start1 a', 'a b']);
    const at = placed(pin(graph, { free: { x: 147, y: 16 } }));
    expect(at('a').level).toBeGreaterThanOrEqual(16 + 56 + 24 + 28);
    expect(at('b').level).toBe(at('a').level);
  });

  test('a decision beside a start pinned to the top keeps off the edge of its lane', () => {
    const graph = smallGraph(['A: start1 d1 b'], ['start1 d1', 'd1 b']);
    const at = placed(pin(graph, { start1: { x: 17, y: 16 } }));
    expect(at('start1').level).toBe(36);
    expect(at('d1').level).toBeGreaterThanOrEqual(16 + 40);
  });

  test('what is pinned left of the steps before it does not lie on them', () => {
    const at = placed(pin(path, { c: { x: 150, y: 16 } }));
    expect(Math.abs(at('a').level - at('c').level)).toBeGreaterThanOrEqual(56 + 24);
  });
});
