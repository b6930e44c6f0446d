// Phase 4b: long edges and loops are taken out one by one and put back on their cheapest way, given all others.
import { at } from './at';
import type { FlowEdge } from './flow';
import { countIn, type Layers, renumber, type Strand, stack, type Unit, type Vertex } from './layers';
import { siftUnits } from './sift';

const ROUNDS = 5;
/** Table entries and transitions computed before it stops. */
const BUDGET = 30_000_000;
const CHANGE_OF_LANE = 0.6;
const OTHER_LANE = 0.01;
const CHANGE_OF_SIDE = 0.01;
const OPPOSITE_SIDES = 0.3;
/** A loop on a side that an upright edge or an exit takes. */
const TAKEN_SIDE = 2;

/** A place between the vertices of a column: how many stand before it, and how many before or on it. */
interface Slot {
  readonly lane: number;
  readonly index: number;
  readonly before: number;
  readonly through: number;
}

interface Way {
  readonly cost: number;
  readonly slots: readonly Slot[];
}

interface Work {
  done: number;
}

/** Re-inserts every strand with waypoints and sifts the units, until nothing is gained. */
export function reinsertStrands(layers: Layers): void {
  const work: Work = { done: 0 };
  const strands = layers.strands.filter((strand) => strand.waypoints.length > 0);
  for (let round = 0; round < ROUNDS; round++) {
    let gain = 0;
    for (const strand of strands) {
      gain += reinsert(layers, strand, work);
      if (work.done > BUDGET) return;
    }
    gain += siftUnits(layers);
    if (gain < 0.5) return;
  }
}

/** Puts one strand back where it costs least; returns what was gained. */
function reinsert(layers: Layers, strand: Strand, work: Work): number {
  const free = strand.waypoints.filter((v) => v.side === 0);
  const places = free.map((v) => ({ v, lane: v.lane, index: cellOf(layers, v).indexOf(v.unit) }));
  for (const { v, index } of places) cellOf(layers, v).splice(index, 1);
  const columns = new Set(strand.waypoints.map((v) => v.column));
  for (const column of columns) renumber(layers, column);
  const old = places.map(({ v, lane, index }) => slotAt(layers, v.column, lane, index));
  const sides = sidesOf(strand);
  const was = costOf(layers, strand, free, old, work) + (sides ? takenSides(strand, sides) : 0);
  let best: Way & { sides: Sides | null } = { cost: was, slots: old, sides };
  for (const option of sides ? ALL_SIDES : [null]) {
    if (option) setSides(layers, strand, option);
    const way = cheapestWay(layers, strand, free, work);
    const cost = way.cost + (option && sides ? sideCost(strand, option, sides) : 0);
    if (cost < best.cost - 1e-6) best = { cost, slots: way.slots, sides: option };
  }
  if (best.sides) setSides(layers, strand, best.sides);
  for (const [k, v] of free.entries()) {
    const slot = at(best.slots, k);
    v.lane = slot.lane;
    cellOf(layers, v).splice(slot.index, 0, v.unit);
  }
  for (const column of columns) renumber(layers, column);
  return was - best.cost;
}

const cellOf = (layers: Layers, v: Vertex): Unit[] => at(at(layers.cells, v.column), v.lane);

type Sides = readonly [-1 | 1, -1 | 1];

const ALL_SIDES: readonly Sides[] = [
  [1, 1],
  [-1, -1],
  [1, -1],
  [-1, 1],
];

function sidesOf({ edge, waypoints }: Strand): Sides | null {
  const first = waypoints[0]?.side;
  const last = waypoints.at(-1)?.side;
  return edge.back && first && last ? [first, last] : null;
}

function setSides(layers: Layers, strand: Strand, sides: Sides): void {
  for (const [k, end] of ends(strand).entries()) {
    end.side = at(sides, k);
    stack(end.unit);
    renumber(layers, end.column);
  }
}

function takenSides({ tail, head }: Strand, [first, last]: Sides): number {
  const taken = ({ unit }: Vertex, side: -1 | 1): number =>
    (side > 0 ? unit.last || unit.under.length : unit.first || unit.over.length) ? TAKEN_SIDE : 0;
  return taken(tail, first) + taken(head, last);
}

const sideCost = (strand: Strand, sides: Sides, before: Sides): number =>
  takenSides(strand, sides) +
  (sides[0] === sides[1] ? 0 : OPPOSITE_SIDES) +
  (sides[0] === before[0] ? 0 : CHANGE_OF_SIDE) +
  (sides[1] === before[1] ? 0 : CHANGE_OF_SIDE);

function slotAt(layers: Layers, column: number, lane: number, index: number): Slot {
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

const ends = ({ edge, tail, head, waypoints }: Strand): readonly [Vertex, Vertex] =>
  edge.back ? [at(waypoints, 0), at(waypoints, waypoints.length - 1)] : [tail, head];

/** What the given way of a strand costs: crossings, changes of lane. */
function costOf(
  layers: Layers,
  strand: Strand,
  free: readonly Vertex[],
  slots: readonly Slot[],
  work: Work,
): number {
  const [start, end] = ends(strand);
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
function cheapestWay(layers: Layers, strand: Strand, free: readonly Vertex[], work: Work): Way {
  const [start, end] = ends(strand);
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
