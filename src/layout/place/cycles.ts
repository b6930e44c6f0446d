// Phase 1: which connections run back against the flow. Afterwards the flow has no cycle.
import { sortFew } from '../../base/sort-few';
import type { Flow, FlowEdge, FlowNode } from './flow';
import { random, shuffled } from './random';

/** Orders in which branches are followed, besides the canonical one. */
const TRIES = 10;

/**
 * Finds the loops: a connection to an earlier stage is one by definition; inside a stage the flow is followed depth
 * first from where it enters, so that a loop always leads back to a step that came before. Of several orders of the
 * branches the one with the fewest loops counts. Fills `back`, `tail`, `head` of the edges and `after`, `before` of
 * the nodes.
 */
export function breakCycles(flow: Flow): void {
  for (const edge of flow.edges) edge.back = edge.from.stage > edge.to.stage;
  for (let stage = 0; stage < flow.stages; stage++) {
    const nodes = entrancesFirst(flow, stage);
    const edges = flow.edges.filter((edge) => edge.from.stage === stage && edge.to.stage === stage);
    for (const edge of fewestLoops(nodes, edges)) edge.back = true;
  }
  for (const edge of flow.edges) {
    edge.tail = edge.back ? edge.to : edge.from;
    edge.head = edge.back ? edge.from : edge.to;
    edge.tail.after.push(edge);
    edge.head.before.push(edge);
  }
}

/** The nodes of a stage: starts, then what nothing leads to, then what an earlier stage leads to, then the rest. */
function entrancesFirst(flow: Flow, stage: number): FlowNode[] {
  const inside = new Set<FlowNode>();
  const across = new Set<FlowNode>();
  for (const { from, to } of flow.edges) {
    if (from.stage === to.stage) inside.add(to);
    else if (from.stage < to.stage) across.add(to);
  }
  const rank = (node: FlowNode): number => {
    if (node.box.kind === 'start') return 0;
    return inside.has(node) ? (across.has(node) ? 2 : 3) : 1;
  };
  return sortFew(
    flow.nodes.filter((node) => node.stage === stage),
    (a, b) => rank(a) - rank(b) || a.index - b.index,
  );
}

function fewestLoops(nodes: readonly FlowNode[], edges: readonly FlowEdge[]): Set<FlowEdge> {
  let best = depthFirst(nodes, edges);
  const next = random(nodes.length);
  for (let i = 0; i < TRIES && best.size > 1; i++) {
    const loops = depthFirst(nodes, i ? shuffled(edges, next) : [...edges].reverse());
    if (loops.size < best.size) best = loops;
  }
  return minimal(edges, best);
}

/** Edges by the index of the node that they leave. */
type Outgoing = readonly (readonly FlowEdge[] | undefined)[];

function outgoing(edges: readonly FlowEdge[]): Outgoing {
  const out: (FlowEdge[] | undefined)[] = [];
  for (const edge of edges) {
    const list = out[edge.from.index];
    if (list) list.push(edge);
    else out[edge.from.index] = [edge];
  }
  return out;
}

/** The edges that lead back onto the path of a depth-first search. */
function depthFirst(roots: readonly FlowNode[], edges: readonly FlowEdge[]): Set<FlowEdge> {
  const out = outgoing(edges);
  const state: ('open' | 'done' | undefined)[] = [];
  const back = new Set<FlowEdge>();
  for (const root of roots) {
    if (state[root.index]) continue;
    state[root.index] = 'open';
    const path = [{ node: root, next: 0 }];
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const edge = out[top.node.index]?.[top.next++];
      if (!edge) {
        state[top.node.index] = 'done';
        path.pop();
      } else if (!state[edge.to.index]) {
        state[edge.to.index] = 'open';
        path.push({ node: edge.to, next: 0 });
      } else if (state[edge.to.index] === 'open') back.add(edge);
    }
  }
  return back;
}

/** Takes out of the set whatever closes no cycle without the others. */
function minimal(edges: readonly FlowEdge[], set: ReadonlySet<FlowEdge>): Set<FlowEdge> {
  if (!set.size) return new Set();
  const least = new Set(set);
  for (const edge of set) {
    const out = outgoing(edges.filter((e) => !least.has(e)));
    if (!reaches(out, edge.to, edge.from)) least.delete(edge);
  }
  return least;
}

function reaches(out: Outgoing, start: FlowNode, goal: FlowNode): boolean {
  const seen = new Set([start]);
  const open = [start];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node === goal) return true;
    for (const { to } of out[node.index] ?? []) {
      if (seen.has(to)) continue;
      seen.add(to);
      open.push(to);
    }
  }
  return false;
}
