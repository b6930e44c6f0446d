import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalOrder } from '../../../../src/layout/place/canonical';
import { smallGraph } from './small-graph';
import { runs } from '../../../helpers/runs';

const graph = smallGraph(
  ['A S1: start1 a d1', 'A S2: x', 'B S2: y end1'],
  ['start1 a', 'a d1', 'd1 x yes', 'd1 y no', 'x end1', 'y end1'],
);

describe('canonical order', () => {
  test('does not depend on the order of arrival', () => {
    const order = canonicalOrder(graph);
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...graph.boxes], { minLength: graph.boxes.length }),
        fc.shuffledSubarray([...graph.connections], { minLength: graph.connections.length }),
        (boxes, connections) => {
          expect(canonicalOrder({ ...graph, boxes, connections })).toEqual(order);
        },
      ),
      runs(100),
    );
  });

  test('does not depend on ids where the map tells boxes apart', () => {
    const other = new Map(graph.boxes.map((box, k) => [box.id, `z${(k * 5) % 7}`]));
    const renamed = {
      ...graph,
      boxes: graph.boxes.map((box) => ({ ...box, id: other.get(box.id)! })),
      connections: graph.connections.map((c) => ({ ...c, from: other.get(c.from)!, to: other.get(c.to)! })),
    };
    const ids = canonicalOrder(graph).boxes.map((box) => other.get(box.id));
    expect(canonicalOrder(renamed).boxes.map((box) => box.id)).toEqual(ids);
  });

  test('tells boxes apart by what lies several connections away', () => {
    // two equal chains; only the last box of the second one is larger
    const chains = smallGraph(['A S1: p q r u v w'], ['p q', 'q r', 'u v', 'v w']);
    const boxes = chains.boxes.map((box) => (box.id === 'w' ? { ...box, height: 74 } : box));
    const order = canonicalOrder({ ...chains, boxes }).boxes.map((box) => box.id);
    const swapped = new Map(['p', 'q', 'r', 'u', 'v', 'w'].map((id, k) => [id, 'uvwpqr'.charAt(k)]));
    const mirrored = {
      ...chains,
      boxes: boxes.map((box) => ({ ...box, id: swapped.get(box.id)! })),
      connections: chains.connections.map((c) => ({
        ...c,
        from: swapped.get(c.from)!,
        to: swapped.get(c.to)!,
      })),
    };
    expect(canonicalOrder(mirrored).boxes.map((box) => box.id)).toEqual(order.map((id) => swapped.get(id)));
  });

  test('leaves out connections without both ends', () => {
    const cut = { ...graph, boxes: graph.boxes.filter((box) => box.id !== 'x') };
    expect(canonicalOrder(cut).connections.map((c) => c.id)).toEqual(
      expect.not.arrayContaining(['c2', 'c4']),
    );
    expect(canonicalOrder(cut).connections).toHaveLength(4);
  });
});
