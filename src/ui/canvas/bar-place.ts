// Where the bar of the selected step lies: above, below or beside it, else a little off, where it covers no step that is looked at.
import { bottom, grown, overlapArea, type Rect, right, type Size } from '../../base/geometry';

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

/** What it costs to cover a step that is looked at, for each px²: any free place is better; of one that is dimmed, little. */
const COVERED = 100;
const DIMMED = 0.05;
/** So far off the step's ring the bar may stand when it would cover a step otherwise, px of the screen, and what each px of that costs. */
const REACH = 120;
const OFF = 30;

export interface Around {
  /** Boxes of other steps, px of the pane. */
  readonly steps: readonly Rect[];
  /** Those that are dimmed since another team is looked at. */
  readonly dimmed?: readonly Rect[];
  /** Conditions on connections. */
  readonly labels?: readonly Rect[];
  /** Other bars that float above the chart, px of the pane. */
  readonly bars: readonly Rect[];
  /** Where the lanes run down, so does the flow: the bar's usual place is beside the step then. */
  readonly down?: boolean;
}

/** The sides in the order in which they are taken when all are free: last those where the flow goes on and comes from. */
const SIDES = {
  across: { above: 0, below: 1, right: 5, left: 6 },
  down: { right: 0, left: 1, above: 5, below: 6 },
} as const;

const sum = (boxes: readonly Rect[], place: Rect): number =>
  boxes.reduce((all, box) => all + overlapArea(place, box), 0);

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

/** Places round a box. Above and below they are kept inside the pane; at the sides they must fit. */
function places(box: Rect, near: readonly Rect[], pane: Size, bar: Size, down: boolean): Place[] {
  const side = SIDES[down ? 'down' : 'across'];
  const middle = { x: box.x + (box.width - bar.width) / 2, y: box.y + (box.height - bar.height) / 2 };
  const beside = near.flatMap((one) => [one.x - bar.width, right(one)]);
  const aboveOrBelow = near.flatMap((one) => [one.y - bar.height, bottom(one)]);
  const habit = (rank: number, shift: number): number => rank * OTHER_SIDE + SHIFT * Math.abs(shift);
  const row = (y: number, rank: number): Place[] =>
    along(middle.x, box.x, right(box), bar.width, beside).map((x) => ({
      x: clamp(x, pane.width - bar.width - EDGE),
      y,
      ...bar,
      habit: habit(rank, x - middle.x),
    }));
  const column = (x: number, rank: number): Place[] =>
    along(middle.y, box.y, bottom(box), bar.height, aboveOrBelow).map((y) => ({
      x,
      y,
      ...bar,
      habit: habit(rank, y - middle.y),
    }));
  return [
    ...row(box.y - AWAY - bar.height, side.above),
    ...row(bottom(box) + AWAY, side.below),
    ...column(right(box) + AWAY, side.right),
    ...column(box.x - AWAY - bar.width, side.left),
  ];
}

/** How far a box is from another, along the axis on which they are further apart. */
const apart = (a: Rect, b: Rect): number =>
  Math.max(a.x - right(b), b.x - right(a), a.y - bottom(b), b.y - bottom(a));

/** Places that are near without touching: in line with the step or right beside what stands around it. */
function placesNear(box: Rect, near: readonly Rect[], pane: Size, bar: Size): Place[] {
  const xs = [box.x + (box.width - bar.width) / 2, box.x - AWAY - bar.width, right(box) + AWAY];
  const ys = [box.y + (box.height - bar.height) / 2, box.y - AWAY - bar.height, bottom(box) + AWAY];
  for (const one of near) {
    xs.push(one.x - bar.width, right(one));
    ys.push(one.y - bar.height, bottom(one));
  }
  return xs.flatMap((x) =>
    ys.flatMap((y) => {
      const rect = { x: clamp(x, pane.width - bar.width - EDGE), y, ...bar };
      const off = apart(rect, box);
      return off < AWAY || off > REACH ? [] : [{ ...rect, habit: 6 * OTHER_SIDE + OFF * (off - AWAY) }];
    }),
  );
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
  const { steps, dimmed = [], labels = [], bars, down = false } = around;
  const near = [...steps, ...labels].map((one) => grown(one, AROUND));
  const covered = (place: Rect): number => sum(steps, place);
  const cost = (place: Place): number =>
    sum(near, place) +
    COVERED * covered(place) +
    DIMMED * sum(dimmed, place) +
    BEHIND_BAR * sum(bars, place) +
    place.habit;
  const cheapest = (all: readonly Place[]): Place | null =>
    all
      .filter((place) => fits(place, pane) && overlapArea(place, own) === 0)
      .map((place) => ({ place, cost: cost(place) }))
      .reduce<{ place: Place; cost: number } | null>(
        (found, one) => (found && found.cost <= one.cost ? found : one),
        null,
      )?.place ?? null;
  const usual = places(own, near, pane, bar, down);
  const beside = cheapest(usual);
  const best =
    beside && covered(beside) === 0
      ? beside
      : cheapest([...usual, ...placesNear(own, [...near, ...bars], pane, bar)]);
  // The step fills the pane: on it, at the upper edge.
  const { x, y } = best ?? { x: clamp(own.x, pane.width - bar.width - EDGE), y: EDGE };
  return { left: x, top: y };
}
