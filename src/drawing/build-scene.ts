// Makes the scene of a map: everything that is needed to draw it, from the document alone.
import type { Id } from '../base/id';
import type { ProjectDocument, Step, TableName, Team } from '../model/document';
import { connectionsOf, lanesOf, stagesOf, stepsOf } from '../model/queries';
import { type MapGeometry, mapGeometry } from '../layout/map-geometry';
import { actionGlyph } from '../steps/action-glyphs';
import { stepKind } from '../steps/registry';
import { findCrossings } from './crossings';
import { deadlineText } from './deadline-text';
import { laneHeaderText, stageHeaderLines } from './header-text';
import { keepSame, same } from './same';
import type { Scene, SceneLane, SceneStage, SceneStep } from './scene';
import { sceneConnections } from './scene-connections';
import { routeInput, routesFor } from './scene-routes';

function sceneLanes(document: ProjectDocument, map: Id, geometry: MapGeometry): SceneLane[] {
  return lanesOf(document, map).flatMap((lane, i) => {
    const band = geometry.lanes[i];
    const team: Team | undefined = document.teams[lane.team];
    if (!band || !team) return [];
    const text = laneHeaderText(team.name, team.line, band.size);
    return [
      {
        id: lane.id,
        team: team.id,
        y: band.at,
        height: band.size,
        name: team.name,
        ...text,
        hue: team.hue,
        icon: team.icon,
      },
    ];
  });
}

function sceneStages(document: ProjectDocument, map: Id, geometry: MapGeometry): SceneStage[] {
  return stagesOf(document, map).flatMap((stage, i) => {
    const band = geometry.stages[i];
    if (!band) return [];
    const lines = stageHeaderLines(stage.name, band.size);
    return [{ id: stage.id, x: band.at, width: band.size, number: i + 1, lines }];
  });
}

/** Bars have no room for a pill, remarks no deadline. */
const showsDeadline = (step: Step): boolean => step.kind !== 'parallel' && stepKind(step.kind).flows;

function sceneSteps(
  document: ProjectDocument,
  map: Id,
  geometry: MapGeometry,
  lanes: readonly SceneLane[],
): SceneStep[] {
  const hues = new Map(lanes.map((lane) => [lane.id, lane.hue]));
  return stepsOf(document, map).flatMap((step) => {
    const rect = geometry.boxes.get(step.id);
    const hue = hues.get(step.lane);
    if (!rect || !hue) return [];
    const kind = stepKind(step.kind);
    const { id, lane, stage, name, pinned, deadline } = step;
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
        lines: kind.label(name).lines,
        glyph: (kind.showsAction ? actionGlyph(step.action) : null) ?? kind.glyph,
        deadline: deadline && showsDeadline(step) ? deadlineText(deadline, document.project.language) : null,
      },
    ];
  });
}

function compute(document: ProjectDocument, map: Id): Scene {
  const geometry = mapGeometry(document, map);
  const lanes = sceneLanes(document, map, geometry);
  const steps = sceneSteps(document, map, geometry, lanes);
  const input = routeInput(document, map, geometry);
  const connections = sceneConnections({
    connections: connectionsOf(document, map),
    routes: routesFor(map, input),
    ties: new Set(input.connections.filter(({ tie }) => tie).map(({ id }) => id)),
    steps,
    lanes,
  });
  return {
    map,
    width: geometry.width,
    height: geometry.height,
    lanes,
    steps,
    connections,
    stages: sceneStages(document, map, geometry),
    crossings: findCrossings(connections),
  };
}

/** A scene whose unchanged parts are the very objects of the scene before, so that only what changed is drawn again. */
function keepParts(before: Scene, scene: Scene): Scene {
  return {
    ...scene,
    lanes: keepSame(before.lanes, scene.lanes),
    stages: keepSame(before.stages, scene.stages),
    steps: keepSame(before.steps, scene.steps),
    connections: keepSame(before.connections, scene.connections),
    crossings: same(before.crossings, scene.crossings) ? before.crossings : scene.crossings,
  };
}

/** What a scene shows of each table; a script, a probability or a note changes nothing in it. */
const SHOWN: { readonly [T in TableName]?: readonly (keyof ProjectDocument[T][Id])[] } = {
  steps: ['map', 'lane', 'stage', 'kind', 'name', 'x', 'y', 'pinned', 'action', 'deadline'],
  connections: ['map', 'from', 'to', 'label', 'fromSide', 'toSide', 'bends'],
  lanes: ['map', 'team', 'rank', 'size', 'minSize'],
  stages: ['map', 'rank', 'name', 'size', 'minSize'],
  teams: ['name', 'line', 'hue', 'icon'],
};

type Table = Readonly<Record<Id, Readonly<Record<string, unknown>>>>;

function sameTable(before: Table, now: Table, fields: readonly string[]): boolean {
  if (before === now) return true;
  const ids = Object.keys(now);
  return (
    ids.length === Object.keys(before).length &&
    ids.every((id) => {
      const [old, record] = [before[id], now[id]];
      return old === record || (old && record && fields.every((field) => same(old[field], record[field])));
    })
  );
}

const unchanged = (before: ProjectDocument, now: ProjectDocument): boolean =>
  before.project.language === now.project.language &&
  Object.entries(SHOWN).every(([name, fields]) => {
    const table = name as keyof typeof SHOWN;
    return sameTable(before[table], now[table], fields);
  });

const KEPT = 16;
const known = new Map<Id, { readonly document: ProjectDocument; readonly scene: Scene }>();

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
