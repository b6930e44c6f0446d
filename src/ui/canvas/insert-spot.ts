// Where something dragged would be inserted: the connection whose line passes under its middle.
import type { Point } from '../../base/geometry';
import type { Id } from '../../base/id';
import type { Scene, SceneConnection } from '../../drawing/scene';
import type { StepKindId } from '../../model/ids';
import { stepKind } from '../../steps/registry';

/** This near to a line counts as on it, px of the chart. */
const NEAR = 18;

/** How far a point is from a piece of a line, as a share of what is near in each direction. */
function away(point: Point, a: Point, b: Point, near: Point): number {
  const clamp = (value: number, from: number, to: number): number =>
    Math.max(Math.min(from, to), Math.min(value, Math.max(from, to)));
  const [dx, dy] = [point.x - clamp(point.x, a.x, b.x), point.y - clamp(point.y, a.y, b.y)];
  return Math.hypot(dx / near.x, dy / near.y);
}

const wayDistance = ({ points }: SceneConnection, at: Point, near: Point): number =>
  Math.min(
    ...points.slice(1).map((point, i) => away(at, points[i] ?? point, point, near)),
    Number.POSITIVE_INFINITY,
  );

/** What stands in the flow is often dragged across lines: its middle must lie on the one it is meant for. */
export const ON_LINE: Point = { x: 8, y: 8 };

/** Remarks and ends go on no connection. */
export const canInsert = (kind: StepKindId): boolean =>
  stepKind(kind).flows && !stepKind(kind).ends && kind !== 'start';

/** The connection under a point that `takes` what is there; null when none is near enough. `near`: how far that is, in px of the chart. */
export function insertSpot(
  { connections }: Scene,
  at: Point,
  takes: (connection: Id) => boolean = () => true,
  near: Point = { x: NEAR, y: NEAR },
): Id | null {
  let best: { id: Id; distance: number } | null = null;
  for (const connection of connections) {
    if (connection.kind === 'tie' || connection.of.length > 1) continue;
    const distance = wayDistance(connection, at, near);
    // Asked last: it looks at the whole flow, and few lines are near.
    if (distance <= 1 && (!best || distance < best.distance) && takes(connection.id))
      best = { id: connection.id, distance };
  }
  return best?.id ?? null;
}
