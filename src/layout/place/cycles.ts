// Phase 1: which connections run back against the flow. Afterwards the flow has no cycle.
import { at } from './at';
import type { Flow, FlowEdge, FlowNode } from './flow';
import { random, shuffled } from './random';

/** Shuffled depth-first searches that are tried besides the plain ones. */
const TRIES = 8;

/**
 * Turns as few connections round as it finds: one to an earlier stage is a loop by definition; inside a stage the
 * smallest of several feedback sets (depth-first search in several orders, and the greedy order of Eades, Lin and
 * Smyth 1993) counts. Fills `back`, `tail`, `head` of the edges and `after`, `before` of the nodes.
 */
export function breakCycles(flow: Flow): void {
  for (const edge of flow.edges) edge.back = edge.from.stage > edge.to.stage;
  for (let stage = 0; stage < flow.stages; stage++) {
    const nodes = flow.nodes.filter((node) => node.stage === stage);
    const edges = flow.edges.filter((edge) => edge.from.stage === stage && edge.to.stage === stage);
    for (const edge of smallestFeedback(nodes, edges)) edge.back = true;
  }
  for (const edge of flow.edges) {
    edge.tail = edge.back ? edge.to : edge.from;
    edge.head = edge.back ? edge.from : edge.to;
    edge.tail.after.push(edge);
    edge.head.before.push(edge);
  }
}

function smallestFeedback(nodes: readonly FlowNode[], edges: readonly FlowEdge[]): Set<FlowEdge> {
  const entered = new Set(edges.map((edge) => edge.to));
  const first = (node: FlowNode): number => (node.box.kind === 'start' ? 0 : entered.has(node) ? 2 : 1);
  const roots = [...nodes].sort((a, b) => first(a) - first(b) || a.index - b.index);
  let best = depthFirst(roots, edges);
  if (best.size === 0) return best;
  const consider = (set: Set<FlowEdge>): void => {
    if (set.size < best.size) best = set;
  };
  consider(depthFirst(roots, [...edges].reverse()));
  consider(againstGreedyOrder(nodes, edges));
  const next = random(nodes.length);
  for (let i = 0; i < TRIES && best.size > 1; i++) consider(depthFirst(roots, shuffled(edges, next)));
  return minimal(edges, best);
}

const outgoing = (edges: readonly FlowEdge[]): Map<FlowNode, FlowEdge[]> => {
  const out = new Map<FlowNode, FlowEdge[]>();
  for (const edge of edges) {
    const list = out.get(edge.from);
    if (list) list.push(edge);
    else out.set(edge.from, [edge]);
  }
  return out;
};

/** The edges that lead back onto the path of a depth-first search. */
function depthFirst(roots: readonly FlowNode[], edges: readonly FlowEdge[]): Set<FlowEdge> {
  const out = outgoing(edges);
  const state = new Map<FlowNode, 'open' | 'done'>();
  const back = new Set<FlowEdge>();
  for (const root of roots) {
    if (state.has(root)) continue;
    state.set(root, 'open');
    const path = [{ node: root, next: 0 }];
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const edge = out.get(top.node)?.[top.next++];
      if (!edge) {
        state.set(top.node, 'done');
        path.pop();
      } else if (!state.has(edge.to)) {
        state.set(edge.to, 'open');
        path.push({ node: edge.to, next: 0 });
      } else if (state.get(edge.to) === 'open') back.add(edge);
    }
  }
  return back;
}

/** Takes out of the set whatever closes no cycle without the others. */
function minimal(edges: readonly FlowEdge[], set: Set<FlowEdge>): Set<FlowEdge> {
  const least = new Set(set);
  for (const edge of set) {
    const out = outgoing(edges.filter((e) => !least.has(e)));
    if (!reaches(out, edge.to, edge.from)) least.delete(edge);
  }
  return least;
}

function reaches(out: ReadonlyMap<FlowNode, FlowEdge[]>, start: FlowNode, goal: FlowNode): boolean {
  const seen = new Set([start]);
  const open = [start];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node === goal) return true;
    for (const { to } of out.get(node) ?? []) {
      if (seen.has(to)) continue;
      seen.add(to);
      open.push(to);
    }
  }
  return false;
}

/** Sinks to the end, sources to the front, else the node with the most more outgoing than incoming edges. */
function againstGreedyOrder(nodes: readonly FlowNode[], edges: readonly FlowEdge[]): Set<FlowEdge> {
  const outs = new Map(nodes.map((node) => [node, 0]));
  const ins = new Map(nodes.map((node) => [node, 0]));
  const add = (of: Map<FlowNode, number>, node: FlowNode, by: number): void => {
    of.set(node, (of.get(node) ?? 0) + by);
  };
  for (const edge of edges) {
    add(outs, edge.from, 1);
    add(ins, edge.to, 1);
  }
  const front: FlowNode[] = [];
  const end: FlowNode[] = [];
  const left = new Set(nodes);
  while (left.size) {
    const rest = [...left];
    const sink = rest.find((node) => !outs.get(node));
    const source = sink ? undefined : rest.find((node) => !ins.get(node));
    const lead = (node: FlowNode): number => (outs.get(node) ?? 0) - (ins.get(node) ?? 0);
    const chosen = sink ?? source ?? rest.reduce((a, b) => (lead(b) > lead(a) ? b : a), at(rest, 0));
    (sink ? end : front).push(chosen);
    left.delete(chosen);
    for (const edge of edges) {
      if (edge.from === chosen) add(ins, edge.to, -1);
      if (edge.to === chosen) add(outs, edge.from, -1);
    }
  }
  const position = new Map([...front, ...end.reverse()].map((node, i) => [node, i]));
  return new Set(edges.filter((e) => (position.get(e.from) ?? 0) > (position.get(e.to) ?? 0)));
}
