// How thin a collapsed lane or stage is: as thin as its mark allows, and wide enough for its name where the name stands over it.
import type { TextWeight } from '../base/text-width';
import { breakLines, breakWhole } from '../steps/label';
import type { TextStyle } from '../steps/words';

/** The mark that stands for the steps of a collapsed cell, px. */
export const MARK = { width: 30, height: 20 } as const;

/** The height of a collapsed band that runs across, px. */
export const COLLAPSED_ROW = 34;

/** Narrowest and widest collapsed band that runs down, and the air on both sides of its name, px. */
const COLUMN = { least: 48, most: 96, pad: 7, step: 4 } as const;

/** A name that fits a band of this width on one line is not broken, px. */
const ONE_LINE = 64;

/** How the name of a collapsed band is set over it, px. */
export const collapsedText = (weight: TextWeight): TextStyle => ({ size: 11.5, weight, lineHeight: 14 });

interface CollapsedName {
  readonly lines: readonly string[];
  /** The width of the band under it, px. */
  readonly width: number;
}

/** The name of a collapsed band that runs down, on up to two lines, and the width that the band gets for it. */
export function collapsedName(name: string, weight: TextWeight): CollapsedName {
  const style = collapsedText(weight);
  const narrowest = (most: number, count: number): CollapsedName | null => {
    for (let width: number = COLUMN.least; width <= most; width += COLUMN.step) {
      const lines = breakWhole(name, style, () => width - 2 * COLUMN.pad, count);
      if (lines) return { lines, width };
    }
    return null;
  };
  const whole = narrowest(ONE_LINE, 1) ?? narrowest(COLUMN.most, 2);
  if (whole) return whole;
  const { lines } = breakLines(name, style, () => COLUMN.most - 2 * COLUMN.pad, 2);
  return { lines, width: COLUMN.most };
}
