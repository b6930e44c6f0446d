// What a drawing costs to whoever looks at one part of it: the drawing itself, and how uneven and loose that part is.
import type { Id } from '../../base/id';
import type { LayoutGraph, Placing } from '../graph';
import { type Axis, type Chart, chartOf, endOf, inOneCell, middleOf, startOf } from './chart';
import { NEAR } from './level';

/** In bends. */
const COST = {
  /** A box that is nearly, but not quite, level with one that it hangs on. */
  uneven: 0.5,
  /** A box that stands in no column or row of others, though one is near. */
  offGrid: 0.25,
  /** Room between two connected boxes of a cell beyond what an arrow needs, px. */
  loose: 1 / 150,
} as const;

/** Middles this near to each other are level. */
const LEVEL = 0.5;

/** Room between two connected boxes that nobody minds, px. */
const FINE = 60;

/** How uneven and loose the boxes of a part stand, in bends. */
export function looseness(graph: LayoutGraph, placing: Placing, part: ReadonlySet<Id>): number {
  const chart = chartOf(graph, placing, ({ id }) => part.has(id));
  let cost = 0;
  for (const { from, to } of chart.links) {
    if (!chart.free[from] && !chart.free[to]) continue;
    for (const axis of [chart.x, chart.y]) if (isOff(axis, from, to)) cost += COST.uneven;
    if (inOneCell(chart, from, to)) cost += COST.loose * Math.max(0, apart(chart, from, to) - FINE);
  }
  for (const i of chart.boxes.keys())
    if (chart.free[i]) for (const axis of [chart.x, chart.y]) if (isOffGrid(axis, i)) cost += COST.offGrid;
  return cost;
}

const offBy = (axis: Axis, a: number, b: number): number => Math.abs(middleOf(axis, a) - middleOf(axis, b));

const isOff = (axis: Axis, a: number, b: number): boolean =>
  axis.band[a] === axis.band[b] && offBy(axis, a, b) > LEVEL && offBy(axis, a, b) < NEAR;

function isOffGrid(axis: Axis, i: number): boolean {
  const others = (axis.members[axis.band[i] ?? 0] ?? []).filter((k) => k !== i);
  return others.some((k) => offBy(axis, i, k) < NEAR) && !others.some((k) => offBy(axis, i, k) <= LEVEL);
}

/** The room between two boxes, along the axis on which they are further apart. */
function apart({ x, y }: Chart, a: number, b: number): number {
  const along = (axis: Axis): number =>
    Math.max(startOf(axis, b) - endOf(axis, a), startOf(axis, a) - endOf(axis, b));
  return Math.max(along(x), along(y));
}
