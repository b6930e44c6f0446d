// From a point on the chart to a place in the document: the cell under it and the offset inside that cell.
import type { Point, Size } from '../../../base/geometry';
import type { Id } from '../../../base/id';
import { axisOf, bandAt, boxSize, cellRect, directionOf, mapGeometry } from '../../../layout/map-geometry';
import type { ProjectDocument } from '../../../model/document';
import type { StepKindId } from '../../../model/ids';

/** A cell and the top left corner of a box in it, as an offset. */
export interface Place extends Point {
  readonly lane: Id;
  readonly stage: Id;
}

/** The cell at a point (px of the chart); the nearest for points outside; null when the map has no cell. */
export function cellAt(document: ProjectDocument, map: Id, at: Point): Place | null {
  const geometry = mapGeometry(document, map);
  const { laneDirection } = geometry;
  const lane = bandAt(geometry.lanes, at[axisOf(laneDirection, 'lane')]);
  const stage = bandAt(geometry.stages, at[axisOf(laneDirection, 'stage')]);
  if (!lane || !stage) return null;
  const { x, y } = cellRect(laneDirection, lane, stage);
  return { lane: lane.id, stage: stage.id, x, y };
}

const within = (at: number, most: number): number => Math.max(0, Math.min(at, most));

/**
 * Where a box goes whose top left corner is dropped at `corner`: the cell under its middle is its new cell. A middle
 * outside the matrix counts as on its edge, so that a drop far away does not stretch a lane or stage to there.
 */
export function placeOf(document: ProjectDocument, map: Id, corner: Point, size: Size): Place | null {
  const { width, height } = mapGeometry(document, map);
  const middle = {
    x: within(corner.x + size.width / 2, width),
    y: within(corner.y + size.height / 2, height),
  };
  const cell = cellAt(document, map, middle);
  if (!cell) return null;
  return { ...cell, x: middle.x - size.width / 2 - cell.x, y: middle.y - size.height / 2 - cell.y };
}

/** True for points inside the matrix. */
export function isOnMatrix(document: ProjectDocument, map: Id, { x, y }: Point): boolean {
  const { width, height } = mapGeometry(document, map);
  return x >= 0 && y >= 0 && x <= width && y <= height;
}

/** Where a new step goes when its middle is put at a point. */
export function placeAround(
  document: ProjectDocument,
  map: Id,
  kind: StepKindId,
  name: string,
  middle: Point,
): Place | null {
  const size = boxSize(kind, name, directionOf(document, map));
  return placeOf(document, map, { x: middle.x - size.width / 2, y: middle.y - size.height / 2 }, size);
}
