// A map laid out, and what the drawing costs a reader: the sheet that it needs, its crossings and bends.
import { countBends } from './bends';
import { type Extent, sheetWidth } from './extent';
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

const total = (sizes: readonly number[]): number => {
  let sum = 0;
  for (const size of sizes) sum += size;
  return sum;
};

/** Width and height of the whole map, px. */
export const extentOf = ({ heights, widths }: Pick<Drawn, 'heights' | 'widths'>): Extent => ({
  width: total(widths.stages),
  height: total(heights),
});

/** What a drawing of this extent costs with so many crossings and bends. */
export const leastCost = (extent: Extent, crossings: number, bends: number, aspect: number): number =>
  sizeCost(sheetWidth(extent, aspect, OTHER_SIDE)) + CROSSING * crossings + BEND * bends;

/** The bends that the lines of a drawing will need; how wide it is does not matter. */
export const bendsIn = ({ layers, heights }: Pick<Drawn, 'layers' | 'heights'>): number =>
  countBends(layers, topsOf(heights));

/** What a drawing costs: its size on the sheet, its crossings and bends. */
export const costOfDrawing = (drawn: Drawn, bends: number, aspect: number): number =>
  leastCost(extentOf(drawn), drawn.crossings, bends, aspect);

/** A drawing and its cost if that is less than a limit, else null; `narrow` is no wider than it and soon known. */
export function drawnBelow(
  limit: number,
  aspect: number,
  narrow: Drawn,
  draw: () => Drawn,
): { drawn: Drawn; bends: number; cost: number } | null {
  if (costOfDrawing(narrow, 0, aspect) >= limit) return null;
  const bends = bendsIn(narrow);
  if (costOfDrawing(narrow, bends, aspect) >= limit) return null;
  const drawn = draw();
  const cost = costOfDrawing(drawn, bends, aspect);
  return cost < limit ? { drawn, bends, cost } : null;
}
