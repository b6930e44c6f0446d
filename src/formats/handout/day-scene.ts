// A role's part of the map placed anew for a sheet of paper: its steps, numbered as the handout tells them, and what lies around.
import type { Size } from '../../base/geometry';
import type { Id } from '../../base/id';
import { mapAlone } from '../../compare/shown-map';
import { buildScene } from '../../drawing/build-scene';
import { headerRoom, type Scene } from '../../drawing/scene';
import type { Placing } from '../../layout/graph';
import { layoutGraph, placingOf } from '../../layout/layout-graph';
import { place } from '../../layout/place/place';
import { besideOf } from '../../model/beside';
import type { Lane, ProjectDocument, Stage } from '../../model/document';
import { LANE_DIRECTIONS, type LaneDirection } from '../../model/ids';
import { partOf } from '../../model/maps/part-of';
import { connectionsOf, lanesOf, stagesOf, stepsOf } from '../../model/queries';
import type { HandoutStage } from '../../present/handout';

/** The room for a chart above the words, px of 96 to an inch: within the margins of both files, and not most of a page. */
const ROOM = { width: 626, height: 470 } as const;
/** Names of boxes are set in 14 px: at this scale they are as large as the words of the handout, and no larger. */
const LARGEST = 0.82;
/** Names of boxes that are smaller than 6.8 pt cannot be read on paper. */
const LEGIBLE = 0.65;
/** A chart may take so much of a page before it is parted. */
const TALLEST = 700;

/** A chart of the day, and how large it is on paper. */
export interface DayScene {
  readonly scene: Scene;
  /** Steps of others: those right before and after, and numbered ones that hold some of the day. */
  readonly pale: ReadonlySet<Id>;
  /** Px on paper for each px of the drawing. */
  readonly scale: number;
}

const free = <R extends Lane | Stage>(table: Readonly<Record<Id, R>>, map: Id): Record<Id, R> =>
  Object.fromEntries(
    Object.entries(table).map(([id, band]) => [
      id,
      band.map === map ? { ...band, minSize: null, size: null } : band,
    ]),
  );

/** The map with nothing on it but these stages of the day and what lies around; nothing is where it was. */
function dayDocument(document: ProjectDocument, map: Id, stages: readonly HandoutStage[]) {
  const told = stages.flatMap(({ steps }) => steps);
  const { near, bars, connections } = besideOf(
    document,
    told.map(({ step }) => step),
  );
  const ids = [...told.map(({ step }) => step.id), ...near, ...bars];
  const part = partOf(document, map, { kind: 'steps', ids });
  const numbered = new Map(told.map(({ number, step }) => [step.id, `${number}. ${step.name}`.trim()]));
  const steps = Object.entries(part.steps).map(([id, step]) => [
    id,
    step.map === map ? { ...step, name: numbered.get(id) ?? step.name, pinned: false } : step,
  ]);
  const kept = Object.entries(part.connections).filter(([id]) => connections.has(id));
  return {
    pale: new Set([...near, ...told.flatMap(({ own, step }) => (own ? [] : step.id))]),
    document: {
      ...part,
      lanes: free(part.lanes, map),
      stages: free(part.stages, map),
      steps: Object.fromEntries(steps) as ProjectDocument['steps'],
      connections: Object.fromEntries(
        kept.map(([id, one]) => [id, { ...one, bends: null, fromSide: null, toSide: null, labelAt: null }]),
      ) as ProjectDocument['connections'],
    },
  };
}

const turned = (document: ProjectDocument, map: Id, laneDirection: LaneDirection): ProjectDocument => {
  const record = document.maps[map];
  return record ? { ...document, maps: { ...document.maps, [map]: { ...record, laneDirection } } } : document;
};

/** A map placed from scratch, and how large it is with its headers, px. */
interface Placed extends Size {
  readonly document: ProjectDocument;
  readonly placing: Placing;
}

const sum = (sizes: ReadonlyMap<Id, number>): number => [...sizes.values()].reduce((a, b) => a + b, 0);

function placed(document: ProjectDocument, map: Id, direction: LaneDirection, aspect: number): Placed {
  const lying = turned(document, map, direction);
  const vertical = direction === 'vertical';
  const answer = place(layoutGraph(lying, map), { aspect: vertical ? 1 / aspect : aspect });
  const placing = placingOf(lying, map, answer);
  const [lanes, stages] = [sum(placing.laneSizes), sum(placing.stageSizes)];
  const { left, top } = headerRoom(direction);
  return {
    document: lying,
    placing,
    width: left + (vertical ? lanes : stages),
    height: top + (vertical ? stages : lanes),
  };
}

/** The scene of what has been placed. */
function sceneOf({ document, placing }: Placed, map: Id, name: string): Scene {
  const sized = <R extends Lane | Stage>(bands: readonly R[], sizes: ReadonlyMap<Id, number>) =>
    bands.map((band) => ({ ...band, size: sizes.get(band.id) ?? null }));
  const side = mapAlone({ document, map }, name, {
    lanes: sized(lanesOf(document, map), placing.laneSizes),
    stages: sized(stagesOf(document, map), placing.stageSizes),
    steps: stepsOf(document, map).map((step) => ({ ...step, ...placing.offsets.get(step.id) })),
    connections: connectionsOf(document, map),
  });
  return buildScene(side.document, side.map);
}

/** How large a chart gets on paper: in the usual room, or in a taller one where it could not be read there. */
function scaleOf({ width, height }: Size): number {
  const scaleIn = (room: number): number => Math.min(LARGEST, ROOM.width / width, room / height);
  const usual = scaleIn(ROOM.height);
  return usual >= LEGIBLE ? usual : Math.min(LEGIBLE, scaleIn(TALLEST));
}

/** The shapes that are tried, width : height; paper stands. */
const ASPECTS = [2.2, 1.2, 0.7] as const;
/** So many px of a page are worth as much as the whole size of a chart that can be read. */
const WORTH = 800;

/** The best way to place a map on paper: it can be read, is large and leaves room for words. */
function bestPlaced(document: ProjectDocument, map: Id): { placed: Placed; scale: number } {
  const tried = LANE_DIRECTIONS.flatMap((direction) =>
    ASPECTS.map((aspect) => {
      const one = placed(document, map, direction, aspect);
      const scale = scaleOf(one);
      const worth = scale < LEGIBLE ? scale - LEGIBLE - WORTH : scale - (one.height * scale) / WORTH;
      return { placed: one, scale, worth };
    }),
  );
  return tried.reduce((best, one) => (one.worth > best.worth ? one : best));
}

/** The charts of a day: one, or one for some of its stages each where it could not be read. */
export function dayScenes(
  document: ProjectDocument,
  map: Id,
  stages: readonly HandoutStage[],
  order: readonly Id[],
): readonly { readonly stages: readonly HandoutStage[]; readonly day: DayScene }[] {
  const [first] = stages;
  if (!first) return [];
  const day = dayDocument(document, map, stages);
  const { placed: best, scale } = bestPlaced(day.document, map);
  if (scale < LEGIBLE && stages.length > 1) {
    const half = Math.ceil(stages.length / 2);
    return [stages.slice(0, half), stages.slice(half)].flatMap((some) =>
      dayScenes(document, map, some, order),
    );
  }
  const scene = sceneOf(best, map, `day ${first.steps[0]?.step.id ?? ''} ${stages.length}`);
  const numbers = scene.stages.map((stage) => ({ ...stage, number: order.indexOf(stage.id) + 1 }));
  return [{ stages, day: { scene: { ...scene, stages: numbers }, pale: day.pale, scale } }];
}
