// What the router gets for a placing that is only tried: ports in the middle of each side, nothing chosen by the user.
import type { Id } from '../../base/id';
import type { Rect } from '../../base/geometry';
import type {
  BoxKind,
  LayoutBand,
  LayoutGraph,
  PlacedBand,
  Placing,
  RouteBox,
  RouteConnection,
  RouteInput,
} from '../graph';

function bandsOf(bands: readonly LayoutBand[], sizes: ReadonlyMap<Id, number>): PlacedBand[] {
  let at = 0;
  return bands.map(({ id }) => {
    const size = sizes.get(id) ?? 0;
    at += size;
    return { id, at: at - size, size };
  });
}

/** Ends keep off the corners of a step; a decision has one point a side. */
const CORNER = 8;

function routeBox(id: Id, kind: BoxKind, rect: Rect): RouteBox {
  const { x, y, width, height } = rect;
  const port = (px: number, py: number, side: number) => ({
    at: { x: px, y: py },
    spread: kind === 'decision' ? 0 : Math.max(0, side / 2 - CORNER),
  });
  const ports = {
    top: port(x + width / 2, y, width),
    right: port(x + width, y + height / 2, height),
    bottom: port(x + width / 2, y + height, width),
    left: port(x, y + height / 2, height),
  };
  return { id, rect, kind, ports };
}

const total = (bands: readonly PlacedBand[]): number => bands.reduce((sum, band) => sum + band.size, 0);

/** Boxes without a place, and connections of theirs, are left out. */
export function routeInputOf(graph: LayoutGraph, placing: Placing): RouteInput {
  const lanes = bandsOf(graph.lanes, placing.laneSizes);
  const stages = bandsOf(graph.stages, placing.stageSizes);
  const top = new Map(lanes.map((lane) => [lane.id, lane.at]));
  const left = new Map(stages.map((stage) => [stage.id, stage.at]));
  const boxes: RouteBox[] = [];
  const known = new Set<Id>();
  for (const { id, kind, lane, stage, width, height } of graph.boxes) {
    const offset = placing.offsets.get(id);
    if (!offset) continue;
    const x = (left.get(stage) ?? 0) + offset.x;
    const y = (top.get(lane) ?? 0) + offset.y;
    boxes.push(routeBox(id, kind, { x, y, width, height }));
    known.add(id);
  }
  const connections: RouteConnection[] = [];
  for (const { id, from, to, label, tie } of graph.connections)
    if (known.has(from) && known.has(to))
      connections.push({ id, from, to, label, tie, fromSide: null, toSide: null, bends: null });
  return {
    width: total(stages),
    height: total(lanes),
    lanes,
    stages,
    boxes,
    connections,
  };
}
