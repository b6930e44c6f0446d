// Which place above the chart a message takes: as low as can be, and never on the step that is at hand while there is another.
import { bottom, overlapArea, type Rect, right } from '../../base/geometry';

/** Half of a message's width, with what it holds off at its sides, px. */
const HALF = 188;
/** Between a message and what lies below or above it, px. */
const AIR = 12;
/** What it costs to cover what must be seen, other bars and steps, for each px². */
const KEPT = 100;
const BAR = 30;
/** What the places are worth less than the one before, px² of steps covered; at the top it is not looked for. */
const HABIT = 6_000;
const AT_TOP = 60_000;

export interface Lying {
  /** The chart, without its headers. */
  readonly chart: Rect;
  /** Bars and pills. */
  readonly bars: readonly Rect[];
  /** The step that is selected or named, with its bar. */
  readonly kept: readonly Rect[];
  readonly steps: readonly Rect[];
}

/** The middle of a message and its lower edge. */
export interface ToastSpot {
  readonly centre: number;
  readonly foot: number;
}

export const boxAt = ({ centre, foot }: ToastSpot, height: number): Rect => ({
  x: centre - HALF,
  y: foot - height,
  width: 2 * HALF,
  height,
});

const covered = (box: Rect, others: readonly Rect[]): number =>
  others.reduce((all, other) => all + overlapArea(box, other), 0);

/** True where it covers nothing that must be seen. */
export const isClear = (spot: ToastSpot, height: number, { kept, bars }: Lying): boolean =>
  covered(boxAt(spot, height), [...kept, ...bars]) === 0;

/** The lower edge that a message has there: above what lies at the foot of the chart. */
function footAt({ chart, bars }: Lying, centre: number): number {
  const middle = chart.y + chart.height / 2;
  const below = bars.filter(
    (bar) => bottom(bar) > middle && bar.x < centre + HALF && right(bar) > centre - HALF,
  );
  return Math.min(bottom(chart), ...below.map(({ y }) => y)) - AIR;
}

/** Where a message of this height stands. */
export function toastSpot(lying: Lying, height: number): ToastSpot {
  const { chart, bars, kept, steps } = lying;
  const at = (centre: number): ToastSpot => ({ centre, foot: footAt(lying, centre) });
  const middle = at(chart.x + chart.width / 2);
  if (chart.width <= 2 * HALF) return middle;
  const atRight = at(right(chart) - HALF);
  const atLeft = at(chart.x + HALF);
  // Beside what is high in the middle it lies lower, and so covers less of the chart.
  const usual = atRight.foot > middle.foot + AIR ? [atRight, middle] : [middle, atRight];
  const low = [...usual, atLeft];
  const high = low.map(({ centre }) => ({ centre, foot: chart.y + AIR + height }));
  const cost = (spot: ToastSpot, habit: number): number => {
    const box = boxAt(spot, height);
    return KEPT * covered(box, kept) + BAR * covered(box, bars) + covered(box, steps) + habit;
  };
  return [
    ...low.map((spot, i) => ({ spot, cost: cost(spot, HABIT * i) })),
    ...high.map((spot, i) => ({ spot, cost: cost(spot, AT_TOP + HABIT * i) })),
  ].reduce((best, one) => (one.cost < best.cost ? one : best)).spot;
}
