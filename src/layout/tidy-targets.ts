// The shapes that Tidy can aim at, as width : height of the matrix.
import type { TidyTarget } from '../model/ids';

const ASPECTS: Readonly<Record<TidyTarget, number | null>> = {
  screen: 1.85,
  slide: 16 / 9,
  a4: Math.SQRT2,
  a3: Math.SQRT2,
  wide: null,
};

/** The wanted width : height of the matrix for a target; null = as wide as needed. */
export const tidyAspect = (target: TidyTarget): number | null => ASPECTS[target];
