// The last word on a chart: boxes that still are too near to others, or outside of their cell, find the nearest free place.
import { overlaps, type Rect } from '../../base/geometry';
import { EDGE, nearestFree } from '../nearest-free';
import { SPACING } from '../place/spacing';
import { boxIn, type Chart } from './chart';

/** The placed boxes of every cell, cell by cell. */
export function cellsOf(chart: Chart): number[][] {
  const cells = new Map<number, number[]>();
  for (const i of chart.boxes.keys()) {
    if (!chart.placed[i]) continue;
    const key = (chart.x.band[i] ?? 0) * chart.y.bands.length + (chart.y.band[i] ?? 0);
    const cell = cells.get(key);
    if (cell) cell.push(i);
    else cells.set(key, [i]);
  }
  return [...cells.values()];
}

const inside = (rect: Rect): boolean => rect.x >= EDGE && rect.y >= EDGE;

/** Moves what may move and has too little room; boxes that came last give way first. */
export function settleChart(chart: Chart): void {
  for (const cell of cellsOf(chart)) {
    const standing: Rect[] = [];
    for (const i of cell) if (!chart.free[i]) standing.push(boxIn(chart, i));
    const movable = cell
      .filter((i) => chart.free[i])
      .sort((a, b) => Number(chart.fresh[a]) - Number(chart.fresh[b]) || a - b);
    for (const i of movable) {
      const rect = boxIn(chart, i);
      const stands = inside(rect) && !standing.some((other) => overlaps(rect, other, SPACING.apart));
      const at = stands ? rect : nearestFree(rect, standing);
      chart.x.at[i] = at.x;
      chart.y.at[i] = at.y;
      standing.push(at);
    }
  }
}
