// Connections of a scene: routes with their meaning, trunks drawn once, and the marks where they leave their lane.
import type { Id } from '../base/id';
import type { Point } from '../base/geometry';
import type { Connection } from '../model/document';
import type { Route } from '../layout/graph';
import { conditionText } from '../steps/condition-text';
import type { SceneConnection, SceneLane, SceneStep } from './scene';
import { drawnParts } from './trunks';

/** The first point where a way passes the upper or lower edge of a lane; null when it never does. */
export function leavesLane(points: readonly Point[], lane: Pick<SceneLane, 'y' | 'height'>): Point | null {
  for (const [i, b] of points.entries()) {
    const a = points[i - 1];
    if (!a || Math.abs(a.x - b.x) >= 0.6) continue;
    const down = b.y > a.y;
    const edges = [lane.y, lane.y + lane.height];
    for (const edge of down ? edges : edges.toReversed()) {
      if (Math.min(a.y, b.y) < edge && edge < Math.max(a.y, b.y)) return { x: a.x, y: edge };
    }
  }
  return null;
}

interface Parts {
  readonly connections: readonly Connection[];
  readonly routes: readonly Route[];
  readonly ties: ReadonlySet<Id>;
  readonly steps: readonly SceneStep[];
  readonly lanes: readonly SceneLane[];
}

/** All connections that have a route, in the order of the routes. */
export function sceneConnections({ connections, routes, ties, steps, lanes }: Parts): SceneConnection[] {
  const laneOf = new Map(steps.map((step) => [step.id, step.lane]));
  const laneById = new Map(lanes.map((lane) => [lane.id, lane]));
  const byId = new Map(connections.map((connection) => [connection.id, connection]));
  const ways = routes.flatMap((route) => {
    const connection = byId.get(route.id);
    if (!connection) return [];
    const kind = ties.has(route.id) ? ('tie' as const) : route.loop ? ('loop' as const) : ('flow' as const);
    return [
      { ...route, kind, from: connection.from, to: connection.to, text: conditionText(connection.label) },
    ];
  });
  const parts = drawnParts(ways);
  return ways.map((way) => {
    const { id, from, to, fromSide, toSide, kind, points, text, label } = way;
    const lane = laneById.get(laneOf.get(from) ?? '');
    const leaves = kind !== 'tie' && laneOf.get(from) !== laneOf.get(to);
    return {
      id,
      from,
      to,
      fromSide,
      toSide,
      kind,
      points,
      drawn: parts.get(id)?.drawn ?? points,
      arrow: parts.get(id)?.arrow ?? true,
      label: text && label ? { text, rect: label } : null,
      handOff: leaves && lane ? leavesLane(points, lane) : null,
    };
  });
}
