// Bending a connection by hand: its way with one piece or corner moved, or with a corner taken out; always orthogonal.
import { OUTWARD, type Point, type Side } from '../../base/geometry';
import { straightened } from './wire-path';

/** An orthogonal way from outline to outline, and the sides that it leaves and reaches. */
export interface Way {
  readonly points: readonly Point[];
  readonly fromSide: Side;
  readonly toSide: Side;
}

/** How far a line runs straight out of its step before it may turn, and straight into one, px. */
export interface Stubs {
  readonly from: number;
  readonly to: number;
}

/** Out: clear of the stage or lane line behind a last step; in: the corner and the arrow head. */
export const STUBS: Stubs = { from: 10, to: 18 };
/** A piece this near to the next parallel one joins it, px. */
const NEAR = 6;

type Axis = 'x' | 'y';

/** The coordinate that all of a piece has in common; null when there is no such piece. */
export function acrossOf(points: readonly Point[], piece: number): Axis | null {
  const [a, b] = [points[piece], points[piece + 1]];
  if (!a || !b) return null;
  return Math.abs(a.y - b.y) <= Math.abs(a.x - b.x) ? 'y' : 'x';
}

const at = (point: Point, axis: Axis, value: number): Point =>
  axis === 'x' ? { x: value, y: point.y } : { x: point.x, y: value };

/** A point so far out from an end of the way, never beyond half of its first piece. */
function stub(end: Point, next: Point, most: number): Point {
  const length = Math.abs(next.x - end.x) + Math.abs(next.y - end.y);
  const by = Math.min(most, length / 2) / (length || 1);
  return { x: end.x + (next.x - end.x) * by, y: end.y + (next.y - end.y) * by };
}

/** The first and last pieces stay at their steps: what is moved of them begins a little further out. */
function withStubs(
  points: readonly Point[],
  piece: number,
  stubs: Stubs,
): { points: Point[]; piece: number } {
  const result = [...points];
  const last = points.length - 2;
  const [first, second] = points;
  const [end, before] = [points.at(-1), points.at(-2)];
  let moved = piece;
  if (piece === last && end && before) {
    const out = stub(end, before, stubs.to);
    result.splice(-1, 0, out, out);
  }
  if (piece === 0 && first && second) {
    const out = stub(first, second, stubs.from);
    result.splice(1, 0, out, out);
    moved += 2;
  }
  return { points: result, piece: moved };
}

/** Where a piece may lie that the end's own piece leads to: no nearer to the step than a stub. */
function beyond(end: Point, side: Side, axis: Axis, value: number, least: number): number {
  const out = OUTWARD[side][axis];
  if (out === 0) return value;
  return out > 0 ? Math.max(value, end[axis] + least) : Math.min(value, end[axis] - least);
}

function held(
  { points, fromSide, toSide }: Way,
  piece: number,
  axis: Axis,
  value: number,
  stubs: Stubs,
): number {
  const [first, last] = [points[0], points.at(-1)];
  let to = value;
  if (piece === 1 && first) to = beyond(first, fromSide, axis, to, stubs.from);
  if (piece === points.length - 3 && last) to = beyond(last, toSide, axis, to, stubs.to);
  for (const parallel of [piece - 2, piece + 2]) {
    const other = points[parallel]?.[axis];
    if (parallel >= 0 && parallel <= points.length - 2 && other !== undefined && Math.abs(other - to) < NEAR)
      to = other;
  }
  return to;
}

function moved(way: Way, piece: number, axis: Axis | null, value: number, stubs: Stubs): Point[] {
  const now = axis && way.points[piece]?.[axis];
  const isEnd = piece === 0 || piece === way.points.length - 2;
  // At an end the smallest step aside would make two corners.
  if (axis === null || now === undefined || now === null || (isEnd && Math.abs(value - now) < NEAR))
    return [...way.points];
  const to = isEnd ? value : held(way, piece, axis, value, stubs);
  const { points, piece: index } = withStubs(way.points, piece, stubs);
  return points.map((point, i) => (i === index || i === index + 1 ? at(point, axis, to) : point));
}

/** The way with a piece (counted from 0) moved across to a coordinate. */
export const movePiece = (way: Way, piece: number, to: number, stubs = STUBS): Way => ({
  ...way,
  points: straightened(moved(way, piece, acrossOf(way.points, piece), to, stubs)),
});

/** The way with a corner (its number among all points) moved, as far as both pieces at it can follow. */
export function moveCorner(way: Way, corner: number, to: Point, stubs = STUBS): Way {
  const [before, after] = [acrossOf(way.points, corner - 1), acrossOf(way.points, corner)];
  if (!before || !after) return way;
  const first = moved(way, corner, after, to[after], stubs);
  const both = moved({ ...way, points: first }, corner - 1, before, to[before], stubs);
  return { ...way, points: straightened(both) };
}

/**
 * The way without a corner: the shorter of the inner pieces at it goes, and its neighbours become one. Null when only the
 * pieces at the two ends would be left: then the router has to find a way.
 */
export function removeCorner(way: Way, corner: number): Way | null {
  const { points } = way;
  const last = points.length - 2;
  const lengthOf = (piece: number): number => {
    const [a, b] = [points[piece], points[piece + 1]];
    return a && b ? Math.abs(a.x - b.x) + Math.abs(a.y - b.y) : 0;
  };
  const [gone] = [corner - 1, corner]
    .filter((piece) => piece > 0 && piece < last)
    .toSorted((a, b) => lengthOf(a) - lengthOf(b));
  if (gone === undefined || last < 3) return null;
  // The piece that is not at an end gives way.
  const [stays, gives] = gone + 1 < last ? [gone - 1, gone + 1] : [gone + 1, gone - 1];
  const axis = acrossOf(points, stays);
  const value = axis && points[stays]?.[axis];
  if (axis === null || value === undefined || value === null) return null;
  const next = points.map((point, i) => (i === gives || i === gives + 1 ? at(point, axis, value) : point));
  return { ...way, points: straightened(next) };
}
