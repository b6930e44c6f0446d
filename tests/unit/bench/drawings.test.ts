// Placing and routing together, on made-up graphs: nothing that a reader would call a bug, ever.
import { describe, expect, test } from 'vitest';
import { draw, drawingOf } from '../../bench/draw';
import { generateFuzz, generateProcess } from '../../bench/generate';
import { measure } from '../../bench/measure/measure';
import type { NeutralGraph } from '../../bench/neutral';

const processes = [1, 2, 3, 4, 5].map((seed) => generateProcess(20, seed));
const fuzz = Array.from({ length: 60 }, (_, k) => generateFuzz(k + 1)).filter((g) => g.nodes.length <= 9);

const quality = (graph: NeutralGraph) => measure(graph, drawingOf(graph, draw(graph)));

describe('made-up graphs', () => {
  test.each(processes.map((graph) => [graph.id, graph] as const))('%s has no faults', (_, graph) => {
    expect(quality(graph)).toMatchObject({ hard: 0, overlaps: 0, labelClashes: 0 });
  });

  test('fuzz has no hard faults', () => {
    expect(fuzz.length).toBeGreaterThan(6);
    expect(fuzz.filter((graph) => quality(graph).hard > 0).map((graph) => graph.id)).toEqual([]);
  });

  test('a quick placing has no hard faults either', () => {
    for (const graph of processes)
      expect(measure(graph, drawingOf(graph, draw(graph, { quick: true }))).hard).toBe(0);
  });
});
