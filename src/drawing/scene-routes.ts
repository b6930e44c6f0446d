// The routes of a scene: asked of the router only when something that they depend on has changed.
import type { Id } from '../base/id';
import { centre, type Point, type Rect, SIDES } from '../base/geometry';
import type { Connection, ProjectDocument } from '../model/document';
import { connectionsOf, stepsOf } from '../model/queries';
import type { Route, RouteBox, RouteConnection, RouteInput } from '../layout/graph';
import type { MapGeometry } from '../layout/map-geometry';
import { routeAll } from '../layout/route/route';
import { boxKind, labelSize } from '../layout/layout-graph';
import { stepKind } from '../steps/registry';
import { same } from './same';

/** Corners that the user set, as absolute points: they follow the box they hang on. */
function absoluteBends({ bends }: Connection, from: Rect, to: Rect): Point[] | null {
  if (!bends) return null;
  return bends.map((bend) => {
    const anchor = centre(bend.anchor === 'from' ? from : to);
    return { x: anchor.x + bend.x, y: anchor.y + bend.y };
  });
}

/** Everything that the routes of a map depend on. */
export function routeInput(document: ProjectDocument, map: Id, geometry: MapGeometry): RouteInput {
  const remarks = new Set<Id>();
  const boxes = stepsOf(document, map).flatMap((step): RouteBox[] => {
    const rect = geometry.boxes.get(step.id);
    if (!rect) return [];
    const kind = stepKind(step.kind);
    if (!kind.flows) remarks.add(step.id);
    const [top, right, bottom, left] = SIDES.map((side) => kind.port(rect, side));
    if (!top || !right || !bottom || !left) return [];
    return [{ id: step.id, rect, kind: boxKind(step.kind), ports: { top, right, bottom, left } }];
  });
  const connections = connectionsOf(document, map).flatMap((connection): RouteConnection[] => {
    const from = geometry.boxes.get(connection.from);
    const to = geometry.boxes.get(connection.to);
    if (!from || !to) return [];
    return [
      {
        id: connection.id,
        from: connection.from,
        to: connection.to,
        label: labelSize(connection.label),
        tie: remarks.has(connection.from) || remarks.has(connection.to),
        fromSide: connection.fromSide,
        toSide: connection.toSide,
        bends: absoluteBends(connection, from, to),
      },
    ];
  });
  const { width, height, lanes, stages } = geometry;
  return { width, height, lanes, stages, boxes, connections };
}

const KEPT = 16;
const known = new Map<Id, { readonly input: RouteInput; readonly routes: readonly Route[] }>();

/** The routes for an input; those of the map's last input when nothing in it has changed. */
export function routesFor(map: Id, input: RouteInput): readonly Route[] {
  const last = known.get(map);
  if (last && same(last.input, input)) return last.routes;
  const routes = routeAll(input);
  known.delete(map);
  known.set(map, { input, routes });
  for (const oldest of known.keys()) {
    if (known.size <= KEPT) break;
    known.delete(oldest);
  }
  return routes;
}
