// From a neutral graph to a finished drawing, by the app's own engine and router.
import type { Point, Rect } from '../../src/base/geometry';
import { routeInputOf as inputOf } from '../../src/layout/adapt/route-input';
import type { BoxKind, LayoutGraph, Placing, Route, RouteInput } from '../../src/layout/graph';
import { place, type PlaceOptions } from '../../src/layout/place/place';
import { routeAll } from '../../src/layout/route/route';
import type { Drawing } from './measure/drawing';
import { labelSize } from './measure/labels';
import type { NeutralGraph, NeutralNode } from './neutral';

const KINDS: Readonly<Record<string, BoxKind>> = {
  start: 'start',
  end: 'end',
  decision: 'decision',
  bar: 'bar',
};

/** A step too thin for words is the bar of parallel work. */
const THIN = 20;

const kindOf = ({ kind, label, width }: NeutralNode): BoxKind =>
  KINDS[kind] ?? (!label && width <= THIN ? 'bar' : 'step');

/** The graph as the engine reads it; without stages it gets one. Edges keep their ids. */
export function layoutGraphOf(graph: NeutralGraph): LayoutGraph {
  const stages = graph.stages.length ? graph.stages : [{ id: 'all' }];
  const band = ({ id }: { id: string }) => ({ id, minSize: null });
  return {
    lanes: graph.lanes.map(band),
    stages: stages.map(band),
    boxes: graph.nodes.map((node) => ({
      id: node.id,
      lane: node.lane,
      stage: graph.stages.length && node.stage !== undefined ? node.stage : stages[0]!.id,
      kind: kindOf(node),
      width: node.width,
      height: node.height,
      pinned: null,
    })),
    connections: graph.edges.map(({ id, source, target, label }) => ({
      id,
      from: source,
      to: target,
      label: label ? labelSize(label) : null,
      tie: false,
    })),
    previous: null,
  };
}

/** What the router gets for a placing. @throws when a box has no place */
export function routeInputOf(graph: LayoutGraph, placing: Placing): RouteInput {
  for (const { id } of graph.boxes) if (!placing.offsets.has(id)) throw new Error(`box ${id} has no place`);
  return inputOf(graph, placing);
}

export interface Drawn {
  readonly placing: Placing;
  readonly input: RouteInput;
  readonly routes: readonly Route[];
}

/** Places and routes a graph. */
export function draw(graph: NeutralGraph, options: PlaceOptions = {}): Drawn {
  const layout = layoutGraphOf(graph);
  return drawPlaced(layout, place(layout, options));
}

/** Routes a graph that has its places. */
export function drawPlaced(layout: LayoutGraph, placing: Placing): Drawn {
  const input = routeInputOf(layout, placing);
  return { placing, input, routes: routeAll(input) };
}

/** The drawing as the measure looks at it. */
export function drawingOf(graph: NeutralGraph, { input, routes }: Drawn): Drawing {
  const { width, height } = input;
  const edges = new Map<string, readonly Point[]>();
  const labels = new Map<string, Rect>();
  for (const route of routes) {
    edges.set(route.id, route.points);
    if (route.label) labels.set(route.id, route.label);
  }
  return {
    nodes: new Map(input.boxes.map((box) => [box.id, box.rect])),
    lanes: new Map(input.lanes.map(({ id, at, size }) => [id, { x: 0, y: at, width, height: size }])),
    stages: graph.stages.length
      ? new Map(input.stages.map(({ id, at, size }) => [id, { x: at, y: 0, width: size, height }]))
      : null,
    edges,
    labels,
    loops: new Set(routes.filter((route) => route.loop).map(({ id }) => id)),
  };
}
