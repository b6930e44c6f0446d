// The simplest orthogonal ways for the connections of dragged steps, where the router would be too slow.
import type { Point, Rect, Side } from '../../base/geometry';
import { centre } from '../../base/geometry';
import type { Id } from '../../base/id';
import { wayLength } from '../../drawing/polyline';
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

/** The point a length along an orthogonal polyline; its end for more than it has. */
function pointAt(points: readonly Point[], length: number): Point {
  let rest = length;
  for (const [i, b] of points.entries()) {
    const a = points[i - 1];
    if (!a) continue;
    const piece = Math.abs(b.x - a.x) + Math.abs(b.y - a.y);
    if (rest <= piece && piece > 0)
      return { x: a.x + ((b.x - a.x) * rest) / piece, y: a.y + ((b.y - a.y) * rest) / piece };
    rest -= piece;
  }
  return points.at(-1) ?? { x: 0, y: 0 };
}

/** The share of an orthogonal polyline, 0 to 1, at its point nearest to another. */
export function nearestShare(points: readonly Point[], to: Point): number {
  const total = wayLength(points);
  let [best, least, done] = [0, Number.POSITIVE_INFINITY, 0];
  for (const [i, b] of points.entries()) {
    const a = points[i - 1];
    if (!a) continue;
    const on = { x: clampBetween(to.x, a.x, b.x), y: clampBetween(to.y, a.y, b.y) };
    const away = Math.hypot(on.x - to.x, on.y - to.y);
    if (away < least) {
      least = away;
      best = done + Math.abs(on.x - a.x) + Math.abs(on.y - a.y);
    }
    done += Math.abs(b.x - a.x) + Math.abs(b.y - a.y);
  }
  return total > 0 ? Math.round((best / total) * 1000) / 1000 : 0;
}

const clampBetween = (at: number, a: number, b: number): number =>
  Math.min(Math.max(at, Math.min(a, b)), Math.max(a, b));

/** The point at a share of an orthogonal polyline. */
export const pointAtShare = (points: readonly Point[], share: number): Point =>
  pointAt(points, wayLength(points) * share);

/** The point halfway along an orthogonal polyline. */
export const middleOf = (points: readonly Point[]): Point => pointAt(points, wayLength(points) / 2);
