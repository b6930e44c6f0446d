// Points, sizes, rectangles and sides: the plain geometry that every room shares. Units are px at 100 %.

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Rect extends Point, Size {}

export type Side = 'top' | 'right' | 'bottom' | 'left';

export const SIDES: readonly Side[] = ['top', 'right', 'bottom', 'left'];

const TURNED: Readonly<Record<Side, Side>> = { top: 'left', left: 'top', right: 'bottom', bottom: 'right' };

/** The side that a side becomes when x and y change places. */
export const turnedSide = (side: Side): Side => TURNED[side];

/** The unit vector that leaves a box through a side. */
export const OUTWARD: Readonly<Record<Side, Point>> = {
  top: { x: 0, y: -1 },
  right: { x: 1, y: 0 },
  bottom: { x: 0, y: 1 },
  left: { x: -1, y: 0 },
};

export const right = (r: Rect): number => r.x + r.width;
export const bottom = (r: Rect): number => r.y + r.height;
export const centre = (r: Rect): Point => ({ x: r.x + r.width / 2, y: r.y + r.height / 2 });

/** The rectangle grown by `by` on every side (shrunk when negative). */
export const grown = (r: Rect, by: number): Rect => ({
  x: r.x - by,
  y: r.y - by,
  width: r.width + 2 * by,
  height: r.height + 2 * by,
});

/** True when the insides of two rectangles share area, once each gap below `gap` counts as shared. */
export const overlaps = (a: Rect, b: Rect, gap = 0): boolean =>
  a.x < right(b) + gap && b.x < right(a) + gap && a.y < bottom(b) + gap && b.y < bottom(a) + gap;

/** How much of one lies on the other, px². */
export const overlapArea = (a: Rect, b: Rect): number =>
  Math.max(0, Math.min(right(a), right(b)) - Math.max(a.x, b.x)) *
  Math.max(0, Math.min(bottom(a), bottom(b)) - Math.max(a.y, b.y));

export const contains = (r: Rect, p: Point): boolean =>
  p.x >= r.x && p.x <= right(r) && p.y >= r.y && p.y <= bottom(r);

/** The smallest rectangle round all given ones; null for none. */
export function union(rects: Iterable<Rect>): Rect | null {
  let box: { x0: number; y0: number; x1: number; y1: number } | null = null;
  for (const r of rects) {
    if (!box) box = { x0: r.x, y0: r.y, x1: right(r), y1: bottom(r) };
    else {
      box.x0 = Math.min(box.x0, r.x);
      box.y0 = Math.min(box.y0, r.y);
      box.x1 = Math.max(box.x1, right(r));
      box.y1 = Math.max(box.y1, bottom(r));
    }
  }
  return box && { x: box.x0, y: box.y0, width: box.x1 - box.x0, height: box.y1 - box.y0 };
}

/** The smallest rectangle round points; of none an empty one at the corner. */
export const bounds = (points: readonly Point[]): Rect =>
  union(points.map(({ x, y }) => ({ x, y, width: 0, height: 0 }))) ?? { x: 0, y: 0, width: 0, height: 0 };
