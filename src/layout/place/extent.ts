// How large a map gets with its nodes in these columns: an estimate that is cheap enough to try many columns.
import { at } from './at';
import type { Columns } from './columns';
import type { Flow } from './flow';
import { SPACING } from './spacing';

/** Room between columns and rows that most maps need, px: lines and labels included. */
const COLUMN_GAP = 38;
const ROW_GAP = 34;

export interface Extent {
  readonly width: number;
  readonly height: number;
}

/** Width and height of all stages and lanes, px. */
export function estimateExtent(flow: Flow, columns: Columns): Extent {
  const widths = new Float64Array(columns.count);
  const cells = new Float64Array(columns.count * flow.lanes);
  for (const { column, lane, box, notes } of flow.nodes) {
    widths[column] = Math.max(widths[column] ?? 0, box.width);
    let tall = box.height + ROW_GAP;
    for (const note of notes) tall += note.height + SPACING.noteGap;
    const k = column * flow.lanes + lane;
    cells[k] = (cells[k] ?? 0) + tall;
  }
  let width = 0;
  for (const [stage, first] of columns.first.entries()) {
    let content = 2 * SPACING.padX;
    const last = at(columns.last, stage);
    for (let column = first; column <= last; column++)
      content += (widths[column] ?? 0) + (column < last ? COLUMN_GAP : 0);
    width += Math.max(SPACING.minStage, content);
  }
  let height = 0;
  for (let lane = 0; lane < flow.lanes; lane++) {
    let tall: number = SPACING.minLane;
    for (let column = 0; column < columns.count; column++)
      tall = Math.max(tall, (cells[column * flow.lanes + lane] ?? 0) - ROW_GAP + 2 * SPACING.padY);
    height += tall;
  }
  return { width, height };
}

/**
 * The width that a map of this extent needs to be shown whole on a sheet of the aspect; of the side that does not decide
 * that, the given part is added.
 */
export function sheetWidth({ width, height }: Extent, aspect: number, part: number): number {
  const tall = height * aspect;
  return Math.max(width, tall) + part * Math.min(width, tall);
}
