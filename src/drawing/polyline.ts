// Measures orthogonal ways: lengths, and what two ways have in common from their first point on.
import type { Point } from '../base/geometry';

const distance = (a: Point, b: Point): number => Math.abs(a.x - b.x) + Math.abs(a.y - b.y);

/** The length of a way, px. */
export const wayLength = (points: readonly Point[]): number =>
  points.reduce((sum, point, i) => sum + (i > 0 ? distance(points[i - 1] ?? point, point) : 0), 0);

const NEAR = 0.6;
const isNear = (a: Point, b: Point): boolean => distance(a, b) < NEAR;
const direction = (a: Point, b: Point): string =>
  `${Math.sign(Math.round(b.x - a.x))} ${Math.sign(Math.round(b.y - a.y))}`;

/** How far two ways run on the same line from the same first point, px; 0 when they begin apart. */
export function sharedLength(a: readonly Point[], b: readonly Point[]): number {
  let shared = 0;
  for (let i = 0; i + 1 < Math.min(a.length, b.length); i++) {
    const [p, q, r, s] = [a[i], a[i + 1], b[i], b[i + 1]];
    if (!p || !q || !r || !s || !isNear(p, r) || direction(p, q) !== direction(r, s)) return shared;
    shared += Math.min(distance(p, q), distance(r, s));
    if (!isNear(q, s)) return shared;
  }
  return shared;
}

/** The way without its first `by` px. */
export function withoutStart(points: readonly Point[], by: number): readonly Point[] {
  let left = by;
  for (let i = 0; i + 1 < points.length; i++) {
    const [a, b] = [points[i], points[i + 1]];
    if (!a || !b) break;
    const length = distance(a, b);
    if (left < length) {
      const at = { x: a.x + ((b.x - a.x) * left) / length, y: a.y + ((b.y - a.y) * left) / length };
      return [at, ...points.slice(i + 1)];
    }
    left -= length;
  }
  return points.slice(-1);
}

/** The way backwards. */
export const reversed = (points: readonly Point[]): readonly Point[] => points.toReversed();

/** The point a length along an orthogonal polyline; its end for more than it has. */
export function pointAt(points: readonly Point[], length: number): Point {
  let rest = length;
  for (const [i, b] of points.entries()) {
    const a = points[i - 1];
    if (!a) continue;
    const piece = Math.abs(b.x - a.x) + Math.abs(b.y - a.y);
    if (rest <= piece && piece > 0)
      return { x: a.x + ((b.x - a.x) * rest) / piece, y: a.y + ((b.y - a.y) * rest) / piece };
    rest -= piece;
  }
  return points.at(-1) ?? { x: 0, y: 0 };
}

/** The share of an orthogonal polyline, 0 to 1, at its point nearest to another. */
export function nearestShare(points: readonly Point[], to: Point): number {
  const total = wayLength(points);
  let [best, least, done] = [0, Number.POSITIVE_INFINITY, 0];
  for (const [i, b] of points.entries()) {
    const a = points[i - 1];
    if (!a) continue;
    const on = { x: clampBetween(to.x, a.x, b.x), y: clampBetween(to.y, a.y, b.y) };
    const away = Math.hypot(on.x - to.x, on.y - to.y);
    if (away < least) {
      least = away;
      best = done + Math.abs(on.x - a.x) + Math.abs(on.y - a.y);
    }
    done += Math.abs(b.x - a.x) + Math.abs(b.y - a.y);
  }
  return total > 0 ? Math.round((best / total) * 1000) / 1000 : 0;
}

const clampBetween = (at: number, a: number, b: number): number =>
  Math.min(Math.max(at, Math.min(a, b)), Math.max(a, b));

/** The point at a share of an orthogonal polyline. */
export const pointAtShare = (points: readonly Point[], share: number): Point =>
  pointAt(points, wayLength(points) * share);

/** The point halfway along an orthogonal polyline. */
export const middleOf = (points: readonly Point[]): Point => pointAt(points, wayLength(points) / 2);
