// Phase 1: which connections run back against the flow. Afterwards the flow has no cycle.
import { filled } from '../../base/filled';
import { sortFew } from '../../base/sort-few';
import { at, numberAt } from './at';
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
  const nodes: FlowNode[][] = [];
  const edges: FlowEdge[][] = [];
  for (let stage = 0; stage < flow.stages; stage++) {
    nodes.push([]);
    edges.push([]);
  }
  for (const node of flow.nodes) nodes[node.stage]?.push(node);
  for (const edge of flow.edges) {
    edge.back = edge.from.stage > edge.to.stage;
    if (edge.from.stage === edge.to.stage) edges[edge.from.stage]?.push(edge);
  }
  const rank = ranksOf(flow);
  for (let stage = 0; stage < flow.stages; stage++) {
    const inside = at(edges, stage);
    if (inside.length === 0) continue;
    const roots = sortFew(
      at(nodes, stage),
      (a, b) => numberAt(rank, a.index) - numberAt(rank, b.index) || a.index - b.index,
    );
    for (const k of fewestLoops(partOf(roots, inside))) at(inside, k).back = true;
  }
  for (const edge of flow.edges) {
    edge.tail = edge.back ? edge.to : edge.from;
    edge.head = edge.back ? edge.from : edge.to;
    edge.tail.after.push(edge);
    edge.head.before.push(edge);
  }
}

/** By node, where it comes in its stage: starts, then what nothing leads to, then what an earlier stage leads to, then the rest. */
function ranksOf(flow: Flow): number[] {
  const ranks = filled(flow.nodes.length, 1);
  for (const { from, to } of flow.edges) if (from.stage === to.stage) ranks[to.index] = 3;
  for (const { from, to } of flow.edges)
    if (from.stage < to.stage && ranks[to.index] === 3) ranks[to.index] = 2;
  for (const { box, index } of flow.nodes) if (box.kind === 'start') ranks[index] = 0;
  return ranks;
}

/** A stage by numbers: nodes in the order in which they are entered, edges as given. */
interface Part {
  /** By edge: the node that it leaves and the one that it leads to. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** By node: where its edges begin in a list by node, and behind the last node where that list ends. */
  readonly starts: Int32Array;
}

function partOf(nodes: readonly FlowNode[], edges: readonly FlowEdge[]): Part {
  const places = new Map<FlowNode, number>();
  for (const [k, node] of nodes.entries()) places.set(node, k);
  const from = Int32Array.from(edges, (edge) => places.get(edge.from) ?? 0);
  const to = Int32Array.from(edges, (edge) => places.get(edge.to) ?? 0);
  const starts = new Int32Array(nodes.length + 1);
  for (const v of from) starts[v + 1] = (starts[v + 1] ?? 0) + 1;
  for (let v = 0; v < nodes.length; v++) starts[v + 1] = (starts[v + 1] ?? 0) + (starts[v] ?? 0);
  return { from, to, starts };
}

function fewestLoops(part: Part): number[] {
  const order = [...part.from.keys()];
  let best = depthFirst(part, order);
  const next = random(part.starts.length - 1);
  for (let i = 0; i < TRIES && best.length > 1; i++) {
    const loops = depthFirst(part, i ? shuffled(order, next) : order.toReversed());
    if (loops.length < best.length) best = loops;
  }
  return minimal(part, best);
}

/** The edges by the node that they leave, those of one in the order given. */
function outgoing({ from, starts }: Part, order: readonly number[]): Int32Array {
  const out = new Int32Array(order.length);
  const ends = starts.slice();
  for (let i = 0; i < order.length; i++) {
    const edge = order[i] ?? 0;
    const v = from[edge] ?? 0;
    const k = ends[v] ?? 0;
    out[k] = edge;
    ends[v] = k + 1;
  }
  return out;
}

const OPEN = 1;
const DONE = 2;

/** The edges that lead back onto the path of a depth-first search which follows edges in an order. */
function depthFirst(part: Part, order: readonly number[]): number[] {
  const { to, starts } = part;
  const count = starts.length - 1;
  const out = outgoing(part, order);
  const next = starts.slice();
  const state = new Uint8Array(count);
  const path = new Int32Array(count);
  const back: number[] = [];
  for (let root = 0; root < count; root++) {
    if (state[root]) continue;
    state[root] = OPEN;
    path[0] = root;
    for (let depth = 1; depth > 0; ) {
      const v = path[depth - 1] ?? 0;
      const k = next[v] ?? 0;
      if (k === starts[v + 1]) {
        state[v] = DONE;
        depth--;
        continue;
      }
      next[v] = k + 1;
      const edge = out[k] ?? 0;
      const goal = to[edge] ?? 0;
      if (state[goal] === OPEN) back.push(edge);
      else if (state[goal] !== DONE) {
        state[goal] = OPEN;
        path[depth++] = goal;
      }
    }
  }
  return back;
}

/** Takes out of the edges whatever closes no cycle without the others. */
function minimal(part: Part, edges: readonly number[]): number[] {
  if (edges.length === 0) return [];
  const out = outgoing(part, [...part.from.keys()]);
  const without = new Uint8Array(out.length);
  for (const edge of edges) without[edge] = 1;
  for (const edge of edges)
    if (!reaches(part, out, without, part.to[edge] ?? 0, part.from[edge] ?? 0)) without[edge] = 0;
  return edges.filter((edge) => without[edge]);
}

/** True when a node can be reached from another one by the edges that are not left out. */
function reaches(part: Part, out: Int32Array, without: Uint8Array, start: number, goal: number): boolean {
  const seen = new Uint8Array(part.starts.length);
  seen[start] = 1;
  const open = [start];
  for (let v = open.pop(); v !== undefined; v = open.pop()) {
    if (v === goal) return true;
    const end = part.starts[v + 1] ?? 0;
    for (let k = part.starts[v] ?? 0; k < end; k++) {
      const edge = out[k] ?? 0;
      const to = part.to[edge] ?? 0;
      if (without[edge] || seen[to]) continue;
      seen[to] = 1;
      open.push(to);
    }
  }
  return false;
}
