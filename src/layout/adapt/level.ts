// Brings a box that is slightly off back to the level of what it is connected to, or of what stands next to it.
import { overlaps } from '../../base/geometry';
import { EDGE } from '../nearest-free';
import { SPACING } from '../place/spacing';
import { type Axis, boxIn, type Chart, endOf, inOneCell, middleOf, startOf } from './chart';

/** A middle that is off by less than this was meant to be level, px: half of what a name of some more lines adds. */
export const NEAR = 24;

/** Middles this near to each other are level. */
const LEVEL = 0.5;

/** Of what isn't connected nobody sees more than this, px. */
const IN_LINE = 2;

/** Levels boxes that hang on others in their lane or stage and are off by less than `near`. */
export function levelAgain(chart: Chart, boxes: readonly number[], near = NEAR): void {
  for (const i of boxes)
    for (const axis of [chart.x, chart.y]) if (chart.free[i]) level(chart, axis, i, near);
}

/** Brings boxes that hang on nothing into the column and the row next to them, when these are near and there is room. */
export function lineUp(chart: Chart, boxes: readonly number[]): void {
  for (const i of boxes)
    if (chart.free[i] && !chart.linksOf[i]?.length)
      for (const axis of [chart.x, chart.y]) lineUpAlong(chart, axis, i);
}

/** How far a box is from the nearest of others; null when it is level with one already, or none is near. */
function offFrom(axis: Axis, i: number, others: readonly number[], near: number): number | null {
  let off: number | null = null;
  for (const other of others) {
    const by = middleOf(axis, other) - middleOf(axis, i);
    if (Math.abs(by) <= LEVEL) return null;
    if (Math.abs(by) < near && (off === null || Math.abs(by) < Math.abs(off))) off = by;
  }
  return off;
}

function level(chart: Chart, axis: Axis, i: number, near: number): void {
  const others = (chart.linksOf[i] ?? []).flatMap((k) => {
    const link = chart.links[k];
    const other = link?.from === i ? link.to : link?.from;
    return other !== undefined && chart.placed[other] && axis.band[other] === axis.band[i] ? [other] : [];
  });
  const off = offFrom(axis, i, others, near);
  const at = startOf(axis, i) + (off ?? 0);
  if (off !== null && at >= EDGE) axis.at[i] = at;
}

/** One that is in line by an edge is well. */
function lineUpAlong(chart: Chart, axis: Axis, i: number): void {
  const others = (axis.members[axis.band[i] ?? 0] ?? []).filter((k) => k !== i && chart.placed[k]);
  const before = startOf(axis, i);
  const inLine = (k: number): boolean =>
    startOf(axis, k) === before ||
    endOf(axis, k) === endOf(axis, i) ||
    Math.abs(middleOf(axis, k) - middleOf(axis, i)) <= IN_LINE;
  if (others.some(inLine)) return;
  const off = offFrom(axis, i, others, NEAR);
  if (off === null || before + off < EDGE) return;
  axis.at[i] = before + off;
  if (!standsFree(chart, i)) axis.at[i] = before;
}

/** Whether a box keeps its distance from all others of its cell. */
function standsFree(chart: Chart, i: number): boolean {
  const rect = boxIn(chart, i);
  return !(chart.x.members[chart.x.band[i] ?? 0] ?? []).some(
    (k) =>
      k !== i && chart.placed[k] && inOneCell(chart, i, k) && overlaps(rect, boxIn(chart, k), SPACING.apart),
  );
}
