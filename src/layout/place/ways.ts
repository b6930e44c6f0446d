// The ways that a long edge can take through the columns, and what each costs in crossings and changes of lane.
import { at, numberAt } from './at';
import type { FlowEdge } from './flow';
import { countIn, type Layers, type Strand, type Vertex } from './layers';

const CHANGE_OF_LANE = 0.6;
const OTHER_LANE = 0.01;

/** A place between the units of a cell. */
export interface Slot {
  readonly lane: number;
  readonly index: number;
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

/** Upright hand-offs of a column that a line passes through which has so many vertices before it. */
export function uprightsAt(layers: Layers, column: number, before: number): number {
  let count = 0;
  for (const [upper, lower] of at(layers.uprights, column))
    if (upper.position < before && before <= lower.position) count++;
  return count;
}

/**
 * Slots of a column from top to bottom, as lists: lane and index of each, and how many vertices stand before it. By place in
 * the column, how many slots lie before it, and how many before or on it.
 */
export interface Slots {
  readonly lanes: readonly number[];
  readonly indices: readonly number[];
  readonly before: readonly number[];
  readonly under: Int32Array;
  readonly notOver: Int32Array;
}

/** One of several slots. */
export const slotIn = ({ lanes, indices }: Slots, k: number): Slot => ({
  lane: numberAt(lanes, k),
  index: numberAt(indices, k),
});

/** The slot of a vertex that stays where it is. */
function slotsAt(layers: Layers, v: Vertex): Slots {
  const count = countIn(layers, v.column);
  const from = (place: number): Int32Array => new Int32Array(count).fill(1, place);
  return {
    lanes: [v.lane],
    indices: [0],
    before: [v.position],
    under: from(v.position),
    notOver: from(v.position + 1),
  };
}

/** Slots between vertices, in the lanes from `top` to `bottom`. */
export function slotsBetween(layers: Layers, column: number, top: number, bottom: number): Slots {
  const lanes: number[] = [];
  const indices: number[] = [];
  const before: number[] = [];
  const cells = at(layers.cells, column);
  let count = 0;
  for (let lane = 0; lane < cells.length; lane++) {
    const cell = at(cells, lane);
    const inside = lane >= top && lane <= bottom;
    for (let index = 0; index <= cell.length; index++) {
      if (inside) {
        lanes.push(lane);
        indices.push(index);
        before.push(count);
      }
      count += cell[index]?.items.length ?? 0;
    }
  }
  const rank = new Int32Array(count);
  let k = 0;
  for (let place = 0; place < count; place++) {
    while (k < before.length && numberAt(before, k) <= place) k++;
    rank[place] = k;
  }
  return { lanes, indices, before, under: rank, notOver: rank };
}

/** Crossings of a new line with all lines of a gap but those of `without` and of what is out: from slot i to slot j at [i * (ends + 1) + j]. */
export function gapTable(
  layers: Layers,
  column: number,
  starts: Slots,
  ends: Slots,
  without: FlowEdge | null,
): Int32Array {
  const width = ends.lanes.length + 1;
  const rows = starts.lanes.length;
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
    if (at(layers.uprights, v.column).length)
      for (let j = 0; j < slots.before.length; j++)
        reached.costs[j] =
          numberAt(reached.costs, j) + uprightsAt(layers, v.column, numberAt(slots.before, j));
    steps.push(reached);
  }
  const last = advance(layers, strand, end.column, reached, slotsAt(layers, end), OTHER_LANE, work);
  const slots: Slot[] = [];
  let k = numberAt(last.before, 0);
  for (let step = steps.length - 1; step > 0; step--) {
    const here = at(steps, step);
    slots.unshift(slotIn(here.slots, k));
    k = numberAt(here.before, k);
  }
  return { cost: numberAt(last.costs, 0), slots };
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
  const { lanes } = slots;
  const starts = from.slots.lanes;
  const width = lanes.length + 1;
  const costs: number[] = [];
  const before: number[] = [];
  for (let j = 0; j < lanes.length; j++) {
    const lane = lanes[j];
    let cost = Number.POSITIVE_INFINITY;
    let best = 0;
    for (let i = 0; i < starts.length; i++) {
      const crossed = table[i * width + j] ?? 0;
      const total = (from.costs[i] ?? 0) + crossed + (starts[i] === lane ? 0 : change);
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
