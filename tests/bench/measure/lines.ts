// Geometry of polylines for the measure: cleaning, cutting at boxes, segments.
import type { Point, Rect } from '../../../src/base/geometry';

/** What counts as touching or equal, px. */
export const EPS = 1;

const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

/** The line without doubled points and without points on a straight way. */
export function cleaned(points: readonly Point[]): Point[] {
  const kept: Point[] = [];
  for (const p of points) {
    const last = kept.at(-1);
    if (!last || Math.abs(last.x - p.x) > 0.5 || Math.abs(last.y - p.y) > 0.5) kept.push(p);
  }
  for (let i = kept.length - 2; i > 0; i--) {
    const [a, b, c] = [kept[i - 1]!, kept[i]!, kept[i + 1]!];
    const cross = (b.x - a.x) * (c.y - b.y) - (b.y - a.y) * (c.x - b.x);
    const dot = (b.x - a.x) * (c.x - b.x) + (b.y - a.y) * (c.y - b.y);
    const size = distance(a, b) * distance(b, c) || 1;
    if (Math.abs(cross) / size < 0.03 && dot > 0) kept.splice(i, 1);
  }
  return kept;
}

/** The part of a segment inside a rectangle as parameters 0 … 1 (Liang and Barsky 1984); null for none. */
export function insideRect(a: Point, b: Point, r: Rect): readonly [number, number] | null {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  let from = 0;
  let to = 1;
  const edges = [
    [-dx, a.x - r.x],
    [dx, r.x + r.width - a.x],
    [-dy, a.y - r.y],
    [dy, r.y + r.height - a.y],
  ] as const;
  for (const [p, q] of edges) {
    if (p === 0 && q <= 0) return null;
    if (p < 0) from = Math.max(from, q / p);
    if (p > 0) to = Math.min(to, q / p);
  }
  return to > from ? [from, to] : null;
}

export const shrunk = (r: Rect, by: number): Rect => ({
  x: r.x + by,
  y: r.y + by,
  width: Math.max(0.1, r.width - 2 * by),
  height: Math.max(0.1, r.height - 2 * by),
});

const within = (p: Point, r: Rect): boolean =>
  p.x > r.x && p.x < r.x + r.width && p.y > r.y && p.y < r.y + r.height;

/** The line from where it leaves the box that it begins in; unchanged when it begins outside. */
export function cutStart(points: readonly Point[], box: Rect): Point[] {
  if (!points[0] || !within(points[0], box)) return [...points];
  for (let i = 0; i + 1 < points.length; i++) {
    const [a, b] = [points[i]!, points[i + 1]!];
    if (within(b, box)) continue;
    const t = insideRect(a, b, box)?.[1] ?? 0;
    return [{ x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t }, ...points.slice(i + 1)];
  }
  return [...points];
}

/** True when two rectangles share area beyond `by` px. */
export const overlapping = (a: Rect, b: Rect, by = EPS): boolean =>
  a.x + a.width > b.x + by &&
  b.x + b.width > a.x + by &&
  a.y + a.height > b.y + by &&
  b.y + b.height > a.y + by;

/** How far a point lies outside a rectangle; negative inside. */
export const outside = (p: Point, r: Rect): number =>
  Math.max(r.x - p.x, p.x - r.x - r.width, r.y - p.y, p.y - r.y - r.height);

/** A straight piece of a line: `line` and `index` tell which. */
export interface Piece {
  readonly a: Point;
  readonly b: Point;
  readonly line: number;
  readonly index: number;
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}

export const piecesOf = (points: readonly Point[], line: number): Piece[] =>
  points.slice(1).map((b, index) => {
    const a = points[index]!;
    return {
      a,
      b,
      line,
      index,
      x0: Math.min(a.x, b.x),
      x1: Math.max(a.x, b.x),
      y0: Math.min(a.y, b.y),
      y1: Math.max(a.y, b.y),
    };
  });
