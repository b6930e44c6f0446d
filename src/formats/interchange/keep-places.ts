// Places of a foreign drawing in cells of this one: wider apart where its boxes are smaller than those here.
import type { Point, Size } from '../../base/geometry';
import { SPACING } from '../../layout/place/spacing';

/** A box with its place on the foreign sheet. */
export interface PlacedBox {
  readonly centre: Point;
  readonly size: Size;
}

/** Drawings are not pulled apart further than this. */
const WIDEST = 2.2;
/** With more boxes than this only neighbours in reading order are compared. */
const COMPARED = 400;

/** The scale at which boxes that stand beside each other have their distance; at least 1. */
export function scaleOf(boxes: readonly PlacedBox[]): Point {
  let [x, y] = [1, 1];
  const sorted = boxes.toSorted((a, b) => a.centre.x - b.centre.x || a.centre.y - b.centre.y);
  for (const [i, a] of sorted.entries())
    for (const b of sorted.slice(i + 1, i + 1 + COMPARED)) {
      const [dx, dy] = [Math.abs(b.centre.x - a.centre.x), Math.abs(b.centre.y - a.centre.y)];
      const room = {
        x: (a.size.width + b.size.width) / 2 + SPACING.apart,
        y: (a.size.height + b.size.height) / 2 + SPACING.apart,
      };
      // Side by side or one below the other, whichever it is in the drawing.
      if (dx >= dy && dy < room.y) x = Math.max(x, Math.min(WIDEST, room.x / Math.max(1, dx)));
      if (dy > dx && dx < room.x) y = Math.max(y, Math.min(WIDEST, room.y / Math.max(1, dy)));
    }
  return { x, y };
}
