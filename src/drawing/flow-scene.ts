// The scene of the plain flow view: a map without lanes and stages, laid out elsewhere, team as colour.
import type { Point, Rect } from '../base/geometry';
import type { Id } from '../base/id';
import type { Hue } from '../base/theme';
import { type FlowDirection, flowSteps } from '../layout/elk/flow-graph';
import type { FlowLayout } from '../layout/elk/flow-layout';
import type { Route } from '../layout/graph';
import type { Connection, ProjectDocument, Step } from '../model/document';
import { detailOf } from '../model/maps/map-tree';
import { connectionsOf, lanesOf, teamOf } from '../model/queries';
import { toldOrder } from '../model/told-order';
import { actionGlyph } from '../steps/action-glyphs';
import { conditionText } from '../steps/condition-text';
import { stepKind } from '../steps/registry';
import { findCrossings } from './crossings';
import { stepDeadline } from './deadline-text';
import { type FlowStage, flowStages } from './flow-stages';
import { type ClosesRing, ringsOf } from './rings';
import type { SceneConnection, SceneCrossing, SceneStep } from './scene';
import { drawnConnections } from './scene-connections';

/** A team as the legend of the plain flow explains its colour. */
export interface FlowTeam {
  readonly id: Id;
  readonly name: string;
  readonly hue: Hue;
  readonly icon: string;
}

/** Coordinates count from the top left corner of the drawing; there is some room round it. */
export interface FlowScene {
  readonly map: Id;
  readonly width: number;
  readonly height: number;
  readonly direction: FlowDirection;
  /** The teams whose steps are shown, in order of their lanes. */
  readonly teams: readonly FlowTeam[];
  /** The parts of the drawing that belong to one stage each; empty when stages are not kept, or cannot be told apart. */
  readonly stages: readonly FlowStage[];
  readonly steps: readonly SceneStep[];
  readonly connections: readonly SceneConnection[];
  readonly crossings: readonly SceneCrossing[];
}

/** Room round the drawing, px: outlines, rings and heads stay inside. */
const ROOM = 24;

const movedBy = <T extends Point>(at: T, by: Point): T => ({ ...at, x: at.x + by.x, y: at.y + by.y });

function sceneStep(document: ProjectDocument, step: Step, rect: Rect): SceneStep {
  const kind = stepKind(step.kind);
  return {
    id: step.id,
    kind: step.kind,
    lane: step.lane,
    stage: step.stage,
    rect,
    name: step.name,
    lines: kind.label(step.name).lines,
    glyph: (kind.showsAction ? actionGlyph(step.action) : null) ?? kind.glyph,
    hue: teamOf(document, step.lane).hue,
    deadline: stepDeadline(step, document.project),
    // Pinned is a place in the matrix; there is none here.
    pinned: false,
    detail: detailOf(document, step.id) !== null,
  };
}

function sceneConnections(
  connections: ReadonlyMap<Id, Connection>,
  routes: readonly Route[],
  isRemark: (step: Id) => boolean,
  closesRing: ClosesRing,
): SceneConnection[] {
  const ways = routes.flatMap((route) => {
    const connection = connections.get(route.id);
    if (!connection) return [];
    const { from, to, label } = connection;
    const tie = isRemark(from) || isRemark(to);
    const loops = closesRing(connection, route.loop);
    const kind = tie ? ('tie' as const) : loops ? ('loop' as const) : ('flow' as const);
    return [{ ...route, of: [route.id], from, to, kind, text: conditionText(label) }];
  });
  return drawnConnections(ways);
}

function flowTeams(document: ProjectDocument, map: Id, steps: readonly SceneStep[]): FlowTeam[] {
  const used = new Set(steps.map(({ lane }) => lane));
  const teams = lanesOf(document, map).flatMap(({ id }) => (used.has(id) ? [teamOf(document, id)] : []));
  return [...new Set(teams)].map(({ id, name, hue, icon }) => ({ id, name, hue, icon }));
}

interface FlowSceneInput {
  readonly document: ProjectDocument;
  readonly map: Id;
  /** Laid out for this document. Steps that it does not know are left out. */
  readonly layout: FlowLayout;
  readonly direction: FlowDirection;
  readonly stages: boolean;
}

/** The scene of a map as plain flow: a pure function of the document and its layout. */
export function buildFlowScene({ document, map, layout, direction, stages }: FlowSceneInput): FlowScene {
  const bands = stages ? flowStages(document, map, layout, direction) : null;
  const by: Point = { x: ROOM + (bands?.room.x ?? 0), y: ROOM + (bands?.room.y ?? 0) };
  const shown = flowSteps(document, map).map(({ id }) => id);
  const steps = toldOrder(document, shown).flatMap((id) => {
    const step = document.steps[id];
    const rect = layout.boxes.get(id);
    return step && rect ? [sceneStep(document, step, movedBy(rect, by))] : [];
  });
  const kinds = new Map(steps.map(({ id, kind }) => [id, kind]));
  const isRemark = (id: Id): boolean => {
    const kind = kinds.get(id);
    return kind !== undefined && !stepKind(kind).flows;
  };
  const routes = layout.routes.map((route) => ({
    ...route,
    points: route.points.map((point) => movedBy(point, by)),
    label: route.label && movedBy(route.label, by),
  }));
  const records = connectionsOf(document, map).filter(({ from, to }) => kinds.has(from) && kinds.has(to));
  const connections = sceneConnections(
    new Map(records.map((one) => [one.id, one])),
    routes,
    isRemark,
    ringsOf(document, map),
  );
  const size = { width: layout.width + ROOM + by.x, height: layout.height + ROOM + by.y };
  return {
    map,
    ...size,
    direction,
    teams: flowTeams(document, map, steps),
    stages: bands?.place(size) ?? [],
    steps,
    connections,
    crossings: findCrossings(connections),
  };
}
