// Where the bar of the selected step lies: above, below or beside it, where it covers least of what stands around.
import { bottom, grown, type Rect, right, type Size } from '../../base/geometry';

/** Between the bar and the step's ring, px of the screen. */
const AWAY = 12;
/** From the edge of the pane, px of the screen. */
const EDGE = 8;
/** What counts as covered too: so near to a box the bar hides its ring and handles, px of the screen. */
const AROUND = 4;
/** How much of a neighbour the bar may cover rather than stand elsewhere: px² for another side, and for each px along one. */
const OTHER_SIDE = 120;
const SHIFT = 4;
/** Other bars lie above: what is behind them cannot be pressed. */
const BEHIND_BAR = 20;

export interface Around {
  /** Boxes of other steps, px of the pane. */
  readonly steps: readonly Rect[];
  /** Other bars that float above the chart, px of the pane. */
  readonly bars: readonly Rect[];
}

const overlap = (a: Rect, b: Rect): number =>
  Math.max(0, Math.min(right(a), right(b)) - Math.max(a.x, b.x)) *
  Math.max(0, Math.min(bottom(a), bottom(b)) - Math.max(a.y, b.y));

const clamp = (value: number, most: number): number => Math.max(EDGE, Math.min(value, most));

interface Place extends Rect {
  /** How much it is worth to stand in the usual place instead, px² covered. */
  readonly habit: number;
}

/** Where a bar may stand along a side: in the middle, or close by what stands around, and never away from its step. */
function along(middle: number, from: number, to: number, size: number, edges: readonly number[]): number[] {
  const first = from - size;
  return [middle, ...edges.filter((at) => at >= first && at <= to)];
}

/** Places round a box, the usual one first. Above and below they are kept inside the pane; at the sides they must fit. */
function places(box: Rect, near: readonly Rect[], pane: Size, bar: Size): Place[] {
  const middle = { x: box.x + (box.width - bar.width) / 2, y: box.y + (box.height - bar.height) / 2 };
  const beside = near.flatMap((one) => [one.x - bar.width, right(one)]);
  const aboveOrBelow = near.flatMap((one) => [one.y - bar.height, bottom(one)]);
  const habit = (side: number, shift: number): number => side * OTHER_SIDE + SHIFT * Math.abs(shift);
  const row = (y: number, side: number): Place[] =>
    along(middle.x, box.x, right(box), bar.width, beside).map((x) => ({
      x: clamp(x, pane.width - bar.width - EDGE),
      y,
      ...bar,
      habit: habit(side, x - middle.x),
    }));
  const column = (x: number, side: number): Place[] =>
    along(middle.y, box.y, bottom(box), bar.height, aboveOrBelow).map((y) => ({
      x,
      y,
      ...bar,
      habit: habit(side, y - middle.y),
    }));
  return [
    ...row(box.y - AWAY - bar.height, 0),
    ...row(bottom(box) + AWAY, 1),
    // There lies the way to the next step.
    ...column(right(box) + AWAY, 5),
    ...column(box.x - AWAY - bar.width, 6),
  ];
}

const fits = ({ x, y, width, height }: Rect, pane: Size): boolean =>
  x >= EDGE && y >= EDGE && x + width <= pane.width - EDGE && y + height <= pane.height - EDGE;

/**
 * The corner of the bar of a step, px of the pane; null when the step is out of view. `box` is the step, `ring` how far its
 * rings reach: the bar never lies on them where there is any room at all.
 */
export function barPlace(
  box: Rect,
  ring: number,
  around: Around,
  pane: Size,
  bar: Size,
): { readonly left: number; readonly top: number } | null {
  if (right(box) < 0 || bottom(box) < 0 || box.x > pane.width || box.y > pane.height) return null;
  const own = grown(box, ring);
  const near = around.steps.map((step) => grown(step, AROUND));
  const cost = (place: Place): number =>
    near.reduce((sum, step) => sum + overlap(place, step), 0) +
    around.bars.reduce((sum, other) => sum + BEHIND_BAR * overlap(place, other), 0) +
    place.habit;
  const best = places(own, near, pane, bar)
    .filter((place) => fits(place, pane) && overlap(place, own) === 0)
    .reduce<Place | null>((found, place) => (found && cost(found) <= cost(place) ? found : place), null);
  // The step fills the pane: on it, at the upper edge.
  const { x, y } = best ?? { x: clamp(own.x, pane.width - bar.width - EDGE), y: EDGE };
  return { left: x, top: y };
}
