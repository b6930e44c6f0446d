// Phase 4: the order of units in every cell, so that few lines cross. Many starts, sweeps by barycentre, exchanges.
import { at } from './at';
import { countCrossings, crossingsBetween } from './crossings';
import { countIn, holdsBox, type Layers, renumber, stack, type Unit, type Vertex } from './layers';
import { random } from './random';

const SWEEPS = 14;
/** Sweeps without gain after which a start is given up. */
const PATIENCE = 5;
const EXCHANGE_ROUNDS = 4;

/** An order of all cells, to come back to. */
type Order = readonly (readonly (readonly { unit: Unit; items: readonly Vertex[] }[])[])[];

/** Orders all cells; the more starts, the fewer crossings. Returns the number of crossings left. */
export function orderCells(layers: Layers, starts: number): number {
  const next = random(12345);
  let best = Number.POSITIVE_INFINITY;
  let bestOrder: Order | null = null;
  const keep = (): boolean => {
    const crossings = countCrossings(layers);
    if (crossings >= best) return false;
    best = crossings;
    bestOrder = remember(layers);
    return true;
  };
  for (let start = 0; start < starts && best > 0; start++) {
    startAnew(layers, start, next);
    keep();
    let stale = 0;
    for (let sweep = 0; sweep < SWEEPS && best > 0 && stale < PATIENCE; sweep++) {
      sweepColumns(layers, (sweep + start) % 2 === 0);
      exchangeNeighbours(layers);
      stale = keep() ? 0 : stale + 1;
    }
  }
  if (bestOrder) recall(layers, bestOrder);
  return best;
}

const remember = (layers: Layers): Order =>
  layers.cells.map((cells) => cells.map((cell) => cell.map((unit) => ({ unit, items: [...unit.items] }))));

function recall(layers: Layers, order: Order): void {
  for (const [column, cells] of order.entries()) {
    for (const [lane, units] of cells.entries()) {
      const cell = at(at(layers.cells, column), lane);
      cell.splice(0, cell.length, ...units.map(({ unit }) => unit));
      for (const { unit, items } of units) unit.items = [...items];
    }
    renumber(layers, column);
  }
}

/** Orders cells as a walk along the flow meets them; every start but the first walks another way. */
function startAnew(layers: Layers, start: number, next: () => number): void {
  const roots = [...layers.vertices].sort((a, b) => a.column - b.column || a.index - b.index);
  if (start > 2)
    for (let k = roots.length - 1; k > 0; k--) {
      const [a, b] = [at(roots, k - 1), at(roots, k)];
      if (a.column === b.column && next() < 0.5) [roots[k - 1], roots[k]] = [b, a];
    }
  const met = walk(roots, (followers) => {
    if (start === 1) followers.sort((a, b) => b.lane - a.lane);
    else if (start === 2) followers.reverse();
    else if (start > 2) shuffle(followers, next);
    return followers;
  });
  for (let column = 0; column < layers.columns; column++) {
    for (const cell of at(layers.cells, column))
      cell.sort((a, b) => (met.get(a.anchor) ?? 0) - (met.get(b.anchor) ?? 0));
    renumber(layers, column);
  }
}

function shuffle(list: Vertex[], next: () => number): void {
  for (let k = list.length - 1; k > 0; k--) {
    const other = Math.floor(next() * (k + 1));
    const [a, b] = [at(list, k), at(list, other)];
    [list[k], list[other]] = [b, a];
  }
}

/** Numbers vertices in the order of a depth-first walk to the right. */
function walk(roots: readonly Vertex[], turn: (followers: Vertex[]) => Vertex[]): Map<Vertex, number> {
  const met = new Map<Vertex, number>();
  for (const root of roots) {
    const open = [root];
    for (let v = open.pop(); v; v = open.pop()) {
      if (met.has(v)) continue;
      met.set(v, met.size);
      open.push(...turn(v.right.map((segment) => segment.to)).reverse());
    }
  }
  return met;
}

/** Sorts every cell by where its lines come from (or go to), column by column. */
function sweepColumns(layers: Layers, forward: boolean): void {
  const counts = Array.from({ length: layers.columns }, (_, column) => countIn(layers, column) || 1);
  for (let k = 0; k < layers.columns; k++) {
    const column = forward ? k : layers.columns - 1 - k;
    for (const cell of at(layers.cells, column)) {
      if (cell.length > 1) sortByBarycentre(cell, (unit) => barycentre(unit.items, forward, counts));
      for (const unit of cell) if (unit.items.length > 2) sortLoops(unit, forward, counts);
    }
    renumber(layers, column);
  }
}

/** The mean place, 0 … 1000, of what is linked on one side; null when nothing is. */
function barycentre(vertices: readonly Vertex[], forward: boolean, counts: readonly number[]): number | null {
  let sum = 0;
  let links = 0;
  for (const v of vertices)
    for (const segment of forward ? v.left : v.right) {
      const other = forward ? segment.from : segment.to;
      sum += (other.position / at(counts, other.column)) * 1000;
      links++;
    }
  return links ? sum / links : null;
}

/** Units without lines on that side keep their place. */
function sortByBarycentre(cell: Unit[], of: (unit: Unit) => number | null): void {
  const keyed = cell.map((unit) => ({ unit, key: of(unit) }));
  const sorted = keyed.filter(({ key }) => key !== null).sort((a, b) => (a.key ?? 0) - (b.key ?? 0));
  let k = 0;
  for (const [i, { key }] of keyed.entries()) if (key !== null) cell[i] = at(sorted, k++).unit;
}

function sortLoops(unit: Unit, forward: boolean, counts: readonly number[]): void {
  const key = (v: Vertex): number => barycentre([v], forward, counts) ?? Number.MAX_VALUE;
  const loops = unit.items.filter((v) => v.side !== 0);
  if (loops.length < 2) return;
  unit.items = loops.sort((a, b) => key(a) - key(b));
  stack(unit);
}

/** Two units may change places unless one of them holds the end of a cell. */
export const mayExchange = (a: Unit, b: Unit): boolean =>
  !(holdsBox(a) && holdsBox(b) && (a.first || a.last || b.first || b.last));

function exchangeNeighbours(layers: Layers): void {
  for (let round = 0; round < EXCHANGE_ROUNDS; round++) {
    let improved = false;
    for (let column = 0; column < layers.columns; column++)
      for (const cell of at(layers.cells, column))
        for (let k = 0; k + 1 < cell.length; k++) {
          const [upper, lower] = [at(cell, k), at(cell, k + 1)];
          if (!mayExchange(upper, lower)) continue;
          if (crossingsBetween(lower, upper) >= crossingsBetween(upper, lower)) continue;
          [cell[k], cell[k + 1]] = [lower, upper];
          renumber(layers, column);
          improved = true;
        }
    if (!improved) return;
  }
}
