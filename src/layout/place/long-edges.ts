// Phase 3: edges over several columns get waypoints, each in a lane of its own; loops get one beside each end.
import { filled } from '../../base/filled';
import { sortFew } from '../../base/sort-few';
import { at } from './at';
import type { Columns } from './columns';
import type { Flow, FlowEdge, FlowNode } from './flow';
import {
  cellOf,
  isTaken,
  type Layers,
  renumber,
  type Segment,
  type Strand,
  stack,
  type Unit,
  Vertex,
} from './layers';
import { type Crowd, passLanes } from './pass-lanes';
import { turnStacks } from './turn-stacks';
import { entersLevel, goesRound, leavesLevel, readStacks, wayOfStack } from './sides';

/** Builds the layered graph: vertices, strands with waypoints, segments, and cells in the order of arrival. */
export function layEdges(flow: Flow, columns: Columns): Layers {
  const layers: Layers = {
    columns: columns.count,
    lanes: flow.lanes,
    vertices: [],
    strands: [],
    cells: [],
    gaps: [],
    beside: [],
    uprights: [],
  };
  for (let column = 0; column < columns.count; column++) addColumn(layers);
  const boxes = flow.nodes.map((node) => addVertex(layers, node, null, node.column, node.lane));
  standUnits(layers, flow, boxes);
  for (const edge of flow.edges) {
    levelLoop(edge);
    addBeside(layers, edge);
  }
  const crowd: Crowd = { lanes: flow.lanes, cells: filled(columns.count * flow.lanes, 0) };
  for (const v of boxes) occupy(crowd, v, 1);
  const span = (edge: FlowEdge): number => edge.head.column - edge.tail.column;
  for (const edge of sortFew([...flow.edges], (a, b) => span(a) - span(b) || a.index - b.index)) {
    const strand = addStrand(layers, boxes, edge, crowd);
    if (edge.back) attachLoop(strand);
  }
  sortFew(layers.strands, (a, b) => a.edge.index - b.edge.index);
  for (const strand of layers.strands) addSegments(layers, strand);
  turnStacks(layers);
  fillCells(layers);
  for (let column = 0; column < layers.columns; column++) renumber(layers, column);
  return layers;
}

function addColumn({ cells, gaps, beside, uprights, lanes }: Layers): void {
  const column: Unit[][] = [];
  for (let lane = 0; lane < lanes; lane++) column.push([]);
  cells.push(column);
  gaps.push([]);
  beside.push([]);
  uprights.push([]);
}

function addVertex(
  layers: Layers,
  node: FlowNode | null,
  edge: FlowEdge | null,
  column: number,
  lane: number,
): Vertex {
  const vertex = new Vertex(layers.vertices.length, node?.box ?? null, node, edge, column, lane);
  layers.vertices.push(vertex);
  return vertex;
}

function occupy({ lanes, cells }: Crowd, { column, lane }: Vertex, by: number): void {
  const k = column * lanes + lane;
  cells[k] = (cells[k] ?? 0) + by;
}

function addStrand(layers: Layers, boxes: readonly Vertex[], edge: FlowEdge, crowd: Crowd): Strand {
  const tail = at(boxes, edge.tail.index);
  const head = at(boxes, edge.head.index);
  const strand: Strand = { edge, tail, head, waypoints: [] };
  layers.strands.push(strand);
  const start = edge.turnsAtTail ? tail.column : tail.column + 1;
  let column = start;
  for (const lane of passLanes(strand, start, crowd)) {
    const waypoint = addVertex(layers, null, edge, column++, lane);
    strand.waypoints.push(waypoint);
    occupy(crowd, waypoint, 0.5);
  }
  return strand;
}

/** A loop runs level where nothing else takes that side of its box, else it goes round. */
function levelLoop(edge: FlowEdge): void {
  edge.turnsAtTail = goesRound(edge) && !entersLevel(edge.tail);
  edge.turnsAtHead = goesRound(edge) && !leavesLevel(edge.head);
}

/** Where a loop goes round, it leaves and enters over or under its box, towards the other end if that side is free. */
function attachLoop({ edge, tail, head, waypoints }: Strand): void {
  const towards = (from: Vertex, to: Vertex): -1 | 1 => (to.lane < from.lane ? -1 : 1);
  const ends: [Vertex | undefined, Vertex, -1 | 1][] = [
    [edge.turnsAtTail ? waypoints[0] : undefined, tail, towards(tail, head)],
    [
      edge.turnsAtHead ? waypoints.at(-1) : undefined,
      head,
      tail.lane === head.lane ? 1 : towards(head, tail),
    ],
  ];
  for (const [waypoint, box, side] of ends) {
    if (!waypoint) continue;
    const other = -side as -1 | 1;
    waypoint.side = isTaken(box, side) && !isTaken(box, other) ? other : side;
    waypoint.unit = box.unit;
    box.unit.items.push(waypoint);
  }
}

function addSegments(layers: Layers, { edge, tail, head, waypoints }: Strand): void {
  if (edge.upright) return;
  let from = edge.turnsAtTail ? null : tail;
  for (const to of waypoints) {
    if (from) addSegment(layers, from, to, edge);
    from = to;
  }
  if (from && !edge.turnsAtHead) addSegment(layers, from, head, edge);
}

function addSegment(layers: Layers, from: Vertex, to: Vertex, edge: FlowEdge): void {
  const segment: Segment = { from, to, edge };
  from.right.push(segment);
  to.left.push(segment);
  at(layers.gaps, from.column).push(segment);
}

/** Joins the boxes of stacks to units, and marks what upright hand-offs hold in place. */
function standUnits(layers: Layers, flow: Flow, boxes: readonly Vertex[]): void {
  for (const nodes of readStacks(flow) ?? []) {
    if (nodes.length < 2) continue;
    const { unit } = at(boxes, at(nodes, 0).index);
    for (let k = 1; k < nodes.length; k++) {
      const other = at(boxes, at(nodes, k).index);
      other.unit = unit;
      unit.boxes.push(other);
    }
    const way = wayOfStack(nodes);
    if (way === -1) unit.boxes.reverse();
    unit.turns = way === 0;
    stack(unit);
  }
  for (const edge of flow.edges) {
    if (edge.upright !== 'hand-off') continue;
    const tail = at(boxes, edge.tail.index);
    const head = at(boxes, edge.head.index);
    const [upper, lower] = tail.lane < head.lane ? [tail, head] : [head, tail];
    upper.unit.last = true;
    lower.unit.first = true;
    at(layers.uprights, tail.column).push([upper, lower]);
  }
}

/** A loop runs left of its stack, where the step that it leaves is free, or right of it in the first column. */
function addBeside(layers: Layers, edge: FlowEdge): void {
  if (edge.upright === 'beside') at(layers.beside, Math.max(0, edge.tail.column - 1)).push(edge);
}

function fillCells(layers: Layers): void {
  const filled = new Set<Unit>();
  for (const { unit } of layers.vertices) {
    if (unit.items.length > 1) {
      if (filled.has(unit)) continue;
      filled.add(unit);
      stack(unit);
    }
    cellOf(layers, unit.anchor).push(unit);
  }
}
