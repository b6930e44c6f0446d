// Notes that hang on a box of their cell: over or under it, outside of everything that the flow has there.
import { at } from './at';
import { type Layers, renumber, Vertex } from './layers';

/** Adds a vertex for every hanging note, after the flow is in order, so that notes never disturb it. */
export function hangNotes(layers: Layers): void {
  const { length } = layers.vertices;
  for (let k = 0; k < length; k++) {
    const v = at(layers.vertices, k);
    const { unit } = v;
    for (const note of v.node?.notes ?? []) {
      const hung = new Vertex(layers.vertices.length, note, null, null, v.column, v.lane);
      hung.unit = unit;
      layers.vertices.push(hung);
      const middle = unit.items.indexOf(v);
      const below = unit.items.length - 1 - middle;
      const over = !unit.first && (unit.last || middle <= below);
      if (over) unit.items.unshift(hung);
      else unit.items.push(hung);
    }
  }
  for (let column = 0; column < layers.columns; column++) renumber(layers, column);
}
