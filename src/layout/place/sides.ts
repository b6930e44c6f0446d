// What takes the sides of a box over and under it: upright edges, hanging notes, loops that find no room at their level.
import { at } from './at';
import type { Columns } from './columns';
import type { Flow, FlowEdge, FlowNode } from './flow';

/** Where the upright edges of a node lead: to a lane above or below, or on in its own cell. */
export interface UprightSides {
  over: number;
  under: number;
  stacked: number;
}

export function uprightSides(node: FlowNode): UprightSides {
  const sides = { over: 0, under: 0, stacked: 0 };
  for (const list of [node.after, node.before])
    for (const edge of list) {
      if (edge.upright === 'stack') sides.stacked++;
      if (edge.upright !== 'hand-off') continue;
      const other = edge.tail === node ? edge.head : edge.tail;
      if (other.lane > node.lane) sides.under++;
      else sides.over++;
    }
  return sides;
}

/** A loop can leave straight to the left: nothing else comes in there. */
export const leavesLevel = (node: FlowNode): boolean =>
  node.before.every((e) => e.upright !== null || e.back);

/** A loop can come in straight from the right: nothing else leaves there. */
export const entersLevel = (node: FlowNode): boolean => node.after.every((e) => e.upright !== null || e.back);

/** A loop that is drawn from column to column. */
export const goesRound = ({ back, upright }: FlowEdge): boolean => back && upright === null;

/** The sides over and under a node that must be kept free for its notes and for loops, 0 … 2. */
function sidesKept(node: FlowNode): number {
  const out = node.before.some(goesRound) && !leavesLevel(node);
  const into = node.after.some(goesRound) && !entersLevel(node);
  return (out || into || node.selfLoops ? 1 : 0) + Math.min(1, node.notes.length);
}

/** The most steps in a stack (hanging exits not counted); infinite when not all upright edges can be drawn as straight lines. */
export function uprightsFit(flow: Flow, columns: Columns): number {
  const never = Number.POSITIVE_INFINITY;
  for (const { upright, tail, head } of flow.edges) if (upright && tail.column !== head.column) return never;
  const stacks = readStacks(flow);
  if (!stacks || !stacksFit(flow, columns, stacks) || !bordersFit(flow, columns)) return never;
  let most = 0;
  for (const stack of stacks) most = Math.max(most, stack.length > 2 ? stepsIn(stack) : stack.length);
  return most;
}

/** An end under or over its decision: it makes a stack no longer to follow. */
const isHung = ({ box, before }: FlowNode): boolean => box.kind === 'end' && before.length === 1;

/** The nodes of a stack in the order of its edges, or of a node on its own. */
export type Stack = readonly FlowNode[];

const stepsIn = (stack: Stack): number => stack.reduce((n, node) => (isHung(node) ? n : n + 1), 0);

/** All stacks; null when a node has too many edges over and under it, or edges of a stack meet in a ring. */
export function readStacks(flow: Flow): Stack[] | null {
  const done = new Uint8Array(flow.nodes.length);
  const stacks: Stack[] = [];
  for (const node of flow.nodes) {
    const { over, under, stacked } = uprightSides(node);
    if (stacked > 2) return null;
    const kept = stacked ? sidesKept(node) : node.notes.length;
    if (over + under + stacked > 1 && over + under + stacked + Math.min(1, kept) > 2) return null;
    if (stacked > 1 || done[node.index]) continue;
    const stack = [node];
    done[node.index] = 1;
    for (let next = nextInStack(node, done); next; next = nextInStack(next, done)) {
      done[next.index] = 1;
      stack.push(next);
    }
    stacks.push(stack);
  }
  return done.every((d) => d === 1) ? stacks : null;
}

function nextInStack(node: FlowNode, done: Uint8Array): FlowNode | undefined {
  for (const { upright, head } of node.after) if (upright === 'stack' && !done[head.index]) return head;
  for (const { upright, tail } of node.before) if (upright === 'stack' && !done[tail.index]) return tail;
  return undefined;
}

/** Which way a stack must stand because of hand-offs at its ends: 1 as listed, -1 turned over, 0 either, null neither. */
export function wayOfStack(stack: Stack): -1 | 0 | 1 | null {
  if (stack.length < 2) return 0;
  const [first, last] = [at(stack, 0), at(stack, stack.length - 1)].map(uprightSides);
  if (!first || !last) return 0;
  const down = first.over > 0 || last.under > 0;
  const up = first.under > 0 || last.over > 0;
  return down && up ? null : down ? 1 : up ? -1 : 0;
}

function stacksFit(flow: Flow, columns: Columns, stacks: readonly Stack[]): boolean {
  const inCell = new Uint16Array(columns.count * flow.lanes);
  for (const [node] of stacks) {
    const k = node ? node.column * flow.lanes + node.lane : 0;
    inCell[k] = (inCell[k] ?? 0) + 1;
  }
  return stacks.every((stack) => {
    if (wayOfStack(stack) === null) return false;
    let over = 0;
    let under = 0;
    for (const node of stack) {
      const sides = uprightSides(node);
      over += sides.over;
      under += sides.under;
    }
    const { column, lane } = at(stack, 0);
    return !(over && under) || inCell[column * flow.lanes + lane] === 1;
  });
}

/** One line to a lane border of a column, and nothing stands in the lanes between. */
function bordersFit(flow: Flow, columns: Columns): boolean {
  const handOffs = flow.edges.filter((edge: FlowEdge) => edge.upright === 'hand-off');
  if (!handOffs.length) return true;
  const boxes = new Uint8Array(columns.count * flow.lanes);
  for (const { column, lane } of flow.nodes) boxes[column * flow.lanes + lane] = 1;
  const border = new Uint8Array(columns.count * flow.lanes);
  for (const { tail, head } of handOffs) {
    const top = Math.min(tail.lane, head.lane);
    const bottom = Math.max(tail.lane, head.lane);
    for (let lane = top; lane < bottom; lane++) {
      const k = tail.column * flow.lanes + lane;
      if (border[k] || (lane > top && boxes[k])) return false;
      border[k] = 1;
    }
  }
  return true;
}
