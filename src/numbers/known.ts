// Tells results that are known from those that depend on what was tried.

/** Relative difference that rounding may leave. */
const ROUNDING = 1e-9;

/** The value when both calculations agree on it; null when they do not, or it is no number. */
export function known(first: number | undefined, second: number | undefined): number | null {
  if (first === undefined || second === undefined || !Number.isFinite(first) || !Number.isFinite(second))
    return null;
  return Math.abs(first - second) <= ROUNDING * Math.max(1, Math.abs(first), Math.abs(second)) ? first : null;
}
