// Counts the crossings of a drawing by cell.
import type { Point, Rect } from '../base/geometry';
import type { Scene } from '../drawing/scene';
import { cellKey, type Crossings } from './map-facts';

const isIn = ({ x, y, width, height }: Rect, at: Point): boolean =>
  at.x >= x && at.x < x + width && at.y >= y && at.y < y + height;

/** How many lines cross in each cell of a scene. */
export function cellCrossings({
  crossings,
  lanes,
  stages,
}: Pick<Scene, 'crossings' | 'lanes' | 'stages'>): Crossings {
  const counts = new Map<string, number>();
  for (const { at } of crossings) {
    const lane = lanes.find(({ rect }) => isIn(rect, at));
    const stage = stages.find(({ rect }) => isIn(rect, at));
    if (!lane || !stage) continue;
    const key = cellKey(lane.id, stage.id);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
