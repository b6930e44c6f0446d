// Phase 2: the column of every node, so that the flow runs from left to right and stages lie side by side.
import { emptyLists } from '../../base/filled';
import type { Flow, FlowEdge, FlowNode } from './flow';
import { at, numberAt } from './at';

/** The columns of each stage, counted over the whole map; a stage without nodes keeps one. */
export interface Columns {
  readonly count: number;
  readonly first: readonly number[];
  readonly last: readonly number[];
}

/** A loop pulls its ends together half as much as the flow does. */
const PULL_OF_LOOP = 0.5;
const ROUNDS = 10;

/** Columns that an edge must advance. */
const advance = (edge: FlowEdge): number => (edge.upright ? 0 : 1);

/** Nodes so that every edge (loops turned round) leads from an earlier to a later one, and the other way round. */
interface InOrder {
  readonly nodes: readonly FlowNode[];
  readonly reversed: readonly FlowNode[];
  /** By index of the node: -1 where it would rather be near what leads to it, 1 near what it leads to. */
  readonly pulls: Int8Array;
  /** Edges inside the stage between lanes that are not neighbours. */
  readonly far: readonly FlowEdge[];
}

/** The same for each stage. */
export interface FlowOrder {
  readonly nodes: readonly FlowNode[];
  readonly stages: readonly InOrder[];
}

/** The order of a flow whose loops are turned round. */
export function topological(flow: Flow): FlowOrder {
  const nodes = inOrder(flow);
  const byStage = emptyLists<FlowNode>(flow.stages);
  for (const node of nodes) at(byStage, node.stage).push(node);
  const pulls = new Int8Array(flow.nodes.length);
  for (const node of nodes) pulls[node.index] = pullOn(node);
  return {
    nodes,
    stages: byStage.map((some) => ({
      nodes: some,
      reversed: [...some].reverse(),
      pulls,
      far: farEdges(some),
    })),
  };
}

const farEdges = (nodes: readonly FlowNode[]): FlowEdge[] => {
  const far: FlowEdge[] = [];
  for (const { after } of nodes)
    for (const edge of after)
      if (edge.tail.stage === edge.head.stage && Math.abs(edge.tail.lane - edge.head.lane) > 1)
        far.push(edge);
  return far;
};

function inOrder(flow: Flow): FlowNode[] {
  const missing = flow.nodes.map((node) => node.before.length);
  const order = flow.nodes.filter((node) => node.before.length === 0);
  for (const node of order)
    for (const edge of node.after) {
      const left = numberAt(missing, edge.head.index) - 1;
      missing[edge.head.index] = left;
      if (left === 0) order.push(edge.head);
    }
  return order;
}

/** The columns of all nodes, stage by stage. Sets `column`. */
export function assignColumns(flow: Flow, order: FlowOrder): Columns {
  const first: number[] = [];
  const last: number[] = [];
  let start = 0;
  for (const nodes of order.stages) {
    const end = assignStage(flow, nodes, start);
    first.push(start);
    last.push(end);
    start = end + 1;
  }
  return { count: start, first, last };
}

/** The columns of one stage anew; later stages move along. Sets `column`. */
export function reassignStage(flow: Flow, order: FlowOrder, stage: number, columns: Columns): Columns {
  const last = assignStage(flow, at(order.stages, stage), numberAt(columns.first, stage));
  return moveLater(flow, stage, columns, last - numberAt(columns.last, stage));
}

/** Makes a stage wider by some columns, so that later stages move. */
export function moveLater(flow: Flow, stage: number, columns: Columns, by: number): Columns {
  if (!by) return columns;
  for (const node of flow.nodes) if (node.stage > stage) node.column += by;
  return {
    count: columns.count + by,
    first: columns.first.map((column, k) => (k > stage ? column + by : column)),
    last: columns.last.map((column, k) => (k >= stage ? column + by : column)),
  };
}

/** Longest paths, then every node moved to the side where it has more neighbours; returns the last column. */
function assignStage(flow: Flow, { nodes, reversed, pulls, far }: InOrder, first: number): number {
  const last = longestPaths(nodes, first);
  for (let round = 0; round < ROUNDS; round++) {
    let moved = false;
    for (const node of round % 2 ? nodes : reversed) {
      const column = bestColumn(node, first, last, pulls[node.index] ?? 0);
      moved ||= column !== node.column;
      node.column = column;
    }
    if (!moved) break;
  }
  if (far.length) makeWay(flow, nodes, far, first, last);
  return last;
}

/** Moves nodes out of the way of upright hand-offs that pass through their cell, to the nearest free column. */
function makeWay(
  flow: Flow,
  nodes: readonly FlowNode[],
  far: readonly FlowEdge[],
  first: number,
  last: number,
): void {
  let passed: Set<number> | null = null;
  for (const { upright, tail, head } of far) {
    if (upright !== 'hand-off' || tail.column !== head.column) continue;
    const bottom = Math.max(tail.lane, head.lane);
    for (let lane = Math.min(tail.lane, head.lane) + 1; lane < bottom; lane++)
      passed = (passed ?? new Set()).add(tail.column * flow.lanes + lane);
  }
  if (!passed) return;
  const inTheWay = nodes.filter((node) => passed.has(node.column * flow.lanes + node.lane));
  for (const node of inTheWay.sort((a, b) => a.index - b.index)) {
    const { earliest, latest } = slackOf(node, first, last);
    for (let by = 1; by <= latest - earliest; by++) {
      const free = [node.column - by, node.column + by].find(
        (c) => c >= earliest && c <= latest && !passed.has(c * flow.lanes + node.lane),
      );
      if (free === undefined) continue;
      node.column = free;
      break;
    }
  }
}

/** The first and the last column of its stage that a node may stand in, given its neighbours. */
function slackOf(node: FlowNode, first: number, last: number): { earliest: number; latest: number } {
  let earliest = first;
  let latest = last;
  for (const edge of node.before)
    if (edge.tail.stage === node.stage) earliest = Math.max(earliest, edge.tail.column + advance(edge));
  for (const edge of node.after)
    if (edge.head.stage === node.stage) latest = Math.min(latest, edge.head.column - advance(edge));
  return { earliest, latest };
}

function longestPaths(nodes: readonly FlowNode[], first: number): number {
  let last = first;
  for (const node of nodes) {
    let column = first + (node.pinnedColumn ?? 0);
    for (const edge of node.before)
      if (edge.tail.stage === node.stage) column = Math.max(column, edge.tail.column + advance(edge));
    node.column = column;
    last = Math.max(last, column);
  }
  return last;
}

/** Which side has more neighbours; a node without any stays on the left. */
function pullOn({ before, after }: FlowNode): -1 | 0 | 1 {
  let pull = 0;
  for (const { back } of before) pull -= back ? PULL_OF_LOOP : 1;
  for (const { back } of after) pull += back ? PULL_OF_LOOP : 1;
  return pull < 0 || !(before.length || after.length) ? -1 : pull > 0 ? 1 : 0;
}

function bestColumn(node: FlowNode, first: number, last: number, pull: number): number {
  const { stage, near, pinnedColumn } = node;
  if (near) return near.stage < stage ? first : near.stage > stage ? last : near.column;
  const wanted = pinnedColumn !== null ? first + pinnedColumn : node.column;
  const way = pinnedColumn !== null ? 0 : pull;
  let earliest = first;
  if (way <= 0)
    for (const edge of node.before)
      if (edge.tail.stage === stage) earliest = Math.max(earliest, edge.tail.column + advance(edge));
  if (way < 0) return earliest;
  let latest = last;
  for (const edge of node.after)
    if (edge.head.stage === stage) latest = Math.min(latest, edge.head.column - advance(edge));
  return way > 0 ? latest : Math.max(earliest, Math.min(latest, wanted));
}
