// A wire: one connection's polyline as the router works on it, with its straight pieces and its frame.
import type { Point, Side } from '../../base/geometry';
import type { Board, Link } from './board';

/** One straight piece. `at` is its fixed coordinate (y when level), `lo`..`hi` its extent along the other axis. */
export interface Piece {
  readonly level: boolean;
  readonly at: number;
  readonly lo: number;
  readonly hi: number;
  /** +1 when it runs towards larger coordinates, else −1. */
  readonly sense: 1 | -1;
}

export interface Wire {
  readonly link: Link;
  readonly points: readonly Point[];
  readonly pieces: readonly Piece[];
  readonly fromSide: Side;
  readonly toSide: Side;
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
  readonly length: number;
  /** What it costs by itself, once that was counted, and on which board. */
  own: number;
  board: Board | null;
}

/** The polyline without doubled and straight-through points. A spike is cut off. Always at least two points. */
export function neat(points: readonly Point[]): readonly Point[] {
  const [start, end] = points;
  if (points.length === 2 && start && end && !same(start, end)) return points;
  const out: Point[] = [];
  for (const p of points) {
    for (;;) {
      const last = out[out.length - 1];
      if (!last) break;
      const before = out[out.length - 2];
      if (same(last, p)) out.pop();
      else if (before && (onColumn(before, last, p) || onRow(before, last, p))) out.pop();
      else break;
    }
    out.push(p);
  }
  const only = out[0];
  if (out.length === 1 && only) out.push(only);
  return out;
}

const EPS = 0.01;
const same = (a: Point, b: Point): boolean => Math.abs(a.x - b.x) < EPS && Math.abs(a.y - b.y) < EPS;
const onColumn = (a: Point, b: Point, c: Point): boolean =>
  Math.abs(a.x - b.x) < EPS && Math.abs(b.x - c.x) < EPS;
const onRow = (a: Point, b: Point, c: Point): boolean =>
  Math.abs(a.y - b.y) < EPS && Math.abs(b.y - c.y) < EPS;

/** The straight pieces of a neat polyline, in order. */
export function piecesOf(points: readonly Point[]): Piece[] {
  const pieces: Piece[] = [];
  let a: Point | null = null;
  for (const b of points) {
    if (a) pieces.push(pieceOf(a, b));
    a = b;
  }
  return pieces;
}

/** Where a piece lies, and `by` px round it. */
export const zoneOf = (p: Piece, by: number): { x0: number; y0: number; x1: number; y1: number } =>
  p.level
    ? { x0: p.lo - by, x1: p.hi + by, y0: p.at - by, y1: p.at + by }
    : { x0: p.at - by, x1: p.at + by, y0: p.lo - by, y1: p.hi + by };

/** The piece from `a` to `b`, which share a coordinate. */
export function pieceOf(a: Point, b: Point): Piece {
  const level = Math.abs(a.y - b.y) < EPS && Math.abs(a.x - b.x) >= EPS;
  return level
    ? { level, at: a.y, lo: Math.min(a.x, b.x), hi: Math.max(a.x, b.x), sense: b.x > a.x ? 1 : -1 }
    : { level, at: a.x, lo: Math.min(a.y, b.y), hi: Math.max(a.y, b.y), sense: b.y > a.y ? 1 : -1 };
}

/** A wire along the points (made neat first). */
export function wireOf(link: Link, points: readonly Point[], fromSide: Side, toSide: Side): Wire {
  const way = neat(points);
  const pieces = piecesOf(way);
  let x0 = Infinity;
  let y0 = Infinity;
  let x1 = -Infinity;
  let y1 = -Infinity;
  let length = 0;
  for (const p of way) {
    if (p.x < x0) x0 = p.x;
    if (p.x > x1) x1 = p.x;
    if (p.y < y0) y0 = p.y;
    if (p.y > y1) y1 = p.y;
  }
  for (const p of pieces) length += p.hi - p.lo;
  return { link, points: way, pieces, fromSide, toSide, x0, y0, x1, y1, length, own: 0, board: null };
}

/** The first point of a wire. */
export const startOf = (w: Wire): Point => w.points[0] ?? { x: w.x0, y: w.y0 };

/** The last point of a wire. */
export const endOf = (w: Wire): Point => w.points[w.points.length - 1] ?? { x: w.x1, y: w.y1 };
