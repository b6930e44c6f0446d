// Phase 3b: which way up stacks stand, so that the line of a lane goes down one and up the next and the lane stays low.
import { filled } from '../../base/filled';
import { sortFew } from '../../base/sort-few';
import { at, numberAt } from './at';
import { type Layers, turnOver, type Unit, type Vertex } from './layers';

/** What an upward flow costs, and a row more in the lane: within what the lane holds anyway, and beyond. */
const UPWARDS = 1;
const ROW = 2;
const ROW_BEYOND = 10;

/** The rows that a lane uses so far, counted from where its first box stands. */
interface Rows {
  top: number;
  bottom: number;
  /** The most boxes in one of its cells: as many rows it has at least. */
  readonly most: number;
}

/** Chooses the way up of every stack that may be turned over, from the left to the right. */
export function turnStacks(layers: Layers): void {
  if (!layers.vertices.some(({ unit }) => unit.boxes.length > 1)) return;
  const boxes = layers.vertices.filter((v) => v.box);
  const rows = rowsOf(layers, boxes);
  const row: (number | undefined)[] = [];
  const inOrder = sortFew(
    boxes.filter((v) => v.unit.anchor === v),
    (a, b) => a.column - b.column || a.index - b.index,
  );
  for (const { unit, lane } of inOrder) {
    const here = at(rows, lane);
    if (unit.turns && costOf(unit, here, row, true) < costOf(unit, here, row, false)) turnOver(unit);
    const top = topRow(unit.boxes, row, here);
    for (let k = 0; k < unit.boxes.length; k++) row[at(unit.boxes, k).index] = top + k;
    here.top = Math.min(here.top, top);
    here.bottom = Math.max(here.bottom, top + unit.boxes.length - 1);
  }
}

function rowsOf(layers: Layers, boxes: readonly Vertex[]): Rows[] {
  const counts: (number | undefined)[] = [];
  const most = filled(layers.lanes, 1);
  for (const { column, lane } of boxes) {
    const k = column * layers.lanes + lane;
    const count = (counts[k] ?? 0) + 1;
    counts[k] = count;
    most[lane] = Math.max(numberAt(most, lane), count);
  }
  return most.map((count) => ({ top: 0, bottom: 0, most: count }));
}

/** The row of the highest box: level with where a line of the lane comes in, else as high as the lane begins. */
function topRow(boxes: readonly Vertex[], row: readonly (number | undefined)[], lane: Rows): number {
  for (let k = 0; k < boxes.length; k++) {
    const from = comesFrom(at(boxes, k));
    const level = from && row[from.index];
    if (level !== undefined) return level - k;
  }
  return Math.max(lane.top, Math.min(0, lane.bottom - boxes.length + 1));
}

/** The box of the same lane that the first line from the left comes from. */
function comesFrom(v: Vertex): Vertex | undefined {
  for (const edge of v.node?.before ?? []) {
    if (edge.back || edge.upright || edge.tail.lane !== v.lane) continue;
    const tail = v.left.find((segment) => segment.edge === edge);
    if (tail) return strandStart(tail.from);
  }
  return undefined;
}

function strandStart(v: Vertex): Vertex {
  let at = v;
  for (let before = at.left[0]; !at.box && before; before = at.left[0]) at = before.from;
  return at;
}

function costOf(unit: Unit, lane: Rows, row: readonly (number | undefined)[], over: boolean): number {
  const boxes = over ? [...unit.boxes].reverse() : unit.boxes;
  const top = topRow(boxes, row, lane);
  const bottom = top + boxes.length - 1;
  const more = Math.max(0, lane.top - top) + Math.max(0, bottom - lane.bottom);
  const beyond = Math.max(lane.bottom, bottom) - Math.min(lane.top, top) + 1 - lane.most;
  return more * ROW + Math.max(0, beyond) * ROW_BEYOND + (flowsDown(boxes) ? 0 : UPWARDS);
}

/** A stack is read downwards when its first line of the flow leads down. */
function flowsDown(boxes: readonly Vertex[]): boolean {
  const [first, second] = boxes;
  return !!first?.node?.after.some((edge) => edge.upright === 'stack' && edge.head === second?.node);
}
