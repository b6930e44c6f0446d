// What the phases from `long-edges` on work with: columns of cells, cells of units, units of boxes and waypoints.
import type { Size } from '../../base/geometry';
import type { LayoutBox } from '../graph';
import { at } from './at';
import type { Block } from './blocks';
import type { FlowEdge, FlowNode } from './flow';

/** What takes room in a column: a box, or the place where a long edge passes (a waypoint). */
export class Vertex implements Size {
  readonly width: number;
  readonly height: number;
  /** A waypoint beside the box that its loop leaves or enters: -1 over it, 1 under it; 0 for all others. */
  side: -1 | 0 | 1 = 0;
  /** Lines to the neighbouring columns. */
  readonly left: Segment[] = [];
  readonly right: Segment[] = [];
  unit: Unit;
  /** Its place in the column, counted over all lanes from the top. */
  position = 0;
  /** Its centre, px from the top of its lane; set by `coordinates`. */
  y = 0;
  /** The vertex of the next column on its level, and all that lie there; set by `blocks`. */
  next: Vertex | null = null;
  block: Block | null = null;

  /** `box` is null for a waypoint, `node` also for a note that hangs on a box; `edge` is what a waypoint belongs to. */
  constructor(
    readonly index: number,
    readonly box: LayoutBox | null,
    readonly node: FlowNode | null,
    readonly edge: FlowEdge | null,
    readonly column: number,
    public lane: number,
  ) {
    this.width = box?.width ?? 0;
    this.height = box?.height ?? 0;
    this.unit = new Unit(this);
  }
}

/** A piece of an edge between neighbouring columns. */
export interface Segment {
  readonly from: Vertex;
  readonly to: Vertex;
  readonly edge: FlowEdge;
}

/** Vertices that stay together in their cell, from top to bottom: a box or a stack of boxes, and the waypoints of its loops. */
export class Unit {
  /** The boxes of the stack, from top to bottom. */
  boxes: Vertex[];
  items: Vertex[];
  /** A stack may be turned over unless hand-offs hold its ends. */
  turns = false;
  /** An upright hand-off leaves its cell over or under it, so no other box stands there. */
  first = false;
  last = false;
  /** It is taken out of its cell, to be put elsewhere. */
  out = false;
  /** What `order` sorts by. */
  key = 0;

  constructor(readonly anchor: Vertex) {
    this.boxes = [anchor];
    this.items = [anchor];
  }
}

/** An edge and its waypoints, in the direction of the flow. */
export interface Strand {
  readonly edge: FlowEdge;
  readonly tail: Vertex;
  readonly head: Vertex;
  readonly waypoints: Vertex[];
}

export interface Layers {
  readonly columns: number;
  readonly lanes: number;
  readonly vertices: Vertex[];
  readonly strands: Strand[];
  /** Units by column and lane, from top to bottom. */
  readonly cells: Unit[][][];
  /** Segments between each column and the next. */
  readonly gaps: Segment[][];
  /** The loops that run in the gap behind each column, beside a stack of it or of the next one. */
  readonly beside: FlowEdge[][];
  /** Upright hand-offs by column: the upper and the lower end. */
  readonly uprights: (readonly [Vertex, Vertex])[][];
}

/** The units of the cell that a vertex is in, from top to bottom. */
export const cellOf = (layers: Layers, { column, lane }: Vertex): Unit[] =>
  at(at(layers.cells, column), lane);

/** True for a unit round a box, false for a waypoint on its own. */
export const holdsBox = (unit: Unit): boolean => unit.anchor.box !== null;

/** Makes `items` of a unit anew: waypoints outside, the stack between them. */
export function stack(unit: Unit): void {
  if (unit.items.length === 1 && unit.boxes.length === 1) return;
  const loops = unit.items.filter((v) => v.side !== 0);
  unit.items = [...loops.filter((v) => v.side < 0), ...unit.boxes, ...loops.filter((v) => v.side > 0)];
}

/** Turns a stack over, with the loops at its ends. */
export function turnOver(unit: Unit): void {
  unit.boxes.reverse();
  unit.items.reverse();
  for (const v of unit.items) v.side = -v.side as -1 | 0 | 1;
}

/** True when a box or a hand-off stands on that side of a box. */
export function isTaken(v: Vertex, side: -1 | 1): boolean {
  const { unit } = v;
  const outermost = v === (side > 0 ? unit.boxes.at(-1) : unit.boxes[0]);
  return !outermost || (side > 0 ? unit.last : unit.first);
}

/** Counts positions in a column anew, after moving what must stand first or last in its cell there. */
export function renumber(layers: Layers, column: number): void {
  const cells = at(layers.cells, column);
  if (at(layers.uprights, column).length) for (const cell of cells) keepOutermost(cell);
  let position = 0;
  for (const cell of cells) for (const unit of cell) for (const v of unit.items) v.position = position++;
}

function keepOutermost(cell: Unit[]): void {
  const first = cell.findIndex((unit) => unit.first);
  const top = cell.findIndex(holdsBox);
  if (first > top) cell.splice(top, 0, ...cell.splice(first, 1));
  const last = cell.findIndex((unit) => unit.last);
  const bottom = cell.findLastIndex(holdsBox);
  if (last >= 0 && last < bottom) cell.splice(bottom, 0, ...cell.splice(last, 1));
}

/** The number of vertices in a column. */
export function countIn(layers: Layers, column: number): number {
  let count = 0;
  for (const cell of at(layers.cells, column)) for (const unit of cell) count += unit.items.length;
  return count;
}
