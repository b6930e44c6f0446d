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
export function uprightsAt(layers: Layers, column: number, slot: Slot): number {
  let count = 0;
  for (const [upper, lower] of at(layers.uprights, column))
    if (upper.position < slot.before && slot.before <= lower.position) count++;
  return count;
}

/** Slots of a column from top to bottom; by place in the column, how many lie before it, and how many before or on it. */
export interface Slots {
  readonly list: readonly Slot[];
  readonly under: Int32Array;
  readonly notOver: Int32Array;
}

/** The slot of a vertex that stays where it is. */
function slotsAt(layers: Layers, v: Vertex): Slots {
  const slot = slotOf(v);
  const count = countIn(layers, v.column);
  const from = (place: number): Int32Array => new Int32Array(count).fill(1, place);
  return { list: [slot], under: from(slot.before), notOver: from(slot.through) };
}

/** Slots between vertices. */
export function slotsBetween(layers: Layers, column: number, top: number, bottom: number): Slots {
  const list = slotsIn(layers, column, top, bottom);
  const rank = new Int32Array(countIn(layers, column));
  let k = 0;
  for (let place = 0; place < rank.length; place++) {
    while (k < list.length && at(list, k).before <= place) k++;
    rank[place] = k;
  }
  return { list, under: rank, notOver: rank };
}

/** Crossings of a new line with all lines of a gap but those of `without` and of what is out: from slot i to slot j at [i * (ends + 1) + j]. */
export function gapTable(
  layers: Layers,
  column: number,
  starts: Slots,
  ends: Slots,
  without: FlowEdge | null,
): Int32Array {
  const width = ends.list.length + 1;
  const rows = starts.list.length;
  const table = new Int32Array((rows + 1) * width);
  const add = (i: number, j: number, by: number): void => {
    table[i * width + j] = (table[i * width + j] ?? 0) + by;
  };
  for (const { from, to, edge } of at(layers.gaps, column)) {
    if (edge === without || from.unit.out || to.unit.out) continue;
    // it begins over all later slots and ends under all earlier ones …
    const above = starts.under[from.position] ?? 0;
    add(above, 0, 1);
    add(above, ends.notOver[to.position] ?? 0, -1);
    // … or the other way round
    const below = ends.under[to.position] ?? 0;
    add(0, below, 1);
    add(starts.notOver[from.position] ?? 0, below, -1);
  }
  for (let i = 0; i < rows; i++) {
    let sum = 0;
    for (let j = 0; j < width; j++) {
      sum += table[i * width + j] ?? 0;
      table[i * width + j] = sum + (i ? (table[(i - 1) * width + j] ?? 0) : 0);
    }
  }
  return table;
}

/** Where the waypoints of a strand that may move begin and end: those of a loop that goes round a box are held at it. */
export const endsOf = ({ edge, tail, head, waypoints }: Strand): readonly [Vertex, Vertex] => [
  edge.turnsAtTail ? at(waypoints, 0) : tail,
  edge.turnsAtHead ? at(waypoints, waypoints.length - 1) : head,
];

/** What the way of a strand costs as it lies: crossings, changes of lane. */
export function costOfWay(layers: Layers, strand: Strand, free: readonly Vertex[], work: Work): number {
  const [start, end] = endsOf(strand);
  let cost = 0;
  let from = start;
  for (const to of [...free, end]) {
    if (to === from) continue;
    const segments = at(layers.gaps, to.column - 1);
    work.done += segments.length;
    for (const s of segments)
      if ((s.from.position - from.position) * (s.to.position - to.position) < 0 && s.edge !== strand.edge)
        cost++;
    if (to !== end) {
      for (const [upper, lower] of at(layers.uprights, to.column))
        if (upper.position < to.position && to.position < lower.position) cost++;
    }
    if (from.lane !== to.lane) cost += from === start || to === end ? OTHER_LANE : CHANGE_OF_LANE;
    from = to;
  }
  return cost;
}

/** The cheapest way of a strand through all slots: shortest path column by column. */
export function cheapestWay(layers: Layers, strand: Strand, free: readonly Vertex[], work: Work): Way {
  const [start, end] = endsOf(strand);
  const top = Math.min(start.lane, end.lane);
  const bottom = Math.max(start.lane, end.lane);
  let reached: Reached = { slots: slotsAt(layers, start), costs: [0], before: [-1] };
  const steps = [reached];
  for (const [k, v] of free.entries()) {
    const slots = slotsBetween(layers, v.column, top, bottom);
    reached = advance(layers, strand, v.column, reached, slots, k ? CHANGE_OF_LANE : OTHER_LANE, work);
    for (const [j, slot] of slots.list.entries())
      reached.costs[j] = at(reached.costs, j) + uprightsAt(layers, v.column, slot);
    steps.push(reached);
  }
  const last = advance(layers, strand, end.column, reached, slotsAt(layers, end), OTHER_LANE, work);
  const slots: Slot[] = [];
  let k = at(last.before, 0);
  for (let step = steps.length - 1; step > 0; step--) {
    const here = at(steps, step);
    slots.unshift(at(here.slots.list, k));
    k = at(here.before, k);
  }
  return { cost: at(last.costs, 0), slots };
}

/** What it costs to come to each slot of a column, and from which of the one before. */
interface Reached {
  readonly slots: Slots;
  readonly costs: number[];
  readonly before: number[];
}

function advance(
  layers: Layers,
  { edge }: Strand,
  column: number,
  from: Reached,
  slots: Slots,
  change: number,
  work: Work,
): Reached {
  const table = gapTable(layers, column - 1, from.slots, slots, edge);
  work.done += table.length * 2 + at(layers.gaps, column - 1).length;
  const width = slots.list.length + 1;
  const costs: number[] = [];
  const before: number[] = [];
  for (let j = 0; j < slots.list.length; j++) {
    const { lane } = at(slots.list, j);
    let cost = Number.POSITIVE_INFINITY;
    let best = 0;
    for (let i = 0; i < from.slots.list.length; i++) {
      const crossed = table[i * width + j] ?? 0;
      const total = at(from.costs, i) + crossed + (at(from.slots.list, i).lane === lane ? 0 : change);
      if (total < cost - 1e-9) {
        cost = total;
        best = i;
      }
    }
    costs.push(cost);
    before.push(best);
  }
  return { slots, costs, before };
}
