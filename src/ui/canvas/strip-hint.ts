// Whether a chart has grown into a strip that Tidy would make readable: long, low, and far too wide for the screen.
import type { Size } from '../../base/geometry';

/** Fewer steps are drawn by hand. */
const LEAST_STEPS = 8;
/** So much longer than high, and than the pane. */
const LONG = 4.5;
const BEYOND = 1.6;
/** After Tidy, or after the hint was taken away, so many steps more begin anew. */
const MORE = 6;

export interface Stretched {
  /** The chart, px. */
  readonly chart: Size;
  readonly pane: Size;
  readonly steps: number;
  /** How many steps there were when it was tidied or refused; null = never. */
  readonly settled: number | null;
}

export function isStrip({ chart, pane, steps, settled }: Stretched): boolean {
  if (steps < LEAST_STEPS || (settled !== null && steps < settled + MORE)) return false;
  const [length, height, room] =
    chart.width >= chart.height
      ? [chart.width, chart.height, pane.width]
      : [chart.height, chart.width, pane.height];
  return length >= LONG * height && length >= BEYOND * room;
}
