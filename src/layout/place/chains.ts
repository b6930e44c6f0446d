// Phase 4c: whole chains of steps and waypoints change their places together, in all their columns at once.
import { at, numberAt } from './at';
import { crossingsInColumns } from './crossings';
import { cellOf, type Layers, renumber, type Segment, type Vertex } from './layers';
import { gapTable, type Slot, slotIn, type Slots, slotsBetween, uprightsAt, type Work } from './ways';

/** A chain of fewer vertices is what sifting moves. */
const SHORTEST = 2;

/** A chain and, while it is out of its cells, where it stood. */
type Chain = readonly Vertex[];

/** Every chain of vertices that follow each other, each vertex in one; the same order of vertices gives the same chains. */
export function chainsOf(layers: Layers): Chain[] {
  const taken = new Uint8Array(layers.vertices.length);
  const inOrder = layers.vertices
    .filter(isSingle)
    .sort((a, b) => a.column - b.column || a.lane - b.lane || a.index - b.index);
  const chains: Chain[] = [];
  for (const first of inOrder) {
    if (taken[first.index]) continue;
    const chain: Vertex[] = [];
    for (let v: Vertex | null = first; v; v = following(v, taken)) {
      taken[v.index] = 1;
      chain.push(v);
    }
    if (chain.length >= SHORTEST) chains.push(chain);
  }
  return chains;
}

/** A vertex that may be moved by itself: no stack, no loop round it, no hand-off that holds it. */
const isSingle = ({ unit }: Vertex): boolean => unit.items.length === 1 && !unit.first && !unit.last;

/** The next vertex of a chain: of those in its lane first, then the one with the fewest other lines. */
function following(v: Vertex, taken: Uint8Array): Vertex | null {
  let best: Vertex | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const { to } of v.right) {
    if (taken[to.index] || !isSingle(to)) continue;
    const cost = (to.lane === v.lane ? 0 : 100) + to.left.length;
    if (cost >= least) continue;
    least = cost;
    best = to;
  }
  return best;
}

/** Puts a chain where it crosses least with everything else; returns the crossings gained. */
export function moveChain(layers: Layers, chain: Chain, work: Work): number {
  const first = at(chain, 0).column;
  const last = at(chain, chain.length - 1).column;
  const was = crossingsInColumns(layers, first, last);
  if (was === 0) return 0;
  const before = chain.map((v) => cellOf(layers, v).indexOf(v.unit));
  for (const [k, v] of chain.entries()) {
    cellOf(layers, v).splice(numberAt(before, k), 1);
    v.unit.out = true;
    renumber(layers, v.column);
  }
  const slots = bestSlots(layers, chain, work);
  for (const v of chain) v.unit.out = false;
  stand(
    layers,
    chain,
    slots.map(({ index }) => index),
  );
  const gain = was - crossingsInColumns(layers, first, last);
  if (gain > 0) return gain;
  for (const v of chain) cellOf(layers, v).splice(cellOf(layers, v).indexOf(v.unit), 1);
  stand(layers, chain, before);
  return 0;
}

function stand(layers: Layers, chain: Chain, indices: readonly number[]): void {
  for (const [k, v] of chain.entries()) {
    cellOf(layers, v).splice(numberAt(indices, k), 0, v.unit);
    renumber(layers, v.column);
  }
}

/** The cheapest slots, column by column; crossings between lines of the chain itself are left out. */
function bestSlots(layers: Layers, chain: Chain, work: Work): Slot[] {
  const steps: { slots: Slots; costs: number[]; from: number[] }[] = [];
  for (const v of chain) {
    const slots = slotsBetween(layers, v.column, v.lane, v.lane);
    const costs = ownCosts(layers, v, slots, work);
    const before = steps.at(-1);
    const from = before ? arrive(layers, v, before, slots, costs, work) : costs.map(() => 0);
    steps.push({ slots, costs, from });
  }
  const chosen: Slot[] = [];
  const { costs } = at(steps, steps.length - 1);
  let k = costs.indexOf(Math.min(...costs));
  for (let step = steps.length - 1; step >= 0; step--) {
    const here = at(steps, step);
    chosen.unshift(slotIn(here.slots, k));
    k = numberAt(here.from, k);
  }
  return chosen;
}

/** Adds what it costs to come to each slot from the one before that is best for it. */
function arrive(
  layers: Layers,
  v: Vertex,
  before: { readonly slots: Slots; readonly costs: readonly number[] },
  slots: Slots,
  costs: number[],
  work: Work,
): number[] {
  const table = gapTable(layers, v.column - 1, before.slots, slots, null);
  work.done += table.length * 2 + at(layers.gaps, v.column - 1).length;
  const width = slots.lanes.length + 1;
  return costs.map((own, j) => {
    let least = Number.POSITIVE_INFINITY;
    let best = 0;
    for (let i = 0; i < before.costs.length; i++) {
      const total = numberAt(before.costs, i) + (table[i * width + j] ?? 0);
      if (total >= least) continue;
      least = total;
      best = i;
    }
    costs[j] = own + least;
    return best;
  });
}

/** What each slot costs a vertex by its lines to vertices outside of the chain, and by hand-offs that pass there. */
function ownCosts(layers: Layers, v: Vertex, { before: list }: Slots, work: Work): number[] {
  const costs = list.map((before) => uprightsAt(layers, v.column, before));
  const count = list.at(-1) ?? 0;
  for (const { to } of v.right)
    if (!to.unit.out)
      addCrossings(
        costs,
        list,
        count,
        at(layers.gaps, v.column),
        (s) => s.from,
        (s) => s.to,
        to.position,
      );
  for (const { from } of v.left)
    if (!from.unit.out)
      addCrossings(
        costs,
        list,
        count,
        at(layers.gaps, v.column - 1),
        (s) => s.to,
        (s) => s.from,
        from.position,
      );
  work.done += (v.left.length + v.right.length) * list.length * 4;
  return costs;
}

type End = (segment: Segment) => Vertex;

/** Adds the crossings of a line from each slot to a place with the lines of a gap. */
function addCrossings(
  costs: number[],
  list: readonly number[],
  count: number,
  segments: readonly Segment[],
  near: End,
  far: End,
  place: number,
): void {
  const start = numberAt(list, 0);
  const change = new Int32Array(count - start + 2);
  let always = 0;
  for (const s of segments) {
    if (s.from.unit.out || s.to.unit.out) continue;
    const side = Math.sign(far(s).position - place);
    if (!side) continue;
    const from = near(s).position;
    // a line that ends under the place is crossed from slots under its start, one that ends over it from slots over that
    if (from < start) always += side > 0 ? 1 : 0;
    else if (from >= count) always += side < 0 ? 1 : 0;
    else {
      if (side < 0) always++;
      const k = from - start + 1;
      change[k] = (change[k] ?? 0) + side;
    }
  }
  let sum = always;
  let k = 0;
  for (const [j, before] of list.entries()) {
    for (; k <= before - start; k++) sum += change[k] ?? 0;
    costs[j] = numberAt(costs, j) + sum;
  }
}
