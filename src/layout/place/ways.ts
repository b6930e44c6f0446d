// The ways that a long edge can take through the columns, and what each costs in crossings and changes of lane.
import { at } from './at';
import type { FlowEdge } from './flow';
import { countIn, type Layers, type Strand, type Vertex } from './layers';

const CHANGE_OF_LANE = 0.6;
const OTHER_LANE = 0.01;

/** A place between the vertices of a column: how many stand before it, and how many before or on it. */
export interface Slot {
  readonly lane: number;
  readonly index: number;
  readonly before: number;
  readonly through: number;
}

/** A slot for every waypoint that may move. */
export interface Way {
  readonly cost: number;
  readonly slots: readonly Slot[];
}

/** Counts operations, so that a budget can end the work at the same point on every machine. */
export interface Work {
  done: number;
}

/** The slot before the unit at `index` of a cell. */
export function slotAt(layers: Layers, column: number, lane: number, index: number): Slot {
  let before = 0;
  for (const [k, cell] of at(layers.cells, column).entries()) {
    if (k > lane) break;
    for (const [i, unit] of cell.entries()) if (k < lane || i < index) before += unit.items.length;
  }
  return { lane, index, before, through: before };
}

const slotOf = (v: Vertex): Slot => ({
  lane: v.lane,
  index: 0,
  before: v.position,
  through: v.position + 1,
});

/** All slots of a column in the lanes between the ends of a strand. */
function slotsIn(layers: Layers, column: number, top: number, bottom: number): Slot[] {
  const slots: Slot[] = [];
  let before = 0;
  for (const [lane, cell] of at(layers.cells, column).entries()) {
    const inside = lane >= top && lane <= bottom;
    if (inside) slots.push({ lane, index: 0, before, through: before });
    for (const [i, unit] of cell.entries()) {
      before += unit.items.length;
      if (inside) slots.push({ lane, index: i + 1, before, through: before });
    }
  }
  return slots;
}

/** Upright hand-offs of a column that a line in this slot passes through. */
function uprightsAt(layers: Layers, column: number, slot: Slot): number {
  let count = 0;
  for (const [upper, lower] of at(layers.uprights, column))
    if (upper.position < slot.before && slot.before <= lower.position) count++;
  return count;
}

/** Crossings of a new line from slot to slot with all lines of a gap but those of `without`. */
function gapTable(
  layers: Layers,
  column: number,
  without: FlowEdge,
  work: Work,
): (from: Slot, to: Slot) => number {
  const rows = countIn(layers, column) + 2;
  const width = countIn(layers, column + 1) + 2;
  const segments = at(layers.gaps, column);
  work.done += rows * width * 2 + segments.length * 2;
  // sums[i * width + j]: lines that start before place i and end before place j
  const sums = new Int32Array(rows * width);
  const sum = (i: number, j: number): number => sums[i * width + j] ?? 0;
  for (const { from, to, edge } of segments) {
    const k = (from.position + 1) * width + to.position + 1;
    if (edge !== without) sums[k] = (sums[k] ?? 0) + 1;
  }
  for (let i = 1; i < rows; i++)
    for (let j = 1; j < width; j++)
      sums[i * width + j] = sum(i, j) + sum(i - 1, j) + sum(i, j - 1) - sum(i - 1, j - 1);
  return (from, to) => {
    const startAbove = sum(from.before, width - 1) - sum(from.before, to.through);
    const startBelow = sum(rows - 1, to.before) - sum(from.through, to.before);
    return startAbove + startBelow;
  };
}

/** Where the waypoints of a strand that may move begin and end: those of a loop that goes round a box are held at it. */
export const endsOf = ({ edge, tail, head, waypoints }: Strand): readonly [Vertex, Vertex] => [
  edge.turnsAtTail ? at(waypoints, 0) : tail,
  edge.turnsAtHead ? at(waypoints, waypoints.length - 1) : head,
];

/** What the given way of a strand costs: crossings, changes of lane. */
export function costOfWay(
  layers: Layers,
  strand: Strand,
  free: readonly Vertex[],
  slots: readonly Slot[],
  work: Work,
): number {
  const [start, end] = endsOf(strand);
  let cost = 0;
  let from = slotOf(start);
  for (const [k, v] of free.entries()) {
    const to = at(slots, k);
    cost += gapTable(layers, v.column - 1, strand.edge, work)(from, to) + uprightsAt(layers, v.column, to);
    if (from.lane !== to.lane) cost += k ? CHANGE_OF_LANE : OTHER_LANE;
    from = to;
  }
  cost += gapTable(layers, end.column - 1, strand.edge, work)(from, slotOf(end));
  return cost + (from.lane === end.lane ? 0 : OTHER_LANE);
}

/** The cheapest way of a strand through all slots: shortest path column by column. */
export function cheapestWay(layers: Layers, strand: Strand, free: readonly Vertex[], work: Work): Way {
  const [start, end] = endsOf(strand);
  const top = Math.min(start.lane, end.lane);
  const bottom = Math.max(start.lane, end.lane);
  let reached: { slot: Slot; cost: number; before: number }[] = [
    { slot: slotOf(start), cost: 0, before: -1 },
  ];
  const steps = [reached];
  for (const [k, v] of free.entries()) {
    const crossed = gapTable(layers, v.column - 1, strand.edge, work);
    const slots = slotsIn(layers, v.column, top, bottom);
    work.done += slots.length * reached.length * 2;
    const change = k ? CHANGE_OF_LANE : OTHER_LANE;
    const from = reached;
    reached = slots.map((slot) => {
      const { cost, before } = cheapestFrom(from, slot, crossed, change);
      return { slot, cost: cost + uprightsAt(layers, v.column, slot), before };
    });
    steps.push(reached);
  }
  const crossed = gapTable(layers, end.column - 1, strand.edge, work);
  const last = cheapestFrom(reached, slotOf(end), crossed, OTHER_LANE);
  const slots: Slot[] = [];
  let k = last.before;
  for (let step = steps.length - 1; step > 0; step--) {
    const here = at(at(steps, step), k);
    slots.unshift(here.slot);
    k = here.before;
  }
  return { cost: last.cost, slots };
}

function cheapestFrom(
  reached: readonly { slot: Slot; cost: number }[],
  to: Slot,
  crossed: (from: Slot, to: Slot) => number,
  change: number,
): { cost: number; before: number } {
  let cost = Number.POSITIVE_INFINITY;
  let before = 0;
  for (const [k, { slot, cost: soFar }] of reached.entries()) {
    const total = soFar + crossed(slot, to) + (slot.lane === to.lane ? 0 : change);
    if (total < cost - 1e-9) {
      cost = total;
      before = k;
    }
  }
  return { cost, before };
}
