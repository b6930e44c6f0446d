// Phase 7: where columns lie from left to right, and how wide stages are.
import { filled } from '../../base/filled';
import { numberAt } from './at';
import { gapWidths } from './channels';
import type { Columns } from './columns';
import type { Layers } from './layers';
import { SPACING } from './spacing';

export interface Widths {
  /** The centre of each column, px from the left of its stage. */
  readonly centres: readonly number[];
  readonly stages: readonly number[];
}

const even = (width: number): number => 2 * Math.ceil(width / 2);

function columnWidths(layers: Layers): number[] {
  const widths = filled(layers.columns, 0);
  for (const v of layers.vertices) widths[v.column] = Math.max(numberAt(widths, v.column), even(v.width));
  return widths;
}

/** The centres of pinned boxes by column, px from the left of their stage; 0 for columns without. */
function pinnedCentres(layers: Layers): number[] {
  const centres = filled(layers.columns, 0);
  for (const { box, column } of layers.vertices)
    if (box?.pinned)
      centres[column] = Math.max(numberAt(centres, column), Math.ceil(box.pinned.x + box.width / 2));
  return centres;
}

/** Lays out columns with gaps as wide as tracks and labels need; a stage line lies in the middle of its gap. */
export function setWidths(
  layers: Layers,
  columns: Columns,
  tracks: readonly number[],
  least: readonly number[],
): Widths {
  const widths = columnWidths(layers);
  const gaps = gapWidths(layers, tracks, columns.last);
  const pinned = pinnedCentres(layers);
  const centres = filled(layers.columns, 0);
  const stages: number[] = [];
  for (const [stage, first] of columns.first.entries()) {
    const last = numberAt(columns.last, stage);
    const before = first > 0 ? Math.floor(numberAt(gaps, first - 1) / 2) : SPACING.padX;
    const after = stage + 1 < columns.last.length ? Math.ceil(numberAt(gaps, last) / 2) : SPACING.padX;
    // from the left edge of the first column; a column with a pinned box goes to where that lies, if it can
    let x = 0;
    let content = 0;
    let free = true;
    for (let k = first; k <= last; k++) {
      const half = numberAt(widths, k) / 2;
      const centre = Math.max(x + half, numberAt(pinned, k) - before);
      free &&= numberAt(pinned, k) === 0;
      centres[k] = centre;
      content = centre + half;
      x = content + numberAt(gaps, k);
    }
    const width = Math.max(before + content + after, numberAt(least, stage), SPACING.minStage);
    // what a wide stage has to spare stands on both sides
    const left = before + (free ? Math.floor((width - before - content - after) / 2) : 0);
    for (let k = first; k <= last; k++) centres[k] = numberAt(centres, k) + left;
    stages.push(width);
  }
  return { centres, stages };
}
