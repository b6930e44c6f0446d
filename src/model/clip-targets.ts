// Where the steps of a clip go on a map: the same pattern of cells, begun at another cell or left where it was.
import type { Id } from '../base/id';
import type { Point } from '../base/geometry';
import type { Clip, ClipStep } from './clip';
import type { ProjectDocument } from './document';
import { lanesOf, stagesOf } from './queries';

/** The cell and offset (px) of one pasted step. */
export interface ClipTarget {
  readonly lane: Id;
  readonly stage: Id;
  readonly x: number;
  readonly y: number;
}

type Axis = 'lane' | 'stage';

/** How far along an axis the pattern is shifted, in bands. */
const shiftTo = (clip: Clip, axis: Axis, index: number | null): number | null =>
  index === null ? null : index - Math.min(...clip.steps.map((step) => step[axis].index));

function bandOf(
  bands: readonly { readonly id: Id; readonly name: string }[],
  place: ClipStep[Axis],
  shift: number | null,
): Id {
  const index = Math.min(Math.max(place.index + (shift ?? 0), 0), bands.length - 1);
  const isNamed = (band: { readonly name: string } | undefined) => band?.name === place.name;
  // Left where it was: the band of the same name, because in another project the same place may be another team's.
  const named = shift === null && !isNamed(bands[index]) ? bands.find(isNamed) : undefined;
  const band = named ?? bands[index];
  if (!band) throw new Error('the map has no lane or no stage');
  return band.id;
}

/**
 * A target for each step of the clip, in its order. `at`: the cell for the top left cell of the pattern; null: the lanes and
 * stages of the same names, else those at the same places. What would lie beyond the last lane or stage lies in the last.
 * `by`: px to shift every offset, so that a copy does not hide what it was copied from; no offset becomes negative.
 */
export function clipTargets(
  document: ProjectDocument,
  map: Id,
  clip: Clip,
  at: { readonly lane: Id; readonly stage: Id } | null,
  by: Point = { x: 0, y: 0 },
): ClipTarget[] {
  const lanes = lanesOf(document, map).map(({ id, team }) => ({
    id,
    name: document.teams[team]?.name ?? '',
  }));
  const stages = stagesOf(document, map);
  const indexOf = (bands: readonly { id: Id }[], id: Id | undefined) =>
    id === undefined ? null : bands.findIndex((band) => band.id === id);
  const down = shiftTo(clip, 'lane', indexOf(lanes, at?.lane));
  const along = shiftTo(clip, 'stage', indexOf(stages, at?.stage));
  return clip.steps.map((step) => ({
    lane: bandOf(lanes, step.lane, down),
    stage: bandOf(stages, step.stage, along),
    x: Math.max(0, step.x + by.x),
    y: Math.max(0, step.y + by.y),
  }));
}
