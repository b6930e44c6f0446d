// Closes a stack up whose middle was taken out: what stood above and below it is connected now, with its hole between them.
import { overlaps } from '../../base/geometry';
import { SPACING } from '../place/spacing';
import { type Chart, boxIn, endOf, inOneCell, middleOf, startOf } from './chart';

/** Centres this near to each other are one column or row. */
const LEVEL = 2;

/** More room than an arrow needs that is left as it is, px: half a step's height. */
const SPARE = 28;

/**
 * Moves what stands below a hole in a column of a cell up to what stands above it. Only this column moves: rows that others
 * in the lane stand in stay. Nothing moves that would leave a level line, and nothing that may not move.
 */
export function closeStacks(chart: Chart, changed: ReadonlySet<number>): void {
  for (const { from, to, label } of chart.links) {
    if (!changed.has(from) || !changed.has(to) || !inOneCell(chart, from, to)) continue;
    if (!chart.placed[from] || !chart.placed[to]) continue;
    const [upper, lower] = startOf(chart.y, from) < startOf(chart.y, to) ? [from, to] : [to, from];
    if (Math.abs(middleOf(chart.x, upper) - middleOf(chart.x, lower)) > LEVEL) continue;
    const need = label ? SPACING.exitGap : SPACING.linkGap;
    const by = Math.floor(startOf(chart.y, lower) - endOf(chart.y, upper) - need);
    if (by > SPARE) moveUp(chart, lower, by);
  }
}

/** A level line to a box that stays ends in a step when one of its ends moves. */
const holdsLevel = (chart: Chart, i: number, moving: ReadonlySet<number>): boolean =>
  (chart.linksOf[i] ?? []).some((k) => {
    const link = chart.links[k];
    const other = link?.from === i ? link.to : link?.from;
    return (
      other !== undefined &&
      !moving.has(other) &&
      chart.placed[other] &&
      chart.y.band[other] === chart.y.band[i] &&
      Math.abs(middleOf(chart.y, other) - middleOf(chart.y, i)) <= LEVEL
    );
  });

function moveUp(chart: Chart, first: number, by: number): void {
  const { x, y } = chart;
  const cell = (x.members[x.band[first] ?? 0] ?? []).filter(
    (k) => chart.placed[k] && inOneCell(chart, first, k),
  );
  const column = cell.filter(
    (k) => startOf(y, k) >= startOf(y, first) && Math.abs(middleOf(x, k) - middleOf(x, first)) <= LEVEL,
  );
  const moving = new Set(column);
  if (column.some((k) => !chart.free[k] || holdsLevel(chart, k, moving))) return;
  const moved = column.map((k) => {
    const rect = boxIn(chart, k);
    return { ...rect, y: rect.y - by };
  });
  const others = cell.filter((k) => !moving.has(k)).map((k) => boxIn(chart, k));
  if (moved.some((rect) => others.some((other) => overlaps(rect, other, SPACING.apart)))) return;
  for (const k of column) y.at[k] = startOf(y, k) - by;
}
