// The chart while steps are dragged: real routes for moved boxes when the router is quick enough, simple ways otherwise.
import type { Point, Rect } from '../../base/geometry';
import { centre } from '../../base/geometry';
import type { Id } from '../../base/id';
import { findCrossings } from '../../drawing/crossings';
import type { Scene, SceneConnection, SceneStep } from '../../drawing/scene';
import { sceneConnections } from '../../drawing/scene-connections';
import { routeInput } from '../../drawing/scene-routes';
import { bandAt, mapGeometry } from '../../layout/map-geometry';
import { routeAll } from '../../layout/route/route';
import type { ProjectDocument } from '../../model/document';
import { connectionsOf } from '../../model/queries';
import { stepKind } from '../../steps/registry';
import { facingSide, wirePath } from './wire-path';

/** Longer than this for one picture of a drag is too slow for real routes, ms. */
const BUDGET = 8;
/** So many slow ones in a row are no accident. */
const STRIKES = 4;
/** After them, this many pictures of the drag are simple before the router is asked again. */
const PATIENCE = 120;

export type Moving = ReadonlyMap<Id, Point>;

const boxAt = (step: SceneStep, moving: Moving): Rect => ({ ...step.rect, ...moving.get(step.id) });

/** The step as it lies under the pointer: its lane is the one under its middle. */
function moved(scene: Scene, step: SceneStep, moving: Moving): SceneStep {
  if (!moving.has(step.id)) return step;
  const rect = boxAt(step, moving);
  const bands = scene.lanes.map(({ id, y, height }) => ({ id, at: y, size: height }));
  return { ...step, rect, lane: bandAt(bands, centre(rect).y)?.id ?? step.lane };
}

const touches = ({ from, to }: SceneConnection, moving: Moving): boolean =>
  moving.has(from) || moving.has(to);

/** The scene with other ways for some connections. Whoever shared a trunk with one of them is drawn whole. */
function withWays(scene: Scene, ways: ReadonlyMap<Id, SceneConnection>): Scene {
  const ends = new Set([...ways.values()].flatMap(({ from, to }) => [`from ${from}`, `to ${to}`]));
  const connections = scene.connections.map((connection) => {
    const way = ways.get(connection.id);
    if (way) return way;
    if (!ends.has(`from ${connection.from}`) && !ends.has(`to ${connection.to}`)) return connection;
    return { ...connection, drawn: connection.points, arrow: connection.kind !== 'tie' };
  });
  return { ...scene, connections, crossings: findCrossings(connections) };
}

/** Connections of the dragged steps routed round all boxes as they lie now; bands and other ways stay as they are. */
export function realPreview(document: ProjectDocument, scene: Scene, moving: Moving): Scene {
  const geometry = mapGeometry(document, scene.map);
  const steps = scene.steps.map((step) => moved(scene, step, moving));
  const boxes = new Map(steps.map((step) => [step.id, step.rect]));
  const input = routeInput(document, scene.map, { ...geometry, boxes });
  const touched = input.connections.filter(({ from, to }) => moving.has(from) || moving.has(to));
  const ways = sceneConnections({
    connections: connectionsOf(document, scene.map),
    routes: routeAll({ ...input, connections: touched }),
    ties: new Set(touched.filter(({ tie }) => tie).map(({ id }) => id)),
    steps,
    lanes: scene.lanes,
  });
  return withWays(scene, new Map(ways.map((way) => [way.id, way])));
}

/** Connections of the dragged steps by the simplest way; all others stay as they are. */
export function simplePreview(scene: Scene, moving: Moving): Scene {
  const byId = new Map(scene.steps.map((step) => [step.id, step]));
  const ways = scene.connections.flatMap((connection) => {
    const from = byId.get(connection.from);
    const to = byId.get(connection.to);
    return from && to && touches(connection, moving) ? [simple(connection, from, to, moving)] : [];
  });
  return withWays(scene, new Map(ways.map((way) => [way.id, way])));
}

function simple(
  connection: SceneConnection,
  fromStep: SceneStep,
  toStep: SceneStep,
  moving: Moving,
): SceneConnection {
  const from = boxAt(fromStep, moving);
  const to = boxAt(toStep, moving);
  const fromSide = facingSide(from, centre(to));
  const toSide = facingSide(to, centre(from));
  const points = wirePath(
    { at: stepKind(fromStep.kind).port(from, fromSide).at, side: fromSide },
    { at: stepKind(toStep.kind).port(to, toSide).at, side: toSide },
  );
  const { label } = connection;
  const middle = middleOf(points);
  const at = label && {
    ...label,
    rect: { ...label.rect, x: middle.x - label.rect.width / 2, y: middle.y - label.rect.height / 2 },
  };
  return {
    ...connection,
    fromSide,
    toSide,
    points,
    drawn: points,
    arrow: connection.kind !== 'tie',
    label: at,
    handOff: null,
  };
}

/** The point halfway along an orthogonal polyline. */
export function middleOf(points: readonly Point[]): Point {
  const lengths = points.slice(1).map((point, i) => {
    const before = points[i] ?? point;
    return Math.abs(point.x - before.x) + Math.abs(point.y - before.y);
  });
  let rest = lengths.reduce((sum, length) => sum + length, 0) / 2;
  for (const [i, length] of lengths.entries()) {
    const a = points[i];
    const b = points[i + 1];
    if (a && b && rest <= length && length > 0)
      return { x: a.x + ((b.x - a.x) * rest) / length, y: a.y + ((b.y - a.y) * rest) / length };
    rest -= length;
  }
  return points[0] ?? { x: 0, y: 0 };
}

/** Previews drags: real routes until they turn out too slow on this chart and computer, then simple ones for a while. */
export function createPreview(
  now: () => number = () => performance.now(),
): (document: ProjectDocument, scene: Scene, moving: Moving) => Scene {
  let waiting = 0;
  let slow = 0;
  return (document, scene, moving) => {
    if (waiting > 0) {
      waiting--;
      return simplePreview(scene, moving);
    }
    const start = now();
    const preview = realPreview(document, scene, moving);
    slow = now() - start > BUDGET ? slow + 1 : 0;
    if (slow >= STRIKES) {
      waiting = PATIENCE;
      slow = 0;
    }
    return preview;
  };
}
