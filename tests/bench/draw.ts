// From a neutral graph to a finished drawing, by the app's own engine and router.
import type { Point, Rect } from '../../src/base/geometry';
import type {
  BoxKind,
  LayoutGraph,
  PlacedBand,
  Placing,
  Route,
  RouteBox,
  RouteInput,
} from '../../src/layout/graph';
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

function bandsOf(bands: LayoutGraph['lanes'], sizes: ReadonlyMap<string, number>): PlacedBand[] {
  let at = 0;
  return bands.map(({ id }) => {
    const size = sizes.get(id) ?? 0;
    at += size;
    return { id, at: at - size, size };
  });
}

/** Ports in the middle of each side; ends may spread except on decisions. */
function boxOf(id: string, kind: BoxKind, rect: Rect): RouteBox {
  const { x, y, width, height } = rect;
  const spread = (side: number): number => (kind === 'decision' ? 0 : Math.max(0, side / 2 - 8));
  const port = (px: number, py: number, side: number) => ({ at: { x: px, y: py }, spread: spread(side) });
  const ports = {
    top: port(x + width / 2, y, width),
    right: port(x + width, y + height / 2, height),
    bottom: port(x + width / 2, y + height, width),
    left: port(x, y + height / 2, height),
  };
  return { id, rect, kind, ports };
}

/** What the router gets for a placing. */
export function routeInputOf(graph: LayoutGraph, placing: Placing): RouteInput {
  const lanes = bandsOf(graph.lanes, placing.laneSizes);
  const stages = bandsOf(graph.stages, placing.stageSizes);
  const top = new Map(lanes.map((lane) => [lane.id, lane.at]));
  const left = new Map(stages.map((stage) => [stage.id, stage.at]));
  const boxes = graph.boxes.map((box) => {
    const offset = placing.offsets.get(box.id);
    if (!offset) throw new Error(`box ${box.id} has no place`);
    const x = (left.get(box.stage) ?? 0) + offset.x;
    const y = (top.get(box.lane) ?? 0) + offset.y;
    return boxOf(box.id, box.kind, { x, y, width: box.width, height: box.height });
  });
  const end = (bands: readonly PlacedBand[]): number => bands.reduce((sum, band) => sum + band.size, 0);
  return {
    width: end(stages),
    height: end(lanes),
    lanes,
    stages,
    boxes,
    connections: graph.connections.map((c) => ({ ...c, fromSide: null, toSide: null, bends: null })),
  };
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
