// Where something dragged would be inserted: the connection whose line passes under its middle.
import type { Point } from '../../base/geometry';
import type { Id } from '../../base/id';
import type { Scene, SceneConnection } from '../../drawing/scene';
import type { StepKindId } from '../../model/ids';
import { stepKind } from '../../steps/registry';

/** This near to a line counts as on it, px of the chart. */
const NEAR = 18;

function distance(point: Point, a: Point, b: Point): number {
  const clamp = (value: number, from: number, to: number): number =>
    Math.max(Math.min(from, to), Math.min(value, Math.max(from, to)));
  return Math.hypot(point.x - clamp(point.x, a.x, b.x), point.y - clamp(point.y, a.y, b.y));
}

const wayDistance = ({ points }: SceneConnection, at: Point): number =>
  Math.min(
    ...points.slice(1).map((point, i) => distance(at, points[i] ?? point, point)),
    Number.POSITIVE_INFINITY,
  );

/** Remarks and ends go on no connection. */
export const canInsert = (kind: StepKindId): boolean =>
  stepKind(kind).flows && !stepKind(kind).ends && kind !== 'start';

/** The connection under a point that `takes` what is there; null when none is near enough. */
export function insertSpot(
  { connections }: Scene,
  at: Point,
  takes: (connection: Id) => boolean = () => true,
  near = NEAR,
): Id | null {
  let best: { id: Id; distance: number } | null = null;
  for (const connection of connections) {
    if (connection.kind === 'tie' || connection.of.length > 1 || !takes(connection.id)) continue;
    const away = wayDistance(connection, at);
    if (away <= near && (!best || away < best.distance)) best = { id: connection.id, distance: away };
  }
  return best?.id ?? null;
}
