// The free place nearest to where a box lies in its cell.
import { bottom, overlaps, type Point, type Rect, right } from '../base/geometry';
import { SPACING } from './place/spacing';

/** Nearer to the edge of its cell no box may lie, whichever way the lanes run. */
export const EDGE = Math.min(SPACING.padX, SPACING.padY);

/** The box inside the padding of its cell, at whole px. */
export const clamped = (box: Rect): Rect => ({
  ...box,
  x: Math.max(EDGE, Math.round(box.x)),
  y: Math.max(EDGE, Math.round(box.y)),
});

/** The way between two places, along the axes. */
export const distance = (a: Point, b: Point): number => Math.abs(a.x - b.x) + Math.abs(a.y - b.y);

/**
 * The free place nearest to where a box lies (sum of the two distances), given boxes that stay.
 * Candidates are its own coordinates and those beside every other box; one far right always is free.
 */
export function nearestFree(box: Rect, others: readonly Rect[]): Rect {
  const own = clamped(box);
  const isFree = (at: Rect): boolean => !others.some((other) => overlaps(at, other, SPACING.apart));
  if (isFree(own)) return own;
  const xs = [own.x, ...others.flatMap((o) => [right(o) + SPACING.apart, o.x - SPACING.apart - own.width])];
  const ys = [own.y, ...others.flatMap((o) => [bottom(o) + SPACING.apart, o.y - SPACING.apart - own.height])];
  let best: Rect | null = null;
  for (const x of xs)
    for (const y of ys) {
      if (x < EDGE || y < EDGE) continue;
      const at = { ...own, x, y };
      if (best && distance(at, own) >= distance(best, own)) continue;
      if (isFree(at)) best = at;
    }
  return best ?? { ...own, x: Math.max(EDGE, ...others.map((o) => right(o) + SPACING.apart)) };
}
