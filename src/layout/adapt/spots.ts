// Places where a box could go: in the columns and rows that are there, beside its neighbours, or between them.
import { overlaps } from '../../base/geometry';
import { EDGE } from '../nearest-free';
import { SPACING } from '../place/spacing';
import { type Axis, boxIn, type Chart, copied, endOf, inOneCell, middleOf, startOf } from './chart';
import { classesOf, roomBetween, spread } from './spread';

/** A place along one axis: where the box begins, and where it stands in the order of that axis. */
export interface Stand {
  readonly at: number;
  readonly rank: number;
}

/** A place for a box, and what gives way when it is taken: the columns behind it, the rows below it, or both. */
export interface Spot {
  readonly x: Stand;
  readonly y: Stand;
  readonly columns: boolean;
  readonly rows: boolean;
}

/** More columns, rows or boxes than this are not looked at: the nearest ones are. */
const MOST = 24;

/** In the order just before or just behind a box. */
const BESIDE = 2.5;

function neighboursOf(chart: Chart, i: number): number[] {
  const others = (chart.linksOf[i] ?? []).flatMap((k) => {
    const link = chart.links[k];
    return link ? [link.from === i ? link.to : link.from] : [];
  });
  return [...new Set(others)].filter((k) => chart.placed[k]);
}

/** Boxes of the same band that `i` may stand beside: its neighbours, and what is in its cell. */
function company(chart: Chart, axis: Axis, i: number): number[] {
  const near = neighboursOf(chart, i).filter((k) => axis.band[k] === axis.band[i]);
  const cell = (axis.members[axis.band[i] ?? 0] ?? []).filter(
    (k) => k !== i && chart.placed[k] && inOneCell(chart, i, k),
  );
  return [...new Set([...near, ...cell])].slice(0, MOST);
}

function standsOf(chart: Chart, axis: Axis, i: number): Stand[] {
  const band = axis.band[i] ?? 0;
  const size = axis.size[i] ?? 0;
  const stands: Stand[] = [];
  for (const boxes of classesOf(chart, axis, band)) {
    const first = boxes[0];
    if (first === undefined) continue;
    const rank = middleOf(axis, first);
    const at = Math.round(2 * (rank - size / 2)) / 2;
    stands.push({ at, rank });
    if (at < EDGE) stands.push({ at: EDGE, rank });
  }
  for (const k of company(chart, axis, i)) {
    const rank = middleOf(axis, k);
    stands.push({ at: Math.ceil(endOf(axis, k) + roomBetween(chart, axis, k, i)), rank: rank + BESIDE });
    const before = Math.floor(startOf(axis, k) - roomBetween(chart, axis, i, k) - size);
    stands.push({ at: before, rank: rank - BESIDE });
  }
  if (!stands.length) {
    const at = Math.max(axis.pad, Math.round(((axis.bands[band] ?? 0) - size) / 2));
    stands.push({ at, rank: at + size / 2 });
  }
  const known = new Set<string>();
  return stands.filter(({ at, rank }) => {
    const key = `${at} ${Math.round(rank)}`;
    return !known.has(key) && known.add(key);
  });
}

/** The stands nearest to a wish, when there are too many. */
function nearest(stands: readonly Stand[], size: number, wish: number | null): Stand[] {
  if (wish === null || stands.length <= MOST) return stands.slice(0, 2 * MOST);
  const off = (s: Stand): number => Math.abs(s.at + size / 2 - wish);
  return [...stands].sort((a, b) => off(a) - off(b) || a.at - b.at).slice(0, MOST);
}

/** The middle of a box's neighbours along an axis; null when none is in its band. */
function wishOf(chart: Chart, axis: Axis, i: number): number | null {
  const near = neighboursOf(chart, i).filter((k) => axis.band[k] === axis.band[i]);
  if (!near.length) return null;
  return near.reduce((sum, k) => sum + middleOf(axis, k), 0) / near.length;
}

/** All places for a box that has none. */
export function spotsFor(chart: Chart, i: number): Spot[] {
  const { x: xs, y: ys } = chart;
  const others = (xs.members[xs.band[i] ?? 0] ?? []).filter(
    (k) => k !== i && chart.placed[k] && inOneCell(chart, i, k),
  );
  const rects = others.map((k) => boxIn(chart, k));
  const [width, height] = [xs.size[i] ?? 0, ys.size[i] ?? 0];
  const spots: Spot[] = [];
  const rows = nearest(standsOf(chart, ys, i), height, wishOf(chart, ys, i));
  for (const x of nearest(standsOf(chart, xs, i), width, wishOf(chart, xs, i)))
    for (const y of rows) {
      const rect = { x: x.at, y: y.at, width, height };
      const isFree = !rects.some((other) => overlaps(rect, other, SPACING.apart));
      const [left, over] = [x.at < EDGE, y.at < EDGE];
      if (isFree) spots.push({ x, y, columns: left, rows: over });
      else spots.push({ x, y, columns: true, rows: over }, { x, y, columns: left, rows: true });
    }
  return spots;
}

/** The chart with the box on a place and everything else having given way; null when that place can't be had. */
export function settledOn(chart: Chart, i: number, spot: Spot): Chart | null {
  const next = copied(chart);
  next.x.at[i] = spot.x.at;
  next.y.at[i] = spot.y.at;
  next.placed[i] = true;
  if (spot.columns) spread(next, next.x, next.x.band[i] ?? 0, new Map([[i, spot.x.rank]]));
  if (spot.rows) spread(next, next.y, next.y.band[i] ?? 0, new Map([[i, spot.y.rank]]));
  const rect = boxIn(next, i);
  const blocked = (next.x.members[next.x.band[i] ?? 0] ?? []).some(
    (k) =>
      k !== i && next.placed[k] && inOneCell(next, i, k) && overlaps(rect, boxIn(next, k), SPACING.apart),
  );
  return blocked ? null : next;
}
