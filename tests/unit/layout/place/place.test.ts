import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { overlaps, type Rect } from '../../../../src/base/geometry';
import type { LayoutBox, LayoutGraph, Placing } from '../../../../src/layout/graph';
import { place } from '../../../../src/layout/place/place';
import { smallGraph } from './small-graph';
import { runs } from '../../../helpers/runs';

const PAD = { x: 17, y: 16 };

const numbers = (count: number): string[] => Array.from({ length: count }, (_, k) => String(k));

const boxArbitrary = (id: string, lanes: number, stages: number): fc.Arbitrary<LayoutBox> =>
  fc.record({
    id: fc.constant(id),
    lane: fc.nat(lanes - 1).map((k) => `L${k}`),
    stage: fc.nat(stages - 1).map((k) => `S${k}`),
    kind: fc.constantFrom('step', 'step', 'decision', 'bar', 'start', 'end', 'note'),
    width: fc.integer({ min: 16, max: 190 }),
    height: fc.integer({ min: 40, max: 130 }),
    pinned: fc.option(
      fc.record({ x: fc.integer({ min: 17, max: 400 }), y: fc.integer({ min: 16, max: 300 }) }),
      { freq: 8 },
    ),
  });

/** Any graph: cycles, loops to itself, parallel lines, ties, empty lanes and stages, pins. */
const graphArbitrary: fc.Arbitrary<LayoutGraph> = fc
  .record({
    lanes: fc.integer({ min: 1, max: 4 }),
    stages: fc.integer({ min: 1, max: 4 }),
    boxes: fc.nat(14),
  })
  .chain(({ lanes, stages, boxes }) => {
    const ids = numbers(boxes).map((k) => `b${k}`);
    const end = fc.constantFrom(...ids, 'gone');
    const minSize = fc.option(fc.integer({ min: 0, max: 400 }), { freq: 3 });
    return fc.record({
      lanes: fc.tuple(...numbers(lanes).map((k) => minSize.map((size) => ({ id: `L${k}`, minSize: size })))),
      stages: fc.tuple(
        ...numbers(stages).map((k) => minSize.map((size) => ({ id: `S${k}`, minSize: size }))),
      ),
      boxes: fc.tuple(...ids.map((id) => boxArbitrary(id, lanes, stages))),
      connections: fc
        .array(
          fc.record({
            from: end,
            to: end,
            label: fc.option(fc.constant({ width: 60, height: 18 })),
            tie: fc.boolean(),
          }),
          { maxLength: 2 * boxes },
        )
        .map((list) => list.map((c, k) => ({ ...c, id: `c${k}` }))),
      previous: fc.constant(null),
    });
  });

interface InCell {
  readonly box: LayoutBox;
  readonly rect: Rect;
}

const inCells = (graph: LayoutGraph, { offsets }: Placing): InCell[] =>
  graph.boxes.map((box) => {
    const point = offsets.get(box.id);
    if (!point) throw new Error(`${box.id} has no place`);
    return { box, rect: { ...point, width: box.width, height: box.height } };
  });

/** What is wrong with a placing, in words; nothing for a good one. */
function faultsIn(graph: LayoutGraph, placing: Placing): string[] {
  const faults: string[] = [];
  const must = (ok: boolean, fault: string): void => {
    if (!ok) faults.push(fault);
  };
  const all = inCells(graph, placing);
  for (const { box, rect } of all) {
    const { pinned, id } = box;
    must(!pinned || (pinned.x === rect.x && pinned.y === rect.y), `${id} left its pin`);
    must(rect.x >= PAD.x && rect.y >= PAD.y, `${id} in the padding`);
    must(rect.x + rect.width + PAD.x <= placing.stageSizes.get(box.stage)!, `${id} out of its stage`);
    must(rect.y + rect.height + PAD.y <= placing.laneSizes.get(box.lane)!, `${id} out of its lane`);
  }
  for (const [i, a] of all.entries())
    for (const b of all.slice(i + 1)) {
      if (a.box.lane !== b.box.lane || a.box.stage !== b.box.stage) continue;
      const pinned = a.box.pinned && b.box.pinned;
      must(!!pinned || !overlaps(a.rect, b.rect, 24), `${a.box.id} too near to ${b.box.id}`);
    }
  for (const { id, minSize } of graph.lanes) {
    const size = placing.laneSizes.get(id)!;
    must(Number.isInteger(size) && size >= Math.max(88, minSize ?? 0), `lane ${id} is ${size} high`);
  }
  for (const { id, minSize } of graph.stages) {
    const size = placing.stageSizes.get(id)!;
    must(Number.isInteger(size) && size >= Math.max(172, minSize ?? 0), `stage ${id} is ${size} wide`);
  }
  return faults;
}

/** As wide as needed, upright sheets, screens, banners. */
const aspectArbitrary = fc.constantFrom(null, 0.7, Math.SQRT2, 1.85, 4);

/** The same graph with other ids, in another alphabetical order. */
function renamed(graph: LayoutGraph): LayoutGraph {
  const id = (old: string): string => `x${Array.from(old, (c) => 255 - c.charCodeAt(0)).join('-')}`;
  return {
    ...graph,
    boxes: graph.boxes.map((box) => ({ ...box, id: id(box.id) })),
    connections: graph.connections.map((c) => ({ ...c, id: id(c.id), from: id(c.from), to: id(c.to) })),
  };
}

/** All boxes as drawn, whatever they are called. */
const nameless = (graph: LayoutGraph, placing: Placing): string[] =>
  inCells(graph, placing)
    .map(({ box: { lane, stage, kind }, rect }) => JSON.stringify([lane, stage, kind, rect]))
    .sort();

describe('placing any graph', () => {
  test('every box inside its cell, 24 apart from all others, pins kept', () => {
    fc.assert(
      fc.property(graphArbitrary, fc.boolean(), aspectArbitrary, (graph, quick, aspect) => {
        expect(faultsIn(graph, place(graph, { quick, aspect }))).toEqual([]);
      }),
      runs(300),
    );
  });

  test('the same drawing each time, in whatever order the records come', () => {
    fc.assert(
      fc.property(
        graphArbitrary.chain((graph) =>
          fc.record({
            graph: fc.constant(graph),
            boxes: fc.shuffledSubarray([...graph.boxes], { minLength: graph.boxes.length }),
            connections: fc.shuffledSubarray([...graph.connections], { minLength: graph.connections.length }),
            aspect: aspectArbitrary,
          }),
        ),
        ({ graph, boxes, connections, aspect }) => {
          const placing = place(graph, { aspect });
          expect(place(graph, { aspect })).toEqual(placing);
          expect(place({ ...graph, boxes, connections }, { aspect })).toEqual(placing);
        },
      ),
      runs(60),
    );
  });

  test('ids decide nothing', () => {
    fc.assert(
      fc.property(graphArbitrary, aspectArbitrary, (graph, aspect) => {
        const other = renamed(graph);
        const before = place(graph, { aspect });
        const after = place(other, { aspect });
        expect(nameless(other, after)).toEqual(nameless(graph, before));
        expect(after.laneSizes).toEqual(before.laneSizes);
      }),
      runs(60),
    );
  });

  test('does not change what it is given', () => {
    const graph = smallGraph(
      ['A: start1 a n1', 'B: d1 end1'],
      ['start1 a', 'a d1', 'd1 a', 'd1 end1', 'n1 a'],
    );
    const before = structuredClone(graph);
    place(graph);
    expect(graph).toEqual(before);
  });
});

describe('placing', () => {
  const at = (graph: LayoutGraph): ((id: string) => Rect) => {
    const all = new Map(inCells(graph, place(graph)).map(({ box, rect }) => [box.id, rect]));
    return (id) => all.get(id)!;
  };

  test('nothing gives empty bands of a sensible size', () => {
    const bands = (id: string) => [{ id, minSize: null }];
    const graph = { lanes: bands('L'), stages: bands('S'), boxes: [], connections: [], previous: null };
    const { offsets, laneSizes, stageSizes } = place(graph);
    expect([offsets.size, laneSizes.get('L'), stageSizes.get('S')]).toEqual([0, 88, 172]);
    expect(place({ ...graph, lanes: [], stages: [] }).laneSizes.size).toBe(0);
  });

  test('a step alone stands in the middle of its cell', () => {
    expect(at(smallGraph(['A: a'], []))('a')).toEqual({ x: 17, y: 16, width: 138, height: 56 });
  });

  test('a path runs level from left to right, 30 between boxes', () => {
    const rect = at(smallGraph(['A: start1 a b'], ['start1 a', 'a b']));
    expect([rect('start1').x, rect('a').x, rect('b').x]).toEqual([17, 147, 315]);
    expect(rect('a').y).toBe(rect('b').y);
    expect(rect('start1').y + 20).toBe(rect('a').y + 28);
  });

  test('a hand-off stands right under its step, an exit under its decision', () => {
    const rect = at(
      smallGraph(['A: start1 d1 end1', 'B: a b'], ['start1 d1', 'd1 a yes', 'd1 end1 no', 'a b']),
    );
    const middle = (r: Rect): number => r.x + r.width / 2;
    expect(middle(rect('a'))).toBe(middle(rect('d1')));
    expect(middle(rect('end1'))).toBe(middle(rect('d1')));
  });

  test('a pinned step stays, the others make room', () => {
    const graph = smallGraph(['A: start1 a b'], ['start1 a', 'a b']);
    const boxes = graph.boxes.map((box) => (box.id === 'b' ? { ...box, pinned: { x: 150, y: 20 } } : box));
    const pinned = { ...graph, boxes };
    expect(at(pinned)('b')).toMatchObject({ x: 150, y: 20 });
    expect(faultsIn(pinned, place(pinned))).toEqual([]);
  });

  test('a note of another cell than its step stands in its own', () => {
    const graph = smallGraph(['A S1: a', 'A S2: b n1'], ['a b', 'n1 a']);
    expect(faultsIn(graph, place(graph))).toEqual([]);
  });
});
