// Phase 2: the column of every node, so that the flow runs from left to right and stages lie side by side.
import type { Flow, FlowEdge, FlowNode } from './flow';
import { at } from './at';

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

/** Nodes so that every edge (loops turned round) leads from an earlier to a later one. */
export function topological(flow: Flow): FlowNode[] {
  const missing = flow.nodes.map((node) => node.before.length);
  const order = flow.nodes.filter((node) => node.before.length === 0);
  for (const node of order)
    for (const edge of node.after) {
      const left = at(missing, edge.head.index) - 1;
      missing[edge.head.index] = left;
      if (left === 0) order.push(edge.head);
    }
  return order;
}

/** Longest paths stage by stage, then every node moved to the side where it has more neighbours. Sets `column`. */
export function assignColumns(flow: Flow, order: readonly FlowNode[]): Columns {
  const columns = longestPaths(flow, order);
  const reversed = [...order].reverse();
  for (let round = 0; round < ROUNDS; round++) {
    let moved = false;
    for (const node of round % 2 ? order : reversed) {
      const column = bestColumn(node, columns);
      moved ||= column !== node.column;
      node.column = column;
    }
    if (!moved) break;
  }
  makeWay(flow, columns);
  return columns;
}

/** Moves nodes out of the way of upright hand-offs that pass through their cell, to the nearest free column. */
function makeWay(flow: Flow, columns: Columns): void {
  const passed = new Set<number>();
  for (const { upright, tail, head } of flow.edges) {
    if (upright !== 'hand-off' || tail.column !== head.column) continue;
    const bottom = Math.max(tail.lane, head.lane);
    for (let lane = Math.min(tail.lane, head.lane) + 1; lane < bottom; lane++)
      passed.add(tail.column * flow.lanes + lane);
  }
  if (!passed.size) return;
  for (const node of flow.nodes) {
    if (!passed.has(node.column * flow.lanes + node.lane)) continue;
    const { earliest, latest } = slackOf(node, columns);
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

/** The first and the last column that a node may stand in, given its neighbours. */
function slackOf(node: FlowNode, columns: Columns): { earliest: number; latest: number } {
  let earliest = at(columns.first, node.stage);
  let latest = at(columns.last, node.stage);
  for (const edge of node.before) earliest = Math.max(earliest, edge.tail.column + advance(edge));
  for (const edge of node.after) latest = Math.min(latest, edge.head.column - advance(edge));
  return { earliest, latest };
}

function longestPaths(flow: Flow, order: readonly FlowNode[]): Columns {
  const first: number[] = [];
  const last: number[] = [];
  const byStage: FlowNode[][] = Array.from({ length: flow.stages }, () => []);
  for (const node of order) at(byStage, node.stage).push(node);
  let start = 0;
  for (const nodes of byStage) {
    let end = start;
    for (const node of nodes) {
      let column = start;
      for (const edge of node.before) column = Math.max(column, edge.tail.column + advance(edge));
      node.column = column;
      end = Math.max(end, column);
    }
    first.push(start);
    last.push(end);
    start = end + 1;
  }
  return { count: start, first, last };
}

function bestColumn(node: FlowNode, columns: Columns): number {
  let earliest = at(columns.first, node.stage);
  let latest = at(columns.last, node.stage);
  if (node.near) return Math.max(earliest, Math.min(latest, node.near.column));
  let pullBefore = 0;
  let pullAfter = 0;
  for (const edge of node.before) {
    earliest = Math.max(earliest, edge.tail.column + advance(edge));
    pullBefore += edge.back ? PULL_OF_LOOP : 1;
  }
  for (const edge of node.after) {
    latest = Math.min(latest, edge.head.column - advance(edge));
    pullAfter += edge.back ? PULL_OF_LOOP : 1;
  }
  const alone = pullBefore === 0 && pullAfter === 0;
  if (pullBefore > pullAfter || alone) return earliest;
  return pullAfter > pullBefore ? latest : Math.max(earliest, Math.min(latest, node.column));
}
