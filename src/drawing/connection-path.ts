// The path of a connection: round corners, cuts where other lines pass over it, and an end that leaves room for the head.
import type { Point } from '../base/geometry';
import { tenth as t } from '../base/tenth';

/** Radius of corners, px. */
const RADIUS = 9;
/** Half of what is cut out where another line passes over, px. */
const CUT = 6;
/** A piece no longer than this, px, is cut less: it would look broken, not crossed. */
const SHORT = 48;
const SHORT_CUT = 3.5;
/** Solid ends of a dashed line at a cut, px. */
const STUB = 7;
/** A piece that rises by less is level, px. */
const LEVEL = 0.6;
/** Length and half the width of a head, and how far its tip stays before the outline, px. */
const HEAD = { length: 9, half: 4.5, gap: 1.5 } as const;

const length = (a: Point, b: Point): number => Math.hypot(b.x - a.x, b.y - a.y);

/** The point `by` px from `a` towards `b`. */
function towards(a: Point, b: Point, by: number): Point {
  const whole = length(a, b);
  return whole === 0 ? a : { x: a.x + ((b.x - a.x) / whole) * by, y: a.y + ((b.y - a.y) / whole) * by };
}

/** A level piece of a way that is left out, from one x to the other in the direction of the way. */
type Cut = readonly [from: number, to: number];

/** What is cut out of a straight piece where other lines pass over it; only level ones are cut. */
function cutsIn(from: Point, to: Point, crossed: readonly Point[]): Cut[] {
  if (Math.abs(from.y - to.y) >= LEVEL) return [];
  const way = Math.sign(to.x - from.x);
  const [low, high] = [Math.min(from.x, to.x), Math.max(from.x, to.x)];
  const held = (x: number): number => Math.min(high, Math.max(low, x));
  const cut = high - low <= SHORT ? SHORT_CUT : CUT;
  return crossed
    .filter(({ x, y }) => Math.abs(y - from.y) < LEVEL && x > low && x < high)
    .map(({ x }): Cut => [held(x - way * cut), held(x + way * cut)])
    .sort((a, b) => (a[0] - b[0]) * way);
}

/** A straight piece to a point, from where the path is. */
function straight(from: Point, to: Point, crossed: readonly Point[]): string {
  const way = Math.sign(to.x - from.x);
  let at = from.x;
  const parts = cutsIn(from, to, crossed).map(([start, end]) => {
    const before = (start - at) * way > 0 ? `L${t(start)} ${t(from.y)}` : '';
    at = end;
    return `${before}M${t(end)} ${t(from.y)}`;
  });
  return `${parts.join('')}L${t(to.x)} ${t(to.y)}`;
}

interface Corner {
  readonly at: Point;
  readonly before: Point;
  readonly after: Point;
}

/** Where each corner of a polyline begins and ends to be round; its ends are corners of no size. */
function cornersOf(points: readonly Point[], radius: number): Corner[] {
  return points.map((at, i) => {
    const [before, after] = [points[i - 1], points[i + 1]];
    if (!before || !after) return { at, before: at, after: at };
    const r = Math.min(radius, length(before, at) / 2, length(at, after) / 2);
    return { at, before: towards(at, before, r), after: towards(at, after, r) };
  });
}

/**
 * Path data of a polyline with round corners; shorter legs get smaller ones.
 * @param crossed where other lines pass over it: its level pieces are cut there
 */
export function roundedPath(
  points: readonly Point[],
  radius = RADIUS,
  crossed: readonly Point[] = [],
): string {
  const corners = cornersOf(points, radius);
  return corners
    .map(({ at, before, after }, i) => {
      const last = corners[i - 1];
      if (!last) return `M${t(at.x)} ${t(at.y)}`;
      const way = straight(last.after, before, crossed);
      return i === corners.length - 1 ? way : `${way}Q${t(at.x)} ${t(at.y)} ${t(after.x)} ${t(after.y)}`;
    })
    .join('');
}

/** Solid pieces at both sides of each cut, for a dashed line whose cuts would look like its dashes. Empty where nothing is cut. */
export function stubPath(points: readonly Point[], crossed: readonly Point[]): string {
  const corners = cornersOf(points, RADIUS);
  const stubs = corners.flatMap(({ before }, i) => {
    const from = corners[i - 1]?.after;
    if (!from) return [];
    const way = Math.sign(before.x - from.x);
    const held = (x: number): number =>
      Math.min(Math.max(from.x, before.x), Math.max(Math.min(from.x, before.x), x));
    return cutsIn(from, before, crossed).map(
      ([start, end]) =>
        `M${t(held(start - way * STUB))} ${t(from.y)}H${t(start)}M${t(end)} ${t(from.y)}H${t(held(end + way * STUB))}`,
    );
  });
  return stubs.join('');
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
