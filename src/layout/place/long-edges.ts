// Phase 3: edges over several columns get waypoints, each in a lane of its own; loops get one beside each end.
import { at } from './at';
import type { Columns } from './columns';
import type { Flow, FlowEdge, FlowNode } from './flow';
import { uprightSides } from './hand-offs';
import { cellOf, type Layers, renumber, type Segment, type Strand, stack, Vertex } from './layers';
import { passLanes } from './pass-lanes';

/** Builds the layered graph: vertices, strands with waypoints, segments, and cells in the order of arrival. */
export function layEdges(flow: Flow, columns: Columns): Layers {
  const layers: Layers = {
    columns: columns.count,
    lanes: flow.lanes,
    vertices: [],
    strands: [],
    cells: Array.from({ length: columns.count }, () => Array.from({ length: flow.lanes }, () => [])),
    gaps: Array.from({ length: columns.count }, () => []),
    uprights: Array.from({ length: columns.count }, () => []),
  };
  const boxes = flow.nodes.map((node) => addVertex(layers, node, null, node.column, node.lane));
  const crowd = Array.from({ length: columns.count }, () => new Float64Array(flow.lanes));
  for (const v of boxes) occupy(crowd, v, 1);
  const span = (edge: FlowEdge): number => edge.head.column - edge.tail.column;
  for (const edge of [...flow.edges].sort((a, b) => span(a) - span(b) || a.index - b.index)) {
    const strand = addStrand(layers, boxes, edge, crowd);
    if (edge.back) attachLoop(strand);
  }
  layers.strands.sort((a, b) => a.edge.index - b.edge.index);
  for (const strand of layers.strands) addSegments(layers, strand);
  standUnits(layers, flow, boxes);
  for (let column = 0; column < layers.columns; column++) renumber(layers, column);
  return layers;
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

function occupy(crowd: readonly Float64Array[], v: Vertex, by: number): void {
  const column = at(crowd, v.column);
  column[v.lane] = (column[v.lane] ?? 0) + by;
}

function addStrand(
  layers: Layers,
  boxes: readonly Vertex[],
  edge: FlowEdge,
  crowd: readonly Float64Array[],
): Strand {
  const tail = at(boxes, edge.tail.index);
  const head = at(boxes, edge.head.index);
  const strand: Strand = { edge, tail, head, waypoints: [] };
  layers.strands.push(strand);
  const start = edge.back ? tail.column : tail.column + 1;
  for (const [k, lane] of passLanes(strand, start, crowd).entries()) {
    const waypoint = addVertex(layers, null, edge, start + k, lane);
    strand.waypoints.push(waypoint);
    occupy(crowd, waypoint, 0.5);
  }
  return strand;
}

/** A loop leaves and enters over or under its boxes, towards the other end, by sides that no upright edge takes. */
function attachLoop({ tail, head, waypoints }: Strand): void {
  const towards = (from: Vertex, to: Vertex): -1 | 1 => (to.lane < from.lane ? -1 : 1);
  const ends: [Vertex | undefined, Vertex, -1 | 1][] = [
    [waypoints[0], tail, towards(tail, head)],
    [waypoints.at(-1), head, tail.lane === head.lane ? 1 : towards(head, tail)],
  ];
  for (const [waypoint, box, side] of ends) {
    if (!waypoint || !box.node) continue;
    const { over, under, exits } = uprightSides(box.node);
    const below = under > 0 || (exits > 0 && over > 0);
    const above = over > 0 || (exits > 0 && under > 0);
    const taken = side > 0 ? below && !above : above && !below;
    const hangs = exits > 0 && !over && !under;
    waypoint.side = taken ? (-side as -1 | 1) : hangs && exits === 1 ? -1 : side;
    waypoint.unit = box.unit;
    box.unit.items.push(waypoint);
  }
}

function addSegments(layers: Layers, { edge, tail, head, waypoints }: Strand): void {
  if (edge.upright) return;
  const stops = edge.back ? waypoints : [tail, ...waypoints, head];
  for (const [k, to] of stops.entries()) {
    const from = stops[k - 1];
    if (!from) continue;
    const segment: Segment = { from, to, edge };
    from.right.push(segment);
    to.left.push(segment);
    at(layers.gaps, from.column).push(segment);
  }
}

/** Puts units into their cells, exits onto their decisions, and marks what upright hand-offs hold in place. */
function standUnits(layers: Layers, flow: Flow, boxes: readonly Vertex[]): void {
  for (const edge of flow.edges) {
    const tail = at(boxes, edge.tail.index);
    const head = at(boxes, edge.head.index);
    if (edge.upright === 'exit') hang(tail, head);
    if (edge.upright !== 'hand-off') continue;
    const [upper, lower] = tail.lane < head.lane ? [tail, head] : [head, tail];
    upper.unit.last = true;
    lower.unit.first = true;
    at(layers.uprights, tail.column).push([upper, lower]);
  }
  const units = new Set(layers.vertices.map((v) => v.unit));
  for (const unit of units) {
    stack(unit);
    cellOf(layers, unit.anchor).push(unit);
  }
}

/** Hangs an exit under its decision, or over it when something else already leaves below. */
function hang(decision: Vertex, exit: Vertex): void {
  const { unit } = decision;
  const under = decision.node ? uprightSides(decision.node).under : 0;
  const loopsUnder = unit.items.some((v) => v.side > 0);
  if (under || unit.under.length || loopsUnder) unit.over.unshift(exit);
  else unit.under.push(exit);
  exit.unit = unit;
}
