// Directions on the screen, and which lane or stage lies next in one of them, whichever way the lanes run.
import type { Point, Side } from '../../../base/geometry';
import type { Id } from '../../../base/id';
import { axisOf, directionOf } from '../../../layout/map-geometry';
import type { ProjectDocument, Step } from '../../../model/document';
import { bandsOf, type Axis } from './bands';
import { isBandShown } from './shown';

export const STEP_OUT: Readonly<Record<Side, Point>> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  top: { x: 0, y: -1 },
  bottom: { x: 0, y: 1 },
};

/** Lanes or stages: what changes when one goes in a direction. */
export function axisTowards(document: ProjectDocument, map: Id, side: Side): Axis {
  const along = STEP_OUT[side].x === 0 ? 'y' : 'x';
  return axisOf(directionOf(document, map), 'lane') === along ? 'lane' : 'stage';
}

/** The shown lane or stage next to one in a direction; null at the edge. */
export function nextBand(document: ProjectDocument, map: Id, side: Side, id: Id): Id | null {
  const axis = axisTowards(document, map, side);
  const table = axis === 'lane' ? document.lanes : document.stages;
  const shown = bandsOf(document, map, axis).filter((band) => band.id === id || isBandShown(table[band.id]));
  const at = shown.findIndex((band) => band.id === id);
  const by = side === 'left' || side === 'top' ? -1 : 1;
  return at < 0 ? null : (shown[at + by]?.id ?? null);
}

/** The cell beside the cell of a step; null at the edge of the map. */
export function nextCell(
  document: ProjectDocument,
  { map, lane, stage }: Pick<Step, 'map' | 'lane' | 'stage'>,
  side: Side,
): { readonly lane: Id; readonly stage: Id } | null {
  const axis = axisTowards(document, map, side);
  const band = nextBand(document, map, side, axis === 'lane' ? lane : stage);
  if (band === null) return null;
  return axis === 'lane' ? { lane: band, stage } : { lane, stage: band };
}
