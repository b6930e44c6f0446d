import { describe, expect, test } from 'vitest';
import { draw, drawingOf, layoutGraphOf, pictureOf, routeInputOf } from '../../bench/draw';
import { generateProcess } from '../../bench/generate';
import { inOtherOrder } from '../../bench/neutral';
import { reportOf, rowOf } from '../../bench/report';

const graph = generateProcess(12, 1);

describe('drawing a neutral graph', () => {
  test('bands lie side by side, boxes at their offsets in them', () => {
    const { placing, input } = draw(graph);
    expect(input).toEqual(routeInputOf(layoutGraphOf(graph), placing));
    let at = 0;
    for (const lane of input.lanes) {
      expect(lane).toEqual({ id: lane.id, at, size: placing.laneSizes.get(lane.id) });
      at += lane.size;
    }
    expect(input.height).toBe(at);
    const node = graph.nodes[3]!;
    const lane = input.lanes.find(({ id }) => id === node.lane)!;
    const box = input.boxes.find(({ id }) => id === node.id)!;
    expect(box.rect.y - lane.at).toBe(placing.offsets.get(node.id)!.y);
    expect(box.ports.right.at).toEqual({ x: box.rect.x + node.width, y: box.rect.y + node.height / 2 });
  });

  test('a decision has its ends in the middle, other boxes let them spread', () => {
    const decision = graph.nodes.find((node) => node.kind === 'decision')!;
    const step = graph.nodes.find((node) => node.kind === 'task')!;
    const { boxes } = draw(graph).input;
    expect(boxes.find(({ id }) => id === decision.id)!.ports.top.spread).toBe(0);
    expect(boxes.find(({ id }) => id === step.id)!.ports.top.spread).toBe(step.width / 2 - 8);
  });

  test('every node and edge is in it, and the order of records does not show', () => {
    const drawn = draw(graph);
    const drawing = drawingOf(graph, drawn);
    expect([drawing.nodes.size, drawing.edges.size]).toEqual([graph.nodes.length, graph.edges.length]);
    expect(pictureOf(draw(inOtherOrder(graph)))).toBe(pictureOf(drawn));
  });
});

describe('the report', () => {
  test('sums faults, divides bends by edges, takes times by rank', () => {
    const row = rowOf(graph);
    const rows = [
      { ...row, ms: 1, crossings: 2, bends: 3, edges: 10, width: 200, height: 100 },
      { ...row, ms: 9, crossings: 1, bends: 1, edges: 10, width: 400, height: 100, same: false },
      { ...row, ms: 4, crossings: 0, bends: 0, edges: 5, width: 300, height: 100, orderFree: false },
    ];
    expect(reportOf(rows)).toMatchObject({
      models: 3,
      crossings: 3,
      bendsPerEdge: 0.16,
      medianAspect: 3,
      medianMs: 4,
      p95Ms: 9,
      deterministic: false,
      orderDependent: 1,
    });
  });

  test('a graph drawn well counts no hard fault', () => {
    expect(rowOf(graph)).toMatchObject({ hard: 0, same: true, orderFree: true });
  });
});
