// Pinned boxes keep their offset; free boxes of the cell that would lie on them move down.
import type { Id } from '../../base/id';
import { bottom, overlaps, type Point, type Rect } from '../../base/geometry';
import type { LayoutBox } from '../graph';
import { SPACING } from './spacing';

/** Gives pinned boxes their offsets and moves free ones of the same cell out of their way. Changes `offsets`. */
export function keepPins(boxes: readonly LayoutBox[], offsets: Map<Id, Point>): void {
  const cells = new Map<string, LayoutBox[]>();
  for (const box of boxes) {
    const key = JSON.stringify([box.lane, box.stage]);
    cells.set(key, [...(cells.get(key) ?? []), box]);
  }
  for (const cell of cells.values()) {
    const standing: Rect[] = [];
    for (const box of cell)
      if (box.pinned) {
        offsets.set(box.id, box.pinned);
        standing.push({ ...box.pinned, width: box.width, height: box.height });
      }
    if (standing.length) settle(cell, standing, offsets);
  }
}

function settle(cell: readonly LayoutBox[], standing: Rect[], offsets: Map<Id, Point>): void {
  const free: { box: LayoutBox; rect: Rect }[] = [];
  for (const box of cell) {
    const point = offsets.get(box.id);
    if (point && !box.pinned) free.push({ box, rect: { ...point, width: box.width, height: box.height } });
  }
  free.sort((a, b) => a.rect.y - b.rect.y || a.rect.x - b.rect.x);
  for (const { box, rect } of free) {
    let at = rect;
    const hit = (): Rect | undefined => standing.find((other) => overlaps(at, other, SPACING.apart));
    for (let other = hit(); other; other = hit()) at = { ...at, y: Math.ceil(bottom(other) + SPACING.apart) };
    standing.push(at);
    offsets.set(box.id, { x: at.x, y: at.y });
  }
}
