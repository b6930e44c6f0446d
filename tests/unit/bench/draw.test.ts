import { describe, expect, test } from 'vitest';
import { draw, drawingOf, layoutGraphOf, routeInputOf } from '../../bench/draw';
import { generateProcess } from '../../bench/generate';

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

  test('a thin step without words is a bar', () => {
    const thin = { ...graph.nodes[3]!, kind: 'task', label: '', width: 16 };
    const kinds = layoutGraphOf({ ...graph, nodes: [thin, { ...thin, label: 'x' }] }).boxes.map(
      (b) => b.kind,
    );
    expect(kinds).toEqual(['bar', 'step']);
  });

  test('every node and edge is in it', () => {
    const drawing = drawingOf(graph, draw(graph));
    expect([drawing.nodes.size, drawing.edges.size]).toEqual([graph.nodes.length, graph.edges.length]);
  });
});
