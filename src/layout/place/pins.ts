// Pinned boxes keep their offset: the flow is laid round where they lie; free boxes of the cell that would lie on them move down.
import type { Id } from '../../base/id';
import { bottom, overlaps, type Point, type Rect } from '../../base/geometry';
import type { LayoutBox } from '../graph';
import { numberAt } from './at';
import type { Columns } from './columns';
import type { Drawn } from './drawn';
import { type Layers, renumber, type Unit } from './layers';
import { SPACING } from './spacing';

/** A column of steps and the gap behind it, px. */
const PITCH = 170;
const MOST_BEYOND = 3;

/** The column of its stage that each pinned box lies in, counted from the first, given a drawing in which it is free. */
export function pinnedColumns(
  pinned: readonly LayoutBox[],
  { layers, widths }: Drawn,
  { first, last }: Columns,
): Map<Id, number> {
  const stages = new Map(layers.vertices.map(({ box, node }) => [box?.id, node?.stage]));
  const columns = new Map<Id, number>();
  for (const { id, pinned: point, width } of pinned) {
    const stage = stages.get(id);
    if (!point || stage === undefined) continue;
    const centres = widths.centres.slice(numberAt(first, stage), numberAt(last, stage) + 1);
    columns.set(id, nearest(centres, point.x + width / 2));
  }
  return columns;
}

/** The place of the nearest centre; beyond the last one it is counted on, a few columns at most: they grow to where it lies. */
function nearest(centres: readonly number[], x: number): number {
  let best = 0;
  for (const [k, centre] of centres.entries())
    if (Math.abs(centre - x) < Math.abs(numberAt(centres, best) - x)) best = k;
  const beyond = Math.floor((x - numberAt(centres, centres.length - 1)) / PITCH);
  return beyond > 0 ? centres.length - 1 + Math.min(beyond, MOST_BEYOND) : best;
}

/** Orders cells with pinned boxes by where these lie: what finds no room over one stands under it. */
export function standByPins(layers: Layers): void {
  for (const [column, cells] of layers.cells.entries())
    for (const cell of cells) {
      if (cell.length < 2 || !cell.some((unit) => unit.anchor.box?.pinned)) continue;
      cell.splice(0, cell.length, ...roundPins(cell));
      renumber(layers, column);
    }
}

function roundPins(cell: readonly Unit[]): Unit[] {
  const pinned = cell.filter((unit) => unit.anchor.box?.pinned);
  const top = (unit: Unit): number => unit.anchor.box?.pinned?.y ?? 0;
  pinned.sort((a, b) => top(a) - top(b));
  const waiting = cell.filter((unit) => !unit.anchor.box?.pinned);
  const wantsOver = (unit: Unit, pin: Unit): boolean => cell.indexOf(unit) < cell.indexOf(pin);
  const result: Unit[] = [];
  let y: number = SPACING.padY;
  for (const pin of pinned) {
    for (let unit = waiting[0]; unit && wantsOver(unit, pin); unit = waiting[0]) {
      const height = heightOf(unit);
      if (y + height > top(pin)) break;
      result.push(unit);
      waiting.shift();
      y += height;
    }
    result.push(pin);
    y = top(pin) + heightOf(pin);
  }
  return [...result, ...waiting];
}

/** With the room to the next unit, px. */
const heightOf = ({ items }: Unit): number =>
  items.reduce((sum, v) => sum + (v.box ? v.height + SPACING.rowGap : SPACING.lineToBox), 0);

/** Gives pinned boxes their offsets and moves free ones out of their way, in all cells: a pin may press its neighbours' too. Changes `offsets`. */
export function keepPins(boxes: readonly LayoutBox[], offsets: Map<Id, Point>): void {
  if (!boxes.some((box) => box.pinned)) return;
  const cells = new Map<string, LayoutBox[]>();
  for (const box of boxes) {
    const key = JSON.stringify([box.lane, box.stage]);
    cells.set(key, [...(cells.get(key) ?? []), box]);
  }
  for (const cell of cells.values()) {
    const standing: Rect[] = [];
    for (const box of cell)
      if (box.pinned) {
        offsets.set(box.id, box.pinned);
        standing.push({ ...box.pinned, width: box.width, height: box.height });
      }
    settle(cell, standing, offsets);
  }
}

function settle(cell: readonly LayoutBox[], standing: Rect[], offsets: Map<Id, Point>): void {
  const free: { box: LayoutBox; rect: Rect }[] = [];
  for (const box of cell) {
    const point = offsets.get(box.id);
    if (point && !box.pinned) free.push({ box, rect: { ...point, width: box.width, height: box.height } });
  }
  free.sort((a, b) => a.rect.y - b.rect.y || a.rect.x - b.rect.x);
  for (const { box, rect } of free) {
    let place = rect;
    const hit = (): Rect | undefined => standing.find((other) => overlaps(place, other, SPACING.apart));
    for (let other = hit(); other; other = hit())
      place = { ...place, y: Math.ceil(bottom(other) + SPACING.apart) };
    standing.push(place);
    offsets.set(box.id, { x: place.x, y: place.y });
  }
}
