// Phase 4b: long edges and loops are taken out one by one and put back on their cheapest way, given all others.
import { at, numberAt } from './at';
import { chainsOf, moveChain } from './chains';
import { countCrossings } from './crossings';
import { cellOf, isTaken, type Layers, renumber, type Strand, stack, type Vertex } from './layers';
import { siftUnits } from './sift';
import { cheapestWay, costOfWay, endsOf, type Way, type Work } from './ways';

const ROUNDS = 5;
/** Table entries and transitions computed before it stops. */
const BUDGET = 6_000_000;
/** Whole chains are moved in maps of more vertices; in small ones many starts find the same. */
const CHAINED = 300;
/** Once is enough, when strands have found their places for the first time. */
const CHAIN_ROUND = 1;
const CHANGE_OF_SIDE = 0.01;
const OPPOSITE_SIDES = 0.3;
/** A loop on a side that an upright edge or an exit takes. */
const TAKEN_SIDE = 2;

/** What is dearer than this crosses something or changes its lane: less is not worth another round. */
const LEAST_GAIN = 0.5;

/** Re-inserts every strand with waypoints and sifts the units, until nothing is gained; returns the crossings left. */
export function reinsertStrands(layers: Layers): number {
  const work: Work = { done: 0 };
  const changes = new Changes(layers.columns);
  const strands = layers.strands
    .filter((strand) => strand.waypoints.length > 0)
    .map((strand) => ({ strand, tried: -1 }));
  for (let round = 0; round < ROUNDS; round++) {
    let gain = 0;
    if (round === CHAIN_ROUND && layers.vertices.length > CHAINED) gain += moveChains(layers, changes, work);
    for (const entry of strands) {
      const { tail, head } = entry.strand;
      if (changes.lastIn(tail.column, head.column) <= entry.tried) continue;
      const gained = reinsert(layers, entry.strand, work);
      entry.tried = changes.time;
      if (gained > 0) changes.note(tail.column, head.column);
      gain += gained;
      if (work.done > BUDGET) return countCrossings(layers);
    }
    gain += siftUnits(layers, (column) => changes.note(column, column));
    if (gain < LEAST_GAIN) break;
  }
  return countCrossings(layers);
}

/** Moves every chain once; returns what was gained. */
function moveChains(layers: Layers, changes: Changes, work: Work): number {
  let gain = 0;
  for (const chain of chainsOf(layers)) {
    if (work.done > BUDGET) break;
    const gained = moveChain(layers, chain, work);
    if (gained > 0) changes.note(at(chain, 0).column, at(chain, chain.length - 1).column);
    gain += gained;
  }
  return gain;
}

/** When columns changed last: a strand need not be tried again while all that it passes is as it was. */
class Changes {
  time = 0;
  private readonly last: Int32Array;

  constructor(columns: number) {
    this.last = new Int32Array(columns);
  }

  note(first: number, last: number): void {
    this.time++;
    for (let column = first; column <= last; column++) this.last[column] = this.time;
  }

  lastIn(first: number, last: number): number {
    let latest = 0;
    for (let column = first; column <= last; column++) latest = Math.max(latest, this.last[column] ?? 0);
    return latest;
  }
}

/** Puts one strand back where it costs least; returns what was gained. */
function reinsert(layers: Layers, strand: Strand, work: Work): number {
  const free = strand.waypoints.filter((v) => v.side === 0);
  const sides = sidesOf(strand);
  const was = costOfWay(layers, strand, free, work) + (sides ? takenSides(strand, sides) : 0);
  if (was < LEAST_GAIN) return 0;
  const places = free.map((v) => ({ v, lane: v.lane, index: cellOf(layers, v).indexOf(v.unit) }));
  for (const { v, index } of places) cellOf(layers, v).splice(index, 1);
  const columns = new Set(strand.waypoints.map((v) => v.column));
  for (const column of columns) renumber(layers, column);
  let best: Way & { sides: Sides | null } = { cost: was, slots: places, sides };
  for (const option of sides ? optionsOf(strand) : [null]) {
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

/** The sides on which a loop goes round its tail and its head; 0 where it runs level. */
type Sides = readonly [-1 | 0 | 1, -1 | 0 | 1];

const BOTH = [1, -1] as const;

function sidesOf({ edge, waypoints }: Strand): Sides | null {
  if (!edge.turnsAtTail && !edge.turnsAtHead) return null;
  return [(edge.turnsAtTail && waypoints[0]?.side) || 0, (edge.turnsAtHead && waypoints.at(-1)?.side) || 0];
}

function optionsOf({ edge }: Strand): Sides[] {
  const first = edge.turnsAtTail ? BOTH : ([0] as const);
  const last = edge.turnsAtHead ? BOTH : ([0] as const);
  return first.flatMap((a) => last.map((b): Sides => [a, b]));
}

function setSides(layers: Layers, strand: Strand, sides: Sides): void {
  for (const [k, end] of endsOf(strand).entries()) {
    const side = numberAt(sides, k);
    if (!side) continue;
    end.side = side;
    stack(end.unit);
    renumber(layers, end.column);
  }
}

function takenSides({ tail, head }: Strand, [first, last]: Sides): number {
  const taken = (v: Vertex, side: -1 | 0 | 1): number => (side && isTaken(v, side) ? TAKEN_SIDE : 0);
  return taken(tail, first) + taken(head, last);
}

const sideCost = (strand: Strand, sides: Sides, before: Sides): number =>
  takenSides(strand, sides) +
  (sides[0] * sides[1] < 0 ? OPPOSITE_SIDES : 0) +
  (sides[0] === before[0] ? 0 : CHANGE_OF_SIDE) +
  (sides[1] === before[1] ? 0 : CHANGE_OF_SIDE);
