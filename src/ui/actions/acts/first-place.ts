// Where steps stand in a lane or stage that they come to by key: in the first row of a lane, at the near edge of an empty cell.
import type { Point } from '../../../base/geometry';
import type { Id } from '../../../base/id';
import { axisOf, CELL, cellBox, directionOf } from '../../../layout/map-geometry';
import type { ProjectDocument } from '../../../model/document';
import { stepsOf } from '../../../model/queries';
import type { Axis } from './bands';
import type { Place } from './place';

const LENGTH = { x: 'width', y: 'height' } as const;
const NEAR = { x: CELL.padX, y: CELL.padY } as const;

/** Where a box as long as this across the flow begins in a lane, so that its middle lies in the lane's first row. */
export function inFirstRow(
  document: ProjectDocument,
  map: Id,
  lane: Id,
  length: number,
  apart: ReadonlySet<Id> = new Set(),
): number {
  const direction = directionOf(document, map);
  const axis = axisOf(direction, 'lane');
  const boxes = stepsOf(document, map)
    .filter((step) => step.lane === lane && !apart.has(step.id))
    .map((step) => cellBox(step, direction));
  const [first, ...rest] = boxes;
  if (!first) return NEAR[axis];
  const top = rest.reduce((least, box) => (box[axis] < least[axis] ? box : least), first);
  return Math.max(CELL.edge, Math.round(top[axis] + (top[LENGTH[axis]] - length) / 2));
}

export type Arrival = Place & { readonly id: Id };

/** How far steps are shifted that come into other cells, places as they were kept before; null = not at all. */
export function firstPlace(
  document: ProjectDocument,
  moves: readonly Arrival[],
  crossed: Axis,
): Point | null {
  const ids = new Set(moves.map(({ id }) => id));
  const map = document.steps[moves[0]?.id ?? '']?.map;
  if (!map) return null;
  const direction = directionOf(document, map);
  const axis = axisOf(direction, crossed);
  const foremost = moves.reduce((least, move) => (move[axis] < least[axis] ? move : least));
  const step = document.steps[foremost.id];
  if (!step) return null;
  const shift = { x: 0, y: 0 };
  if (crossed === 'lane') {
    const length = cellBox(step, direction)[LENGTH[axis]];
    shift[axis] = inFirstRow(document, map, foremost.lane, length, ids) - foremost[axis];
    return shift;
  }
  const isTaken = stepsOf(document, map).some(
    (other) =>
      !ids.has(other.id) && moves.some(({ lane, stage }) => lane === other.lane && stage === other.stage),
  );
  if (isTaken) return null;
  shift[axis] = NEAR[axis] - foremost[axis];
  return shift;
}
