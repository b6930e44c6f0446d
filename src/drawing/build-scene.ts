// Makes the scene of a map: everything that is needed to draw it, from the document alone.
import type { Rect } from '../base/geometry';
import type { Id } from '../base/id';
import type { ProjectDocument, TableName, Team } from '../model/document';
import { lanesOf, stagesOf } from '../model/queries';
import { toldSteps } from '../model/told-order';
import { axisOf, type GeometryBand, type MapGeometry, mapGeometry } from '../layout/map-geometry';
import { shownConnections } from '../layout/shown-connections';
import { actionGlyph } from '../steps/action-glyphs';
import { stepKind } from '../steps/registry';
import { findCrossings } from './crossings';
import { stepDeadline } from './deadline-text';
import { laneText, stageLines } from './header-text';
import { keepSame, same, sameTable } from './same';
import {
  HEADER,
  headerEdge,
  type Scene,
  type SceneLane,
  type SceneMark,
  type SceneStage,
  type SceneStep,
} from './scene';
import { ringsOf } from './rings';
import { sceneConnections } from './scene-connections';
import { routesFor } from './route-cache';
import { routeInput } from './scene-routes';

/** The band inside the matrix, and its header in the strip on an edge. */
function bandRects(
  { laneDirection, width, height }: MapGeometry,
  kind: 'lane' | 'stage',
  { at, size }: GeometryBand,
): { rect: Rect; header: Rect } {
  const vertical = laneDirection === 'vertical';
  if (axisOf(laneDirection, kind) === 'y') {
    const across = kind === 'lane' ? HEADER.lane : HEADER.stageLeft;
    return {
      rect: { x: 0, y: at, width, height: size },
      header: { x: 0, y: at, width: across - HEADER.laneGap, height: size },
    };
  }
  return {
    rect: { x: at, y: 0, width: size, height },
    header: { x: at, y: 0, width: size, height: vertical ? HEADER.laneTop : HEADER.stage },
  };
}

function sceneLanes(document: ProjectDocument, map: Id, geometry: MapGeometry): SceneLane[] {
  const bands = new Map(geometry.lanes.map((band) => [band.id, band]));
  const edge = headerEdge(geometry.laneDirection, 'lane');
  return lanesOf(document, map).flatMap((lane) => {
    const band = bands.get(lane.id);
    const team: Team | undefined = document.teams[lane.team];
    if (!band || !team) return [];
    const { id: teamId, name, line, hue, icon } = team;
    const text = laneText(name, line, band.size, edge, band.collapsed);
    const { collapsed } = band;
    const rects = bandRects(geometry, 'lane', band);
    return [{ id: lane.id, team: teamId, ...rects, collapsed, name, ...text, hue, icon }];
  });
}

function sceneStages(document: ProjectDocument, map: Id, geometry: MapGeometry): SceneStage[] {
  const bands = new Map(geometry.stages.map((band) => [band.id, band]));
  const edge = headerEdge(geometry.laneDirection, 'stage');
  return stagesOf(document, map).flatMap(({ id, name }, i) => {
    const band = bands.get(id);
    if (!band) return [];
    const lines = stageLines(name, band.size, edge, band.collapsed);
    const { collapsed } = band;
    return [{ id, ...bandRects(geometry, 'stage', band), collapsed, number: i + 1, name, lines }];
  });
}

function sceneMarks({ marks }: MapGeometry, lanes: readonly SceneLane[]): SceneMark[] {
  const hues = new Map(lanes.map((lane) => [lane.id, lane.hue]));
  return marks.flatMap((mark) => {
    const hue = hues.get(mark.lane);
    return hue ? [{ ...mark, hue }] : [];
  });
}

function sceneSteps(
  document: ProjectDocument,
  map: Id,
  geometry: MapGeometry,
  lanes: readonly SceneLane[],
): SceneStep[] {
  const hues = new Map(lanes.map((lane) => [lane.id, lane.hue]));
  const parents = new Set(Object.values(document.maps).map(({ parentStep }) => parentStep));
  return toldSteps(document, map).flatMap((step) => {
    const rect = geometry.boxes.get(step.id);
    const hue = hues.get(step.lane);
    if (!rect || !hue) return [];
    const kind = stepKind(step.kind);
    const { id, lane, stage, name, pinned } = step;
    return [
      {
        id,
        kind: step.kind,
        lane,
        stage,
        rect,
        name,
        hue,
        pinned,
        detail: parents.has(id),
        lines: kind.label(name).lines,
        glyph: (kind.showsAction ? actionGlyph(step.action) : null) ?? kind.glyph,
        deadline: stepDeadline(step, document.project),
      },
    ];
  });
}

/** All of a scene that needs no router: bands, steps and marks. */
function withoutLines(document: ProjectDocument, map: Id, geometry: MapGeometry): Scene {
  const { laneDirection, width, height } = geometry;
  const lanes = sceneLanes(document, map, geometry);
  return {
    map,
    width,
    height,
    laneDirection,
    lanes,
    marks: sceneMarks(geometry, lanes),
    steps: sceneSteps(document, map, geometry, lanes),
    connections: [],
    stages: sceneStages(document, map, geometry),
    crossings: [],
  };
}

function compute(document: ProjectDocument, map: Id): Scene {
  const geometry = mapGeometry(document, map);
  const scene = withoutLines(document, map, geometry);
  const { laneDirection, lanes, marks, steps } = scene;
  const lines = shownConnections(document, map, geometry);
  const input = routeInput(document, map, geometry, lines);
  const connections = sceneConnections({
    lines,
    routes: routesFor(map, { direction: laneDirection, input }),
    boxes: [...steps, ...marks],
    marks: new Set(marks.map(({ id }) => id)),
    lanes,
    laneDirection,
    closesRing: ringsOf(document, map),
  });
  return { ...scene, connections, crossings: findCrossings(connections) };
}

/** The scene of a map without its connections: what can be shown at once while they are routed elsewhere. */
export const sceneFrame = (document: ProjectDocument, map: Id): Scene =>
  withoutLines(document, map, mapGeometry(document, map));

/** A scene whose unchanged parts are the very objects of the scene before, so that only what changed is drawn again. */
function keepParts(before: Scene, scene: Scene): Scene {
  return {
    ...scene,
    lanes: keepSame(before.lanes, scene.lanes),
    stages: keepSame(before.stages, scene.stages),
    marks: keepSame(before.marks, scene.marks),
    steps: keepSame(before.steps, scene.steps),
    connections: keepSame(before.connections, scene.connections),
    crossings: same(before.crossings, scene.crossings) ? before.crossings : scene.crossings,
  };
}

/** What a scene shows of each table; a script, a probability or a note changes nothing in it. */
const SHOWN: { readonly [T in TableName]?: readonly (keyof ProjectDocument[T][Id])[] } = {
  steps: ['map', 'lane', 'stage', 'kind', 'name', 'x', 'y', 'pinned', 'action', 'deadline'],
  connections: ['map', 'from', 'to', 'label', 'fromSide', 'toSide', 'bends', 'labelAt'],
  maps: ['laneDirection', 'parentStep'],
  lanes: ['map', 'team', 'rank', 'size', 'minSize', 'display'],
  stages: ['map', 'rank', 'name', 'size', 'minSize', 'display'],
  teams: ['name', 'line', 'hue', 'icon'],
};

const unchanged = (before: ProjectDocument, now: ProjectDocument): boolean =>
  before.project.language === now.project.language &&
  before.project.hoursPerDay === now.project.hoursPerDay &&
  Object.entries(SHOWN).every(([name, fields]) => {
    const table = name as keyof typeof SHOWN;
    return sameTable(before[table], now[table], fields);
  });

const KEPT = 16;
const known = new Map<Id, { readonly document: ProjectDocument; readonly scene: Scene }>();

/** The scene of a map when it was drawn lately and looks the same in this document; null when it would have to be made. */
export function drawnScene(document: ProjectDocument, map: Id): Scene | null {
  const last = known.get(map);
  return last && unchanged(last.document, document) ? last.scene : null;
}

/** The scene of a map, a pure function of the document; empty for an unknown map. What is unchanged since the map's last scene keeps its identity. */
export function buildScene(document: ProjectDocument, map: Id): Scene {
  const last = known.get(map);
  if (last && unchanged(last.document, document)) {
    known.set(map, { document, scene: last.scene });
    return last.scene;
  }
  const computed = compute(document, map);
  const scene = last ? keepParts(last.scene, computed) : computed;
  known.delete(map);
  known.set(map, { document, scene });
  for (const oldest of known.keys()) {
    if (known.size <= KEPT) break;
    known.delete(oldest);
  }
  return scene;
}
