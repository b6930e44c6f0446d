// Brings a box whose size has changed back to the level of what it is connected to.
import { EDGE } from '../nearest-free';
import { type Axis, type Chart, middleOf } from './chart';

/** A middle that is off by less than this was meant to be level, px: half of what a name of some more lines adds. */
const NEAR = 24;

/** Middles this near to each other are level. */
const LEVEL = 0.5;

/** Levels boxes that hang on others in their lane or stage and are slightly off. */
export function levelAgain(chart: Chart, boxes: readonly number[]): void {
  for (const i of boxes) for (const axis of [chart.x, chart.y]) if (chart.free[i]) level(chart, axis, i);
}

function level(chart: Chart, axis: Axis, i: number): void {
  let off: number | null = null;
  for (const k of chart.linksOf[i] ?? []) {
    const link = chart.links[k];
    const other = link?.from === i ? link.to : link?.from;
    if (other === undefined || !chart.placed[other] || axis.band[other] !== axis.band[i]) continue;
    const by = middleOf(axis, other) - middleOf(axis, i);
    if (Math.abs(by) <= LEVEL) return;
    if (Math.abs(by) < NEAR && (off === null || Math.abs(by) < Math.abs(off))) off = by;
  }
  const at = (axis.at[i] ?? 0) + (off ?? 0);
  if (off !== null && at >= EDGE) axis.at[i] = at;
}
