// Phase 2c: what may stand under or over each other inside a cell, and how natural a reader finds it.
import { sortFew } from '../../base/sort-few';
import { type Flow, type FlowEdge, isBar } from './flow';

const sharesCell = ({ tail, head, back }: FlowEdge): boolean =>
  !back && tail.lane === head.lane && tail.stage === head.stage;

/** An end that only a decision of its own cell leads to: it can hang under or over that decision. */
export const isExit = (edge: FlowEdge): boolean =>
  sharesCell(edge) &&
  edge.tail.box.kind === 'decision' &&
  edge.head.box.kind === 'end' &&
  edge.head.before.length === 1 &&
  edge.head.after.length === 0 &&
  edge.head.selfLoops === 0 &&
  edge.head.notes.length === 0;

/** Exits first: a decision has two sides for them, less what a loop or a note needs; one branch always goes on. */
export function exits(flow: Flow): FlowEdge[] {
  return flow.nodes.flatMap((node) => {
    if (node.box.pinned) return [];
    const hanging = node.after.filter((edge) => isExit(edge) && !edge.head.box.pinned);
    return hanging.slice(0, Math.min(2, node.after.length - 1));
  });
}

/** The edges of the flow alone, without loops. */
function forward(edges: readonly FlowEdge[]): number {
  let count = 0;
  for (const { back } of edges) if (!back) count++;
  return count;
}

/** What a stacked edge costs, in columns: nothing natural is dear, but the level main line comes first. */
export const priceOf = (edge: FlowEdge): number =>
  isExit(edge) ? 0 : edge.head.box.kind === 'decision' && forward(edge.head.before) === 1 ? 1.1 : 1.3;

/** Another line joins the same two steps: there is room for one between them. */
function hasCounterpart(edge: FlowEdge): boolean {
  for (const other of edge.tail.after) if (other !== edge && other.head === edge.head) return true;
  return false;
}

/** Edges inside a cell that may stand upright: one end belongs to the other alone; bars and pinned boxes stand aside. */
export const isStackable = (edge: FlowEdge): boolean =>
  sharesCell(edge) &&
  (forward(edge.head.before) === 1 || forward(edge.tail.after) === 1) &&
  !hasCounterpart(edge) &&
  !isBar(edge.tail) &&
  !isBar(edge.head) &&
  !edge.tail.box.pinned &&
  !edge.head.box.pinned;

/** All that may be stacked, the most natural first, then from the left. */
export const stackable = (flow: Flow): FlowEdge[] =>
  sortFew(
    flow.edges.filter((edge) => edge.upright === null && isStackable(edge)),
    (a, b) => priceOf(a) - priceOf(b) || a.tail.column - b.tail.column || a.index - b.index,
  );
