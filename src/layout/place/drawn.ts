// A map laid out, and what the drawing costs a reader: the sheet that it needs, its crossings and bends.
import { countBends } from './bends';
import { sheetWidth } from './extent';
import type { Layers } from './layers';
import type { Widths } from './widths';

/** A map laid out: vertices in columns and at their heights, lanes and stages with their sizes. */
export interface Drawn {
  readonly layers: Layers;
  readonly crossings: number;
  readonly heights: readonly number[];
  readonly widths: Widths;
}

/** What a crossing and a bend are worth, in px of the width that the drawing needs on its sheet. */
const CROSSING = 250;
const BEND = 60;

/** What the side counts that does not decide how large the map is shown. */
const OTHER_SIDE = 0.5;
/** A map that is no wider than this is shown at full size on most sheets: to be smaller is worth only this part then. */
const FULL_SIZE = 1200;
const SMALL = 0.5;

const sizeCost = (width: number): number => Math.max(width * SMALL, width - FULL_SIZE * (1 - SMALL));

/** Where lanes begin, px from the top. */
export function topsOf(heights: readonly number[]): number[] {
  let top = 0;
  return heights.map((height) => {
    top += height;
    return top - height;
  });
}

/** Width and height of the whole map, px. */
const extentOf = ({ heights, widths }: Drawn): { width: number; height: number } => ({
  width: widths.stages.reduce((sum, size) => sum + size, 0),
  height: heights.reduce((sum, size) => sum + size, 0),
});

/** The width that a drawing needs to be shown whole on a sheet of the aspect, and its crossings and bends. */
export const costOfDrawing = (drawn: Drawn, aspect: number): number =>
  sizeCost(sheetWidth(extentOf(drawn), aspect, OTHER_SIDE)) +
  CROSSING * drawn.crossings +
  BEND * countBends(drawn.layers, topsOf(drawn.heights));
