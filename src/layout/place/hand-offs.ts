// Phase 2b: hand-offs to another lane that stand upright in one column, and exits that hang on their decision.
import { assignColumns, type Columns, topological } from './columns';
import type { Flow, FlowEdge, FlowNode } from './flow';

/** Lanes that an upright hand-off may bridge, and columns that it may have been long before. */
const MAX_LANES = 3;
const MAX_SPAN = 2;
/** Trials cost a pass over the map each: fewer of them on larger maps. */
const LEAST_TRIALS = 40;
const TRIAL_BUDGET = 1_200_000;

/** Chooses the upright edges one by one as long as the map gets no longer. Sets `upright` and the final columns. */
export function standUpright(flow: Flow): Columns {
  const order = topological(flow);
  assignColumns(flow, order);
  hangExits(flow);
  const budget = Math.floor(TRIAL_BUDGET / (flow.nodes.length + flow.edges.length + 1));
  let trials = Math.max(LEAST_TRIALS, budget);
  let length = totalLength(flow, assignColumns(flow, order));
  const pays = (edge: FlowEdge): boolean => {
    const columns = assignColumns(flow, order);
    const now = totalLength(flow, columns);
    if (now > length || (now === length && isSplit(edge)) || !uprightsFit(flow, columns)) return false;
    length = now;
    return true;
  };
  for (const edge of handOffs(flow)) {
    if (edge.head.column - edge.tail.column > MAX_SPAN) continue;
    if (trials-- <= 0) break;
    edge.upright = 'hand-off';
    if (!pays(edge)) edge.upright = null;
  }
  return assignColumns(flow, order);
}

/** Branches of parallel work stay side by side, each with its own level line from the bar. */
const isParallel = ({ tail, head }: FlowEdge): boolean =>
  (tail.box.kind === 'bar' && tail.after.length > 1) || (head.box.kind === 'bar' && head.before.length > 1);

/** One of several ways out of a step: it stays among them unless the map gets shorter. */
const isSplit = ({ tail }: FlowEdge): boolean => tail.box.kind !== 'decision' && tail.after.length > 1;

const lanesApart = (edge: FlowEdge): number => Math.abs(edge.from.lane - edge.to.lane);

function handOffs(flow: Flow): FlowEdge[] {
  return flow.edges
    .filter((e) => !e.back && e.from.stage === e.to.stage && !isParallel(e))
    .filter((e) => lanesApart(e) > 0 && lanesApart(e) <= MAX_LANES)
    .sort((a, b) => lanesApart(a) - lanesApart(b) || a.from.column - b.from.column || a.index - b.index);
}

function totalLength(flow: Flow, columns: Columns): number {
  let length = columns.count * 0.5;
  for (const e of flow.edges) length += (e.head.column - e.tail.column) * (e.back ? 0.5 : 1);
  return length;
}

/** An end that only a decision of its own cell leads to: it can hang under or over that decision. */
const isExit = ({ tail, head, back }: FlowEdge): boolean =>
  !back &&
  tail.box.kind === 'decision' &&
  head.box.kind === 'end' &&
  tail.lane === head.lane &&
  tail.stage === head.stage &&
  head.before.length === 1 &&
  head.after.length === 0 &&
  head.selfLoops === 0 &&
  head.notes.length === 0;

/** A decision has two sides to hang exits on, less one when a loop needs it; one branch always goes on. */
function hangExits(flow: Flow): void {
  for (const node of flow.nodes) {
    if (node.box.pinned) continue;
    let sides = Math.min(freeSides(node), node.after.length - 1);
    for (const edge of node.after) {
      if (sides < 1 || !isExit(edge) || edge.head.box.pinned) continue;
      edge.upright = 'exit';
      sides--;
    }
  }
}

const hasLoop = (node: FlowNode): boolean =>
  node.after.some((e) => e.back) || node.before.some((e) => e.back) || node.selfLoops > 0;

const freeSides = (node: FlowNode): number => 2 - (hasLoop(node) ? 1 : 0) - Math.min(1, node.notes.length);

/**
 * True when all upright edges can be drawn as straight lines: nothing stands in the lanes between, one line to a
 * lane border, and what leaves both ways stands alone in its cell.
 */
function uprightsFit(flow: Flow, columns: Columns): boolean {
  const inCell = new Uint16Array(columns.count * flow.lanes);
  const cell = (column: number, lane: number): number => column * flow.lanes + lane;
  const hanging = new Set(flow.edges.filter((e) => e.upright === 'exit').map((e) => e.head));
  for (const node of flow.nodes) {
    if (hanging.has(node)) continue;
    const k = cell(node.column, node.lane);
    inCell[k] = (inCell[k] ?? 0) + 1;
  }
  const border = new Set<number>();
  for (const edge of flow.edges) {
    if (edge.upright !== 'hand-off') continue;
    if (edge.tail.column !== edge.head.column) return false;
    const top = Math.min(edge.tail.lane, edge.head.lane);
    const bottom = Math.max(edge.tail.lane, edge.head.lane);
    for (let lane = top; lane < bottom; lane++) {
      const k = cell(edge.tail.column, lane);
      if (border.has(k) || (lane > top && inCell[k])) return false;
      border.add(k);
    }
  }
  return flow.nodes.every((node) => {
    const { over, under, exits } = uprightSides(node);
    if (exits && over + under + exits > freeSides(node)) return false;
    return !(over && under) || (node.notes.length === 0 && inCell[cell(node.column, node.lane)] === 1);
  });
}

/** How many upright edges a node has over and under it, and how many exits still to hang. */
export function uprightSides(node: FlowNode): { over: number; under: number; exits: number } {
  const sides = { over: 0, under: 0, exits: 0 };
  for (const edge of [...node.after, ...node.before]) {
    if (edge.upright === 'exit' && edge.tail === node) sides.exits++;
    if (edge.upright !== 'hand-off') continue;
    const other = edge.tail === node ? edge.head : edge.tail;
    if (other.lane > node.lane) sides.under++;
    else sides.over++;
  }
  return sides;
}
