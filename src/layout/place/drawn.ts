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

/** What it costs that a drawing needs this width to be shown whole on a sheet of the aspect. */
export const costOfSize = (drawn: Pick<Drawn, 'heights' | 'widths'>, aspect: number): number =>
  sizeCost(sheetWidth(extentOf(drawn), aspect, OTHER_SIDE));

const costBesideBends = (drawn: Drawn, aspect: number): number =>
  costOfSize(drawn, aspect) + CROSSING * drawn.crossings;

/** How many bends the lines of a drawing will need. */
export const bendsOf = ({ layers, heights }: Drawn): number => countBends(layers, topsOf(heights));

const costOfBends = (drawn: Drawn): number => BEND * bendsOf(drawn);

/** What a drawing of so many bends costs: its size on the sheet, its crossings and bends. */
export const costOfDrawing = (drawn: Drawn, bends: number, aspect: number): number =>
  costBesideBends(drawn, aspect) + BEND * bends;

/** A drawing and its cost if that is less than a limit, else null; `narrow` is no wider than it and soon known. */
export function drawnBelow(
  limit: number,
  aspect: number,
  narrow: Drawn,
  draw: () => Drawn,
): { drawn: Drawn; cost: number } | null {
  const least = costBesideBends(narrow, aspect);
  if (least >= limit) return null;
  const bends = costOfBends(narrow);
  if (least + bends >= limit) return null;
  const drawn = draw();
  const cost = costBesideBends(drawn, aspect) + bends;
  return cost < limit ? { drawn, cost } : null;
}
