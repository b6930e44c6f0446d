// Turning is a mirror at the diagonal: done twice it changes nothing, and the engine's answer is turned back to the screen.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Point, SIDES, turnedSide } from '../../../src/base/geometry';
import type { LayoutGraph, Placing, Route, RouteInput } from '../../../src/layout/graph';
import { routeOn } from '../../../src/layout/route-on';
import { turnedGraph, turnedInput, turnedPlacing, turnedRoutes } from '../../../src/layout/turn';
import { runs } from '../../helpers/runs';

const px = fc.integer({ min: 0, max: 900 });
const point = fc.record({ x: px, y: px });
const rect = fc.record({ x: px, y: px, width: px, height: px });
const size = fc.record({ width: px, height: px });
const id = fc.constantFrom('a', 'b', 'c');
const side = fc.constantFrom(...SIDES);
const port = fc.record({ at: point, spread: px });
const kind = fc.constantFrom('step', 'decision', 'bar', 'start', 'end', 'note');
const band = fc.record({ id, minSize: fc.option(px) });
const placed = fc.record({ id, at: px, size: px });
const placing: fc.Arbitrary<Placing> = fc.record({
  offsets: fc.dictionary(id, point).map((all) => new Map(Object.entries(all))),
  laneSizes: fc.dictionary(id, px).map((all) => new Map(Object.entries(all))),
  stageSizes: fc.dictionary(id, px).map((all) => new Map(Object.entries(all))),
});
const connection = fc.record({ id, from: id, to: id, label: fc.option(size), tie: fc.boolean() });
const graph = fc.record({
  lanes: fc.array(band),
  stages: fc.array(band),
  boxes: fc.array(
    fc.record({ id, lane: id, stage: id, kind, width: px, height: px, pinned: fc.option(point) }),
  ),
  connections: fc.array(connection),
  previous: fc.option(placing),
}) as fc.Arbitrary<LayoutGraph>;
const input = fc.record({
  width: px,
  height: px,
  lanes: fc.array(placed),
  stages: fc.array(placed),
  boxes: fc.array(
    fc.record({ id, rect, kind, ports: fc.record({ top: port, right: port, bottom: port, left: port }) }),
  ),
  connections: fc.array(
    fc.record({
      id,
      from: id,
      to: id,
      label: fc.option(size),
      tie: fc.boolean(),
      fromSide: fc.option(side),
      toSide: fc.option(side),
      bends: fc.option(fc.array(point)),
    }),
  ),
}) as fc.Arbitrary<RouteInput>;
const routes = fc.array(
  fc.record({
    id,
    points: fc.array(point, { minLength: 2 }),
    fromSide: side,
    toSide: side,
    label: fc.option(rect),
    loop: fc.boolean(),
  }),
) as fc.Arbitrary<Route[]>;

function twice<T>(any: fc.Arbitrary<T>, turned: (one: T) => T): void {
  fc.assert(
    fc.property(any, (one) => {
      expect(turned(turned(one))).toEqual(one);
    }),
    runs(100),
  );
}

describe('turning twice', () => {
  it('gives the same graph, placing, input and routes', () => {
    twice(graph, turnedGraph);
    twice(placing, turnedPlacing);
    twice(input, turnedInput);
    twice<readonly Route[]>(routes, turnedRoutes);
    for (const one of SIDES) expect(turnedSide(turnedSide(one))).toBe(one);
  });
});

describe('routes of a map whose lanes run down', () => {
  const box = (name: string, x: number, y: number): RouteInput['boxes'][number] => ({
    id: name,
    rect: { x, y, width: 100, height: 40 },
    kind: 'step',
    ports: {
      top: { at: { x: x + 50, y }, spread: 38 },
      right: { at: { x: x + 100, y: y + 20 }, spread: 8 },
      bottom: { at: { x: x + 50, y: y + 40 }, spread: 38 },
      left: { at: { x, y: y + 20 }, spread: 8 },
    },
  });
  const map: RouteInput = {
    width: 400,
    height: 300,
    lanes: [
      { id: 'l1', at: 0, size: 200 },
      { id: 'l2', at: 200, size: 200 },
    ],
    stages: [
      { id: 's1', at: 0, size: 150 },
      { id: 's2', at: 150, size: 150 },
    ],
    boxes: [box('a', 50, 50), box('b', 50, 200), box('c', 250, 200)],
    connections: ['b', 'c'].map((to) => ({
      id: `a${to}`,
      from: 'a',
      to,
      label: to === 'b' ? { width: 40, height: 18 } : null,
      tie: false,
      fromSide: null,
      toSide: null,
      bends: null,
    })),
  };
  const [straight, other] = routeOn('vertical', map);

  it('run down to what lies below, and their label keeps its size', () => {
    expect(straight).toMatchObject({ fromSide: 'bottom', toSide: 'top', loop: false });
    expect(straight?.points[0]).toEqual({ x: 100, y: 90 });
    expect(straight?.points.at(-1)).toEqual({ x: 100, y: 200 });
    expect(straight?.label).toMatchObject({ width: 40, height: 18 });
  });

  it('are what the router finds for the mirror image', () => {
    const mirrored = routeOn('horizontal', turnedInput(map));
    const swap = ({ x, y }: Point): Point => ({ x: y, y: x });
    expect(other?.points).toEqual(mirrored[1]?.points.map(swap));
  });
});
