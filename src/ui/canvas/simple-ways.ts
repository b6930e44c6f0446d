// The simplest orthogonal ways for the connections of dragged steps, where the router would be too slow.
import type { Point, Rect, Side } from '../../base/geometry';
import { centre } from '../../base/geometry';
import type { Id } from '../../base/id';
import { pointAt, wayLength } from '../../drawing/polyline';
import type { Scene, SceneConnection, SceneMark, SceneStep } from '../../drawing/scene';
import { sidePort } from '../../steps/ports';
import { stepKind } from '../../steps/registry';
import { facingSide, wirePath } from './wire-path';

/** Dragged steps and where they are, px of the chart. */
export type Moving = ReadonlyMap<Id, Point>;

/** What a connection ends at. */
type End = SceneStep | SceneMark;

const boxAt = ({ id, rect }: End, moving: Moving): Rect => ({ ...rect, ...moving.get(id) });

/** Marks have no kind: a line meets them in the middle of a side. */
const portAt = (end: End, rect: Rect, side: Side): Point =>
  ('kind' in end ? stepKind(end.kind).port(rect, side) : sidePort(rect, side, 0)).at;

/** The simplest ways of the connections of the dragged steps. */
export function simpleWays(scene: Scene, moving: Moving): SceneConnection[] {
  const byId = new Map<Id, End>([...scene.steps, ...scene.marks].map((end) => [end.id, end]));
  return scene.connections.flatMap((connection) => {
    if (!moving.has(connection.from) && !moving.has(connection.to)) return [];
    const from = byId.get(connection.from);
    const to = byId.get(connection.to);
    return from && to ? [simple(connection, from, to, moving)] : [];
  });
}

function simple(connection: SceneConnection, fromEnd: End, toEnd: End, moving: Moving): SceneConnection {
  const from = boxAt(fromEnd, moving);
  const to = boxAt(toEnd, moving);
  const fromSide = facingSide(from, centre(to));
  const toSide = facingSide(to, centre(from));
  const points = wirePath(
    { at: portAt(fromEnd, from, fromSide), side: fromSide },
    { at: portAt(toEnd, to, toSide), side: toSide },
  );
  return { ...wholeWay(connection, points), fromSide, toSide, handOff: null };
}

/** A connection drawn whole along another way; its label stays as far from the beginning as it was. */
export function wholeWay(connection: SceneConnection, points: readonly Point[]): SceneConnection {
  const { label } = connection;
  return {
    ...connection,
    points,
    drawn: points,
    arrow: connection.kind !== 'tie',
    label: label && { ...label, rect: movedLabel(label.rect, connection.points, points) },
  };
}

/** A label beside or on a way, moved along with the nearest point of it. */
function movedLabel(rect: Rect, before: readonly Point[], now: readonly Point[]): Rect {
  const middle = centre(rect);
  const total = wayLength(before);
  const steps = Math.max(1, Math.round(total / 4));
  const away = (at: Point): number => Math.hypot(at.x - middle.x, at.y - middle.y);
  let nearest = 0;
  for (let i = 1; i <= steps; i++)
    if (away(pointAt(before, (total * i) / steps)) < away(pointAt(before, nearest)))
      nearest = (total * i) / steps;
  const [from, to] = [pointAt(before, nearest), pointAt(now, Math.min(nearest, wayLength(now)))];
  return { ...rect, x: rect.x + to.x - from.x, y: rect.y + to.y - from.y };
}
