// The first row of a lane: where what comes to the lane by key or by name stands.
import type { Id } from '../base/id';
import type { ProjectDocument } from '../model/document';
import { stepsOf } from '../model/queries';
import { axisOf, CELL, cellBox, directionOf } from './map-geometry';

const LENGTH = { x: 'width', y: 'height' } as const;
const NEAR = { x: CELL.padX, y: CELL.padY } as const;

/**
 * Where a box as long as this across the flow begins in a lane, so that its middle lies in the lane's first row, px. `apart`: steps
 * that do not count.
 */
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
