// Finds what may not be in a drawing of the flow: ELK's folding leaves such faults now and then.
import { type Point, type Rect, overlaps } from '../../base/geometry';
import type { FlowLayout } from './flow-layout';

/** Coordinates that differ by less are the same, px. */
const SAME = 0.6;

const legs = (points: readonly Point[]): (readonly [Point, Point])[] =>
  points.slice(1).map((end, i) => [points[i] ?? end, end] as const);

const slants = ([a, b]: readonly [Point, Point]): boolean =>
  Math.abs(a.x - b.x) > SAME && Math.abs(a.y - b.y) > SAME;

/** The box round a leg, as thick as a line. */
const along = ([a, b]: readonly [Point, Point]): Rect => ({
  x: Math.min(a.x, b.x) - SAME,
  y: Math.min(a.y, b.y) - SAME,
  width: Math.abs(a.x - b.x) + 2 * SAME,
  height: Math.abs(a.y - b.y) + 2 * SAME,
});

const anyOverlap = (rects: readonly Rect[]): boolean =>
  rects.some((a, i) => rects.slice(i + 1).some((b) => overlaps(a, b, -SAME)));

/** True for a layout with a slanting line, a line through a box, a missing line, or boxes or labels on each other. */
export function hasFaults({ boxes, routes }: FlowLayout): boolean {
  const rects = [...boxes.values()];
  const labels = routes.flatMap(({ label }) => (label ? [label] : []));
  if (anyOverlap([...rects, ...labels])) return true;
  return routes.some(({ points }) => {
    if (points.length < 2) return true;
    // A leg ends on an outline, which is a little inside of its box for some kinds.
    return legs(points).some(
      (leg) => slants(leg) || rects.some((rect) => overlaps(along(leg), rect, -TOUCH)),
    );
  });
}

/** How far a line may reach into a box, px: to the deepest outline of any kind. */
const TOUCH = 12;
