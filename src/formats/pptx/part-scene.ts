// A part of a map laid out for a slide: as wide and high as the place for it, and large enough to be read.
import type { Id } from '../../base/id';
import { mapAlone } from '../../compare/shown-map';
import { buildScene } from '../../drawing/build-scene';
import type { Scene } from '../../drawing/scene';
import { layoutGraph, placingOf } from '../../layout/layout-graph';
import { place } from '../../layout/place/place';
import { type MapPart, partOf } from '../../model/maps/part-of';
import { connectionsOf, lanesOf, stagesOf, stepsOf } from '../../model/queries';
import type { ProjectDocument, Stage, Step } from '../../model/document';
import { chartUnit } from './chart';
import { type Box, POINT } from './units';

/** Names of boxes smaller than this cannot be read from a seat, pt. */
const LEGIBLE = 8;
const NAME_PX = 14;

/** True when a chart in this place can be read. */
export const isLegible = (scene: Scene, place: Box): boolean =>
  (chartUnit(scene, place) * NAME_PX) / POINT >= LEGIBLE;

/** The scene of a part, placed anew for a place of this shape. `name` keeps it apart from all other drawings. */
export function partScene(
  document: ProjectDocument,
  map: Id,
  part: MapPart,
  room: Box,
  name: string,
  quick = false,
): Scene {
  const alone = partOf(document, map, part);
  const graph = layoutGraph(alone, map);
  const answer = place({ ...graph, previous: null }, { quick, thorough: !quick, aspect: room.w / room.h });
  const { offsets, laneSizes, stageSizes } = placingOf(alone, map, answer);
  const side = mapAlone({ document: alone, map }, name, {
    lanes: lanesOf(alone, map).map((lane) => ({
      ...lane,
      size: laneSizes.get(lane.id) ?? null,
      minSize: null,
    })),
    stages: stagesOf(alone, map).map((stage) => ({
      ...stage,
      size: stageSizes.get(stage.id) ?? null,
      minSize: null,
    })),
    steps: stepsOf(alone, map).map((step) => ({ ...step, ...offsets.get(step.id) })),
    connections: connectionsOf(alone, map),
  });
  return buildScene(side.document, side.map);
}

/** So few steps are never split further; so many are on no slide without a look at how they lie; so many are then on each. */
const FEWEST = 8;
const MOST_ON_ONE = 40;
const USUAL = 16;

/** Neighbouring pieces of a list, as even as can be. */
const pieces = <T>(list: readonly T[], count: number): T[][] =>
  Array.from({ length: count }, (_, i) =>
    list.slice(Math.round((i * list.length) / count), Math.round(((i + 1) * list.length) / count)),
  );

/** The places for the scenes of a stage: the first has less room than the others. */
interface Places {
  readonly first: Box;
  readonly further: Box;
}

/** The scenes of some steps of a stage: one, or those of both halves where it could not be read. */
function partScenes(
  document: ProjectDocument,
  stage: Stage,
  steps: readonly Step[],
  places: Places,
): readonly Scene[] {
  const ids = steps.map(({ id }) => id);
  const name = `slide ${stage.id} ${ids[0] ?? ''} ${ids.length}`;
  const scene = partScene(document, stage.map, { kind: 'steps', ids }, places.first, name, true);
  if (isLegible(scene, places.first) || steps.length <= FEWEST) return [scene];
  const [one = [], other = []] = pieces(steps, 2);
  return [
    ...partScenes(document, stage, one, places),
    ...partScenes(document, stage, other, { ...places, first: places.further }),
  ];
}

/** The scenes that show a stage: one, or as many as it takes to read them. */
export function stageScenes(
  document: ProjectDocument,
  stage: Stage,
  steps: readonly Step[],
  places: Places,
): readonly Scene[] {
  const split = (count: number): readonly Scene[] =>
    pieces(steps, count).flatMap((part, i) =>
      partScenes(document, stage, part, i === 0 ? places : { ...places, first: places.further }),
    );
  if (steps.length > MOST_ON_ONE) return split(Math.ceil(steps.length / USUAL));
  const part: MapPart = { kind: 'stage', id: stage.id };
  const whole = partScene(document, stage.map, part, places.first, `slide ${stage.id}`);
  if (isLegible(whole, places.first) || steps.length <= FEWEST) return [whole];
  // About as many parts as there is too little room.
  const unit = (LEGIBLE * POINT) / NAME_PX;
  const wanted = Math.ceil(
    (whole.width * whole.height * unit * unit) / (places.first.w * places.first.h) + 0.35,
  );
  return split(Math.max(2, Math.min(Math.ceil(steps.length / FEWEST), wanted)));
}
