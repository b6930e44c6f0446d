// The order in which the flow is read: every step after those that lead to it, loops cut where one comes back.
import type { Id } from '../../base/id';
import type { LayoutConnection } from '../graph';
import type { FlowGraph } from './flow-graph';

/** The steps that each step leads to; remarks' ties and connections to itself do not count. */
function followers({ boxes, connections }: FlowGraph): Map<Id, Id[]> {
  const next = new Map<Id, Id[]>(boxes.map(({ id }) => [id, []]));
  for (const { from, to, tie } of connections) if (!tie && from !== to) next.get(from)?.push(to);
  return next;
}

/** Starts first, then steps that nothing leads to, then the rest for rings that nobody enters; canonical order otherwise. */
function entries({ boxes, connections }: FlowGraph): Id[] {
  const entered = new Set(connections.flatMap(({ from, to, tie }) => (tie || from === to ? [] : [to])));
  const rank = ({ id, kind }: FlowGraph['boxes'][number]): number =>
    entered.has(id) ? 2 : kind === 'start' ? 0 : 1;
  return boxes.toSorted((a, b) => rank(a) - rank(b)).map(({ id }) => id);
}

/**
 * All boxes, each behind those that lead to it but for loops: depth first from where the flow begins, so that a loop is cut
 * at the connection that comes back to a step on its own way. Kept without recursion: charts may be chains of thousands.
 */
function depthFirst(graph: FlowGraph): Id[] {
  const next = followers(graph);
  const left: Id[] = [];
  const seen = new Set<Id>();
  for (const entry of entries(graph)) {
    const way: { readonly id: Id; readonly open: Id[] }[] = [];
    const enter = (id: Id): void => {
      if (seen.has(id)) return;
      seen.add(id);
      // The last comes first out, so the first to be read is entered last.
      way.push({ id, open: [...(next.get(id) ?? [])] });
    };
    enter(entry);
    for (let top = way.at(-1); top; top = way.at(-1)) {
      const to = top.open.pop();
      if (to !== undefined) enter(to);
      else {
        left.push(top.id);
        way.pop();
      }
    }
  }
  return left.reverse();
}

/** The place of each box in the order of the flow, from 0; with stages kept, stage by stage. */
export function flowOrder(graph: FlowGraph, stages: boolean): ReadonlyMap<Id, number> {
  const rank = new Map(graph.stages.map((stage, i) => [stage, i]));
  const stageOf = new Map(graph.boxes.map(({ id, stage }) => [id, rank.get(stage) ?? 0]));
  const order = depthFirst(graph);
  const sorted = stages ? order.toSorted((a, b) => (stageOf.get(a) ?? 0) - (stageOf.get(b) ?? 0)) : order;
  return new Map(sorted.map((id, i) => [id, i]));
}

/** True for connections that lead back to a step before, or to the same one. */
export const isLoop = ({ from, to, tie }: LayoutConnection, order: ReadonlyMap<Id, number>): boolean =>
  !tie && (order.get(to) ?? 0) <= (order.get(from) ?? 0);
