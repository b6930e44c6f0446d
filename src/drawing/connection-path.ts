// The path of a connection: round corners, and an end that leaves room for the head.
import type { Point } from '../base/geometry';
import { tenth as t } from '../base/tenth';

/** Radius of corners, px. */
const RADIUS = 9;
/** Length and half the width of a head, and how far its tip stays before the outline, px. */
const HEAD = { length: 9, half: 4.5, gap: 1.5 } as const;

const length = (a: Point, b: Point): number => Math.hypot(b.x - a.x, b.y - a.y);

/** The point `by` px from `a` towards `b`. */
function towards(a: Point, b: Point, by: number): Point {
  const whole = length(a, b);
  return whole === 0 ? a : { x: a.x + ((b.x - a.x) / whole) * by, y: a.y + ((b.y - a.y) / whole) * by };
}

/** Path data of a polyline with round corners; shorter legs get smaller ones. */
export function roundedPath(points: readonly Point[], radius = RADIUS): string {
  return points
    .map((point, i) => {
      const before = points[i - 1];
      const after = points[i + 1];
      if (!before) return `M${t(point.x)} ${t(point.y)}`;
      if (!after) return `L${t(point.x)} ${t(point.y)}`;
      const r = Math.min(radius, length(before, point) / 2, length(point, after) / 2);
      const [a, b] = [towards(point, before, r), towards(point, after, r)];
      return `L${t(a.x)} ${t(a.y)}Q${t(point.x)} ${t(point.y)} ${t(b.x)} ${t(b.y)}`;
    })
    .join('');
}

/** A way cut back for its head, and the three points of the head. */
export function withHead(points: readonly Point[]): { line: readonly Point[]; head: string } {
  const end = points.at(-1);
  const before = points.at(-2);
  if (!end || !before) return { line: points, head: '' };
  const last = length(before, end);
  const tip = towards(end, before, Math.min(HEAD.gap, last));
  const base = towards(end, before, HEAD.gap + HEAD.length);
  const across = {
    x: ((end.y - before.y) / (last || 1)) * HEAD.half,
    y: ((end.x - before.x) / (last || 1)) * HEAD.half,
  };
  const corners = [
    tip,
    { x: base.x - across.x, y: base.y - across.y },
    { x: base.x + across.x, y: base.y + across.y },
  ];
  return {
    // The line reaches one px into the head, so that no gap shows between them.
    line: [...points.slice(0, -1), towards(end, before, Math.min(HEAD.gap + HEAD.length - 1, last))],
    head: corners.map((corner) => `${t(corner.x)},${t(corner.y)}`).join(' '),
  };
}
