// Moves single units up and down in their cell as long as lines cross less.
import { at } from './at';
import { gainOfExchange } from './crossings';
import { type Layers, renumber, type Unit } from './layers';
import { mayExchange } from './order';

/** Moves every unit to its best place in its cell and tells which columns change; returns the crossings gained. */
export function siftUnits(layers: Layers, changed: (column: number) => void): number {
  let gained = 0;
  for (let column = 0; column < layers.columns; column++)
    for (const cell of at(layers.cells, column)) {
      if (cell.length < 2) continue;
      for (const unit of cell.slice()) {
        if (unit.first || unit.last) continue;
        const { index, gain } = bestIndex(cell, unit);
        if (gain <= 0) continue;
        cell.splice(cell.indexOf(unit), 1);
        cell.splice(index, 0, unit);
        gained += gain;
        renumber(layers, column);
        changed(column);
      }
    }
  return gained;
}

function bestIndex(cell: readonly Unit[], unit: Unit): { index: number; gain: number } {
  const start = cell.indexOf(unit);
  let best = { index: start, gain: 0 };
  for (const step of [-1, 1]) {
    let gain = 0;
    for (let k = start + step; k >= 0 && k < cell.length; k += step) {
      const other = at(cell, k);
      if (!mayExchange(unit, other)) break;
      const [upper, lower] = step < 0 ? [other, unit] : [unit, other];
      gain += gainOfExchange(upper, lower);
      if (gain > best.gain) best = { index: k, gain };
    }
  }
  return best;
}
