// What takes the sides of a box over and under it: upright edges, hanging notes, loops that find no room at their level.
import { at } from './at';
import type { FlowEdge, FlowNode } from './flow';

/** Where the upright edges of a node lead: to a lane above or below, or on in its own cell. */
interface UprightSides {
  readonly over: number;
  readonly under: number;
  readonly stacked: number;
}

const uprightSides = (node: FlowNode): UprightSides => {
  const sides = sidesOf(node);
  return { over: overIn(sides), under: underIn(sides), stacked: stackedIn(sides) };
};

/** The same in one number: it is asked for at every trial of columns. */
function sidesOf({ after, before, lane }: FlowNode): number {
  let sides = 0;
  for (const { upright, head } of after) if (upright) sides += sideOf(upright, head.lane - lane);
  for (const { upright, tail } of before) if (upright) sides += sideOf(upright, tail.lane - lane);
  return sides;
}

const UNDER = 1 << 8;
const STACKED = 1 << 16;

const sideOf = (upright: FlowEdge['upright'], lanes: number): number =>
  upright === 'stack' ? STACKED : upright === 'hand-off' ? (lanes > 0 ? UNDER : 1) : 0;

const overIn = (sides: number): number => sides & 0xff;
const underIn = (sides: number): number => (sides >> 8) & 0xff;
const stackedIn = (sides: number): number => sides >> 16;

function endFits(node: FlowNode): boolean {
  const sides = sidesOf(node);
  if (!sides) return true;
  const over = overIn(sides);
  const under = underIn(sides);
  const stacked = stackedIn(sides);
  return over < 2 && under < 2 && stacked <= 2 && over + under + stacked <= 2;
}

/** False when the ends of an edge have too many upright edges, in whatever columns they stand: cheap to know. */
export const endsFit = ({ tail, head }: FlowEdge): boolean => endFits(tail) && endFits(head);

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

/** Nodes in canonical order, and the columns that they stand in. */
export interface Field {
  readonly nodes: readonly FlowNode[];
  readonly lanes: number;
  readonly first: number;
  readonly last: number;
}

/**
 * The most steps in a stack of a stage (hanging exits not counted); infinite when not all its upright edges can be drawn
 * as straight lines.
 */
export function uprightsFit(field: Field): number {
  const never = Number.POSITIVE_INFINITY;
  for (const { after } of field.nodes)
    for (const { upright, tail, head } of after) if (upright && tail.column !== head.column) return never;
  const stacks = readStacks(field);
  if (!stacks || !stacksFit(field, stacks) || !bordersFit(field)) return never;
  let most = 0;
  for (const stack of stacks) most = Math.max(most, stack.length > 2 ? stepsIn(stack) : stack.length);
  return most;
}

/** Numbers for cells and nodes, all 0 at first: two lists that are used again and again, as fields are tried by the thousand. */
const spare: [Uint16Array, Uint16Array] = [new Uint16Array(256), new Uint16Array(256)];

function zeros(k: 0 | 1, count: number): Uint16Array {
  if (spare[k].length < count) spare[k] = new Uint16Array(count * 2);
  else spare[k].fill(0, 0, count);
  return spare[k];
}

const cellsIn = ({ lanes, first, last }: Field): number => (last - first + 1) * lanes;

/** An end under or over its decision: it makes a stack no longer to follow. */
const isHung = ({ box, before }: FlowNode): boolean => box.kind === 'end' && before.length === 1;

/** The nodes of a stack in the order of its edges, or of a node on its own. */
export type Stack = readonly FlowNode[];

const stepsIn = (stack: Stack): number => stack.reduce((n, node) => (isHung(node) ? n : n + 1), 0);

/** All stacks; null when a node has too many edges over and under it, or edges of a stack meet in a ring. */
export function readStacks({ nodes }: { readonly nodes: readonly FlowNode[] }): Stack[] | null {
  const done = zeros(0, (nodes.at(-1)?.index ?? -1) + 1);
  const stacks: Stack[] = [];
  for (const node of nodes) {
    const sides = sidesOf(node);
    const stacked = stackedIn(sides);
    if (stacked > 2) return null;
    const taken = overIn(sides) + underIn(sides) + stacked;
    if (taken > 1 && taken + Math.min(1, stacked ? sidesKept(node) : node.notes.length) > 2) return null;
    if (stacked > 1 || done[node.index]) continue;
    const stack = [node];
    done[node.index] = 1;
    for (let next = nextInStack(node, done); next; next = nextInStack(next, done)) {
      done[next.index] = 1;
      stack.push(next);
    }
    stacks.push(stack);
  }
  for (const { index } of nodes) if (done[index] !== 1) return null;
  return stacks;
}

function nextInStack(node: FlowNode, done: Uint16Array): FlowNode | undefined {
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

function stacksFit(field: Field, stacks: readonly Stack[]): boolean {
  const alone: FlowNode[] = [];
  for (const stack of stacks) {
    if (wayOfStack(stack) === null) return false;
    let over = 0;
    let under = 0;
    for (const node of stack) {
      const sides = sidesOf(node);
      over += overIn(sides);
      under += underIn(sides);
    }
    if (over && under) alone.push(at(stack, 0));
  }
  return alone.length === 0 || areAlone(field, stacks, alone);
}

/** The stacks of these nodes have their cells for themselves: lines leave over and under them. */
function areAlone(field: Field, stacks: readonly Stack[], nodes: readonly FlowNode[]): boolean {
  const inCell = zeros(0, cellsIn(field));
  const cell = ({ column, lane }: FlowNode): number => (column - field.first) * field.lanes + lane;
  for (const stack of stacks) {
    const k = cell(at(stack, 0));
    inCell[k] = (inCell[k] ?? 0) + 1;
  }
  return nodes.every((node) => inCell[cell(node)] === 1);
}

/** One line to a lane border of a column, and nothing stands in the lanes between. */
function bordersFit(field: Field): boolean {
  const { nodes, lanes, first } = field;
  const handOffs: FlowEdge[] = [];
  for (const { after } of nodes)
    for (const edge of after) if (edge.upright === 'hand-off') handOffs.push(edge);
  if (!handOffs.length) return true;
  const boxes = zeros(0, cellsIn(field));
  for (const { column, lane } of nodes) boxes[(column - first) * lanes + lane] = 1;
  const border = zeros(1, cellsIn(field));
  for (const { tail, head } of handOffs) {
    const top = Math.min(tail.lane, head.lane);
    const bottom = Math.max(tail.lane, head.lane);
    for (let lane = top; lane < bottom; lane++) {
      const k = (tail.column - first) * lanes + lane;
      if (border[k] || (lane > top && boxes[k])) return false;
      border[k] = 1;
    }
  }
  return true;
}
