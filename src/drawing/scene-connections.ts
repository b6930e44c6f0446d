// Connections of a scene: routes with their meaning, trunks drawn once, and the marks where they leave their lane.
import type { Id } from '../base/id';
import { bottom, contains, grown, type Point, type Rect, right } from '../base/geometry';
import type { LaneDirection } from '../model/ids';
import type { Route } from '../layout/graph';
import { axisOf } from '../layout/map-geometry';
import type { ShownConnection } from '../layout/shown-connections';
import { conditionText } from '../steps/condition-text';
import type { ClosesRing } from './rings';
import type { SceneConnection, SceneLane } from './scene';
import { drawnParts } from './trunks';

/** So far from its end a way has its head, and a ring there would grow together with it, px; a ring may leave the edge by this. */
const HEAD_ROOM = 18;
const OFF_EDGE = 8;
/** To leave a condition free it may go further, px. */
const OFF_LABEL = 16;
/** Half a ring, px. */
const RING = 5;

/** The first point where a way passes an edge of a lane that has a neighbour, or a little before it where the head follows at once; null when it never does. */
export function leavesLane(
  points: readonly Point[],
  lane: Rect,
  direction: LaneDirection = 'horizontal',
): Point | null {
  const along = axisOf(direction, 'lane');
  const across = along === 'x' ? 'y' : 'x';
  const edges = along === 'x' ? [lane.x, right(lane)] : [lane.y, bottom(lane)];
  for (const [i, b] of points.entries()) {
    const a = points[i - 1];
    if (!a || Math.abs(a[across] - b[across]) >= 0.6) continue;
    const [from, to] = [Math.min(a[along], b[along]), Math.max(a[along], b[along])];
    for (const edge of b[along] > a[along] ? edges : edges.toReversed())
      if (from < edge && edge < to) {
        const ends = i === points.length - 1 ? HEAD_ROOM - Math.abs(b[along] - edge) : 0;
        const back = Math.max(0, Math.min(ends, OFF_EDGE, Math.abs(edge - a[along]) - RING));
        return { ...a, [along]: edge - Math.sign(b[along] - a[along]) * back };
      }
  }
  return null;
}

/** The nearest place on the same straight piece of a way at which a ring lies on no condition; the place itself where there is none. */
export function besideLabels(points: readonly Point[], at: Point, labels: readonly Rect[]): Point {
  const isFree = ({ x, y }: Point): boolean =>
    !labels.some((label) => contains(grown(label, RING + 1), { x, y }));
  if (isFree(at)) return at;
  const piece = points.findIndex((b, i) => {
    const a = points[i - 1];
    return a !== undefined && isBetween(at, a, b);
  });
  const [a, b] = [points[piece - 1], points[piece]];
  if (!a || !b) return at;
  const axis = a.x === b.x ? 'y' : 'x';
  const way = Math.sign(b[axis] - a[axis]);
  const first = a[axis] + way * RING;
  const last = b[axis] - way * (piece === points.length - 1 ? HEAD_ROOM : RING);
  for (let by = 1; by <= OFF_LABEL; by++)
    for (const to of [at[axis] - way * by, at[axis] + way * by]) {
      const on = (to - first) * way >= 0 && (last - to) * way >= 0;
      const place = { ...at, [axis]: to };
      if (on && isFree(place)) return place;
    }
  return at;
}

const isBetween = (at: Point, a: Point, b: Point): boolean =>
  at.x >= Math.min(a.x, b.x) - 0.6 &&
  at.x <= Math.max(a.x, b.x) + 0.6 &&
  at.y >= Math.min(a.y, b.y) - 0.6 &&
  at.y <= Math.max(a.y, b.y) + 0.6;

/** A routed line with its meaning. */
type Way = Route & Pick<SceneConnection, 'of' | 'from' | 'to' | 'kind'> & { readonly text: string | null };

/** The lines as they are drawn: trunks once, texts where the router has room for them. No marks of hand-offs. */
export function drawnConnections(ways: readonly Way[]): SceneConnection[] {
  const parts = drawnParts(ways);
  return ways.map(({ id, of, from, to, fromSide, toSide, kind, points, text, label }) => ({
    id,
    of,
    from,
    to,
    fromSide,
    toSide,
    kind,
    points,
    drawn: parts.get(id)?.drawn ?? points,
    arrow: parts.get(id)?.arrow ?? true,
    label: text && label ? { text, rect: label } : null,
    handOff: null,
  }));
}

interface Parts {
  readonly lines: readonly ShownConnection[];
  readonly routes: readonly Route[];
  /** The steps and marks that lines may end at. */
  readonly boxes: readonly { readonly id: Id; readonly lane: Id }[];
  /** Those of them that are marks. */
  readonly marks: ReadonlySet<Id>;
  readonly lanes: readonly SceneLane[];
  readonly laneDirection: LaneDirection;
  readonly closesRing: ClosesRing;
}

/** All lines that have a route, in the order of the routes. */
export function sceneConnections(parts: Parts): SceneConnection[] {
  const { lines, routes, boxes, marks, lanes, laneDirection, closesRing } = parts;
  const laneOf = new Map(boxes.map((box) => [box.id, box.lane]));
  const laneById = new Map(lanes.map((lane) => [lane.id, lane]));
  const byId = new Map(lines.map((line) => [line.id, line]));
  const ways = routes.flatMap((route) => {
    const line = byId.get(route.id);
    if (!line) return [];
    const { from, to, of } = line;
    // What lies behind a mark may lead on as well as back.
    const loops = !marks.has(from) && !marks.has(to) && of.some((one) => closesRing(one, route.loop));
    const kind = line.tie ? ('tie' as const) : loops ? ('loop' as const) : ('flow' as const);
    return [{ ...route, kind, from, to, of: of.map(({ id }) => id), text: conditionText(line.label) }];
  });
  const drawn = drawnConnections(ways);
  const labels = drawn.flatMap(({ label }) => (label ? [label.rect] : []));
  return drawn.map((way) => {
    const lane = laneById.get(laneOf.get(way.from) ?? '');
    const leaves = way.kind !== 'tie' && laneOf.get(way.from) !== laneOf.get(way.to);
    const at = leaves && lane ? leavesLane(way.points, lane.rect, laneDirection) : null;
    return at ? { ...way, handOff: besideLabels(way.points, at, labels) } : way;
  });
}
