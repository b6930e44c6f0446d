// Phase 4: the order of units in every cell, so that few lines cross. Many starts, sweeps by barycentre, exchanges.
import { filled } from '../../base/filled';
import { sortFew } from '../../base/sort-few';
import { at, numberAt } from './at';
import { countCrossings, gainOfExchange } from './crossings';
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
  const roots = sortFew([...layers.vertices], (a, b) => a.column - b.column || a.index - b.index);
  const counts: number[] = [];
  for (let column = 0; column < layers.columns; column++) counts.push(countIn(layers, column) || 1);
  const seen = new Set<number>();
  let best = Number.POSITIVE_INFINITY;
  let bestOrder: Order | null = null;
  const keep = (): boolean => {
    const crossings = countCrossings(layers);
    if (crossings >= best) return false;
    best = crossings;
    bestOrder = best > 0 ? remember(layers) : null;
    return true;
  };
  /** True when sweeps went on from here before, so that the same would come out. */
  const known = (forward: boolean): boolean => {
    const key = keyOf(layers) * 2 + (forward ? 1 : 0);
    if (seen.has(key)) return true;
    seen.add(key);
    return false;
  };
  for (let start = 0; start < starts && best > 0; start++) {
    startAnew(layers, roots, start, next);
    keep();
    let stale = 0;
    for (let sweep = 0; sweep < SWEEPS && best > 0 && stale < PATIENCE; sweep++) {
      const forward = (sweep + start) % 2 === 0;
      if (known(forward)) break;
      sweepColumns(layers, forward, counts);
      exchangeNeighbours(layers);
      stale = keep() ? 0 : stale + 1;
    }
  }
  if (bestOrder) recall(layers, bestOrder);
  return best;
}

/** A number for the order of all vertices: the same for the same order, almost surely another for another. */
function keyOf({ cells }: Layers): number {
  let a = 1;
  let b = 2;
  for (const column of cells)
    for (const cell of column)
      for (const unit of cell)
        for (const v of unit.items) {
          a = Math.imul(a ^ v.index, 0x01000193);
          b = Math.imul(b + v.index, 0x5bd1e995) ^ (b >>> 15);
        }
  return (a >>> 0) * 0x80000 + (b >>> 13);
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
function startAnew(layers: Layers, inOrder: readonly Vertex[], start: number, next: () => number): void {
  const roots = start > 2 ? swapped(inOrder, next) : inOrder;
  const met = walk(roots, (followers) => {
    if (start === 1) followers.sort((a, b) => b.lane - a.lane);
    else if (start === 2) followers.reverse();
    else if (start > 2) shuffle(followers, next);
    return followers;
  });
  for (let column = 0; column < layers.columns; column++) {
    for (const cell of at(layers.cells, column))
      if (cell.length > 1)
        sortFew(cell, (a, b) => numberAt(met, a.anchor.index) - numberAt(met, b.anchor.index));
    renumber(layers, column);
  }
}

/** Some neighbours of a column changed for each other. */
function swapped(inOrder: readonly Vertex[], next: () => number): Vertex[] {
  const roots = [...inOrder];
  for (let k = roots.length - 1; k > 0; k--) {
    const [a, b] = [at(roots, k - 1), at(roots, k)];
    if (a.column === b.column && next() < 0.5) [roots[k - 1], roots[k]] = [b, a];
  }
  return roots;
}

function shuffle(list: Vertex[], next: () => number): void {
  for (let k = list.length - 1; k > 0; k--) {
    const other = Math.floor(next() * (k + 1));
    const [a, b] = [at(list, k), at(list, other)];
    [list[k], list[other]] = [b, a];
  }
}

/** Numbers vertices, by their index, in the order of a depth-first walk to the right. */
function walk(roots: readonly Vertex[], turn: (followers: Vertex[]) => Vertex[]): number[] {
  const met = filled(roots.length, -1);
  let count = 0;
  const open: Vertex[] = [];
  for (const root of roots) {
    open.push(root);
    for (let v = open.pop(); v; v = open.pop()) {
      if (met[v.index] !== -1) continue;
      met[v.index] = count++;
      if (v.right.length === 1) open.push(at(v.right, 0).to);
      else if (v.right.length) {
        const followers = turn(v.right.map((segment) => segment.to));
        for (let k = followers.length - 1; k >= 0; k--) open.push(at(followers, k));
      }
    }
  }
  return met;
}

/** Sorts every cell by where its lines come from (or go to), column by column. */
function sweepColumns(layers: Layers, forward: boolean, counts: readonly number[]): void {
  for (let k = 0; k < layers.columns; k++) {
    const column = forward ? k : layers.columns - 1 - k;
    let sorted = false;
    for (const cell of at(layers.cells, column)) {
      if (cell.length > 1) sorted = sortByBarycentre(cell, forward, counts) || sorted;
      for (const unit of cell)
        if (unit.items.length > 2) {
          sortLoops(unit, forward, counts);
          sorted = true;
        }
    }
    if (sorted) renumber(layers, column);
  }
}

/** The mean place, 0 … 1000, of what is linked on one side; NaN when nothing is. */
function barycentre(vertices: readonly Vertex[], forward: boolean, counts: readonly number[]): number {
  let sum = 0;
  let links = 0;
  for (const v of vertices)
    for (const segment of forward ? v.left : v.right) {
      const other = forward ? segment.from : segment.to;
      sum += (other.position / numberAt(counts, other.column)) * 1000;
      links++;
    }
  return sum / links;
}

/** Units without lines on that side keep their place. Returns whether any moved. */
function sortByBarycentre(cell: Unit[], forward: boolean, counts: readonly number[]): boolean {
  const keys: number[] = [];
  const linked: Unit[] = [];
  let inOrder = true;
  for (const unit of cell) {
    const key = barycentre(unit.items, forward, counts);
    unit.key = key;
    if (Number.isNaN(key)) continue;
    if (key < (keys.at(-1) ?? 0)) inOrder = false;
    keys.push(key);
    linked.push(unit);
  }
  if (inOrder) return false;
  sortFew(linked, (a, b) => a.key - b.key);
  let k = 0;
  for (let i = 0; i < cell.length; i++) if (!Number.isNaN(at(cell, i).key)) cell[i] = at(linked, k++);
  return true;
}

function sortLoops(unit: Unit, forward: boolean, counts: readonly number[]): void {
  const loops = unit.items.filter((v) => v.side !== 0);
  if (loops.length < 2) return;
  const key = (v: Vertex): number => {
    const mean = barycentre([v], forward, counts);
    return Number.isNaN(mean) ? Number.MAX_VALUE : mean;
  };
  unit.items = loops.sort((a, b) => key(a) - key(b));
  stack(unit);
}

/** Two units may change places unless one of them holds the end of a cell. */
export const mayExchange = (a: Unit, b: Unit): boolean =>
  !(holdsBox(a) && holdsBox(b) && (a.first || a.last || b.first || b.last));

/** Exchanges units that cross less the other way round, again and again in the columns beside which something has changed. */
function exchangeNeighbours(layers: Layers): void {
  const changed = filled(layers.columns, 0);
  const seen = filled(layers.columns, -1);
  let time = 0;
  for (let round = 0; round < EXCHANGE_ROUNDS; round++) {
    const start = time;
    for (let column = 0; column < layers.columns; column++) {
      const last = Math.max(changed[column - 1] ?? 0, numberAt(changed, column), changed[column + 1] ?? 0);
      if (last <= numberAt(seen, column)) continue;
      seen[column] = time;
      if (exchangeIn(layers, column)) changed[column] = ++time;
    }
    if (time === start) return;
  }
}

/** Exchanges neighbours in the cells of a column; true when that changed anything. */
function exchangeIn(layers: Layers, column: number): boolean {
  let improved = false;
  for (const cell of at(layers.cells, column))
    for (let k = 0; k + 1 < cell.length; k++) {
      const [upper, lower] = [at(cell, k), at(cell, k + 1)];
      if (!mayExchange(upper, lower)) continue;
      if (gainOfExchange(upper, lower) <= 0) continue;
      [cell[k], cell[k + 1]] = [lower, upper];
      renumber(layers, column);
      improved = true;
    }
  return improved;
}
