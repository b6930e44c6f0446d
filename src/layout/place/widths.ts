// Phase 7: where columns lie from left to right, and how wide stages are.
import { at } from './at';
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
  const widths = Array.from({ length: layers.columns }, () => 0);
  for (const v of layers.vertices) widths[v.column] = Math.max(at(widths, v.column), even(v.width));
  return widths;
}

/** Lays out columns with gaps as wide as tracks and labels need; a stage line lies in the middle of its gap. */
export function setWidths(
  layers: Layers,
  columns: Columns,
  tracks: readonly number[],
  least: readonly number[],
): Widths {
  const widths = columnWidths(layers);
  const gaps = gapWidths(layers, tracks, new Set(columns.last));
  const centres = Array.from({ length: layers.columns }, () => 0);
  const stages: number[] = [];
  for (const [stage, first] of columns.first.entries()) {
    const last = at(columns.last, stage);
    const before = first > 0 ? Math.floor(at(gaps, first - 1) / 2) : SPACING.padX;
    const after = stage + 1 < columns.last.length ? Math.ceil(at(gaps, last) / 2) : SPACING.padX;
    let content = 0;
    for (let k = first; k <= last; k++) content += at(widths, k) + (k < last ? at(gaps, k) : 0);
    const width = Math.max(before + content + after, at(least, stage), SPACING.minStage);
    // what a wide stage has to spare stands on both sides
    let x = before + Math.floor((width - before - content - after) / 2);
    for (let k = first; k <= last; k++) {
      centres[k] = x + at(widths, k) / 2;
      x += at(widths, k) + at(gaps, k);
    }
    stages.push(width);
  }
  return { centres, stages };
}
