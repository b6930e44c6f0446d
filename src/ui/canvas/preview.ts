// The chart while steps are dragged or a connection is bent: real routes for what moves while the router is quick enough.
import { centre, type Point } from '../../base/geometry';
import type { Id } from '../../base/id';
import { findCrossings } from '../../drawing/crossings';
import type { Scene, SceneConnection, SceneStep } from '../../drawing/scene';
import { ringsOf } from '../../drawing/rings';
import { routesFor } from '../../drawing/route-cache';
import { sceneConnections } from '../../drawing/scene-connections';
import { routeInput } from '../../drawing/scene-routes';
import { bandAt, axisOf, mapGeometry } from '../../layout/map-geometry';
import { shownConnections } from '../../layout/shown-connections';
import type { ProjectDocument } from '../../model/document';
import { followRoutes } from './follow-routes';
import { type Moving, simpleWays, wholeWay } from './simple-ways';

/** Longer than this for one picture of a drag is too slow for real routes, ms. */
const BUDGET = 8;
/** So many slow ones in a row are no accident. */
const STRIKES = 4;
/** After them, this many pictures of the drag are simple before the router is asked again. */
const PATIENCE = 120;

/** The scene with other ways for some connections. Whoever shared a trunk with one of them is drawn whole. */
function withWays(scene: Scene, found: readonly SceneConnection[]): Scene {
  const ways = new Map(found.map((way) => [way.id, way]));
  const ends = new Set(found.flatMap(({ from, to }) => [`from ${from}`, `to ${to}`]));
  const connections = scene.connections.map((connection) => {
    const way = ways.get(connection.id);
    if (way) return way;
    if (!ends.has(`from ${connection.from}`) && !ends.has(`to ${connection.to}`)) return connection;
    return { ...connection, drawn: connection.points, arrow: connection.kind !== 'tie' };
  });
  return { ...scene, connections, crossings: findCrossings(connections) };
}

/** Follows one drag: gives the scene for each place of the dragged steps. Bands and other ways stay as they are. */
function followDrag(
  document: ProjectDocument,
  scene: Scene,
  ids: ReadonlySet<Id>,
): (moving: Moving) => Scene {
  const geometry = mapGeometry(document, scene.map);
  const lines = shownConnections(document, scene.map, geometry);
  const input = routeInput(document, scene.map, geometry, lines);
  const closesRing = ringsOf(document, scene.map);
  const direction = scene.laneDirection;
  const routes = routesFor(scene.map, { direction, input });
  const follow = followRoutes({ direction, input, routes, lines, moved: ids });
  const bands = scene.lanes.map(({ id, rect }) =>
    axisOf(direction, 'lane') === 'y'
      ? { id, at: rect.y, size: rect.height }
      : { id, at: rect.x, size: rect.width },
  );
  /** Its lane is the one under its middle. */
  const moved = (step: SceneStep, at: Point): SceneStep => {
    const rect = { ...step.rect, ...at };
    const along = centre(rect)[axisOf(direction, 'lane')];
    return { ...step, rect, lane: bandAt(bands, along)?.id ?? step.lane };
  };
  return (moving) => {
    const steps = scene.steps.map((step) => {
      const at = moving.get(step.id);
      return at ? moved(step, at) : step;
    });
    const boxes = new Map(steps.filter(({ id }) => ids.has(id)).map(({ id, rect }) => [id, rect]));
    const ways = sceneConnections({
      lines,
      routes: follow(boxes),
      boxes: [...steps, ...scene.marks],
      marks: new Set(scene.marks.map(({ id }) => id)),
      lanes: scene.lanes,
      laneDirection: direction,
      closesRing,
    });
    return withWays(scene, ways);
  };
}

/** What the dragged steps touch or cover routed round all boxes as they lie now. */
export const realPreview = (document: ProjectDocument, scene: Scene, moving: Moving): Scene =>
  followDrag(document, scene, new Set(moving.keys()))(moving);

/** Connections of the dragged steps by the simplest way; all others stay as they are. */
export const simplePreview = (scene: Scene, moving: Moving): Scene =>
  withWays(scene, simpleWays(scene, moving));

/** The scene with one connection bent as the pointer has it. */
export function bentScene(
  scene: Scene,
  bend: { readonly connection: Id; readonly points: readonly Point[] },
): Scene {
  const connection = scene.connections.find(({ id }) => id === bend.connection);
  return connection ? withWays(scene, [{ ...wholeWay(connection, bend.points), handOff: null }]) : scene;
}

/** The scene with one line where it lies without the drag: under the step that a drop would put into it, not round it. */
export function withLineAsItLies(shown: Scene, lying: Scene, id: Id): Scene {
  const line = lying.connections.find((connection) => connection.id === id);
  return line ? withWays(shown, [{ ...line, drawn: line.points, arrow: line.kind !== 'tie' }]) : shown;
}

interface Drag {
  readonly scene: Scene;
  readonly ids: string;
  readonly picture: (moving: Moving) => Scene;
}

/** Previews drags: real routes until they turn out too slow on this chart and computer, then simple ones for a while. */
export function createPreview(
  now: () => number = () => performance.now(),
): (document: ProjectDocument, scene: Scene, moving: Moving) => Scene {
  let waiting = 0;
  let slow = 0;
  let drag: Drag | null = null;
  return (document, scene, moving) => {
    if (waiting > 0) {
      waiting--;
      return simplePreview(scene, moving);
    }
    const ids = [...moving.keys()].join(' ');
    if (drag?.scene !== scene || drag.ids !== ids)
      drag = { scene, ids, picture: followDrag(document, scene, new Set(moving.keys())) };
    const start = now();
    const preview = drag.picture(moving);
    slow = now() - start > BUDGET ? slow + 1 : 0;
    if (slow >= STRIKES) {
      waiting = PATIENCE;
      slow = 0;
    }
    return preview;
  };
}
