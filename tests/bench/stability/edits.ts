// Small edits of a graph, as someone at work makes them.
import type { NeutralEdge, NeutralGraph, NeutralNode } from '../neutral';

type Chance = () => number;

export type Edit = (graph: NeutralGraph, chance: Chance) => NeutralGraph;

const pick = <T>(list: readonly T[], chance: Chance): T | undefined =>
  list[Math.floor(chance() * list.length)];

const without = <T>(list: readonly T[], one: T): T[] => list.filter((other) => other !== one);

const rewired = (edges: readonly NeutralEdge[], edge: NeutralEdge, target: string): NeutralEdge[] =>
  edges.map((other) => (other === edge ? { ...edge, target } : other));

/** A new step on a connection, in the cell of the connection's source. */
const insert: Edit = (graph, chance) => {
  const edge = pick(graph.edges, chance);
  const source = graph.nodes.find(({ id }) => id === edge?.source);
  if (!edge || !source) return graph;
  const node: NeutralNode = { ...source, id: 'new', kind: 'task', label: 'new', width: 100, height: 80 };
  const more: NeutralEdge = { id: 'newe', source: 'new', target: edge.target, label: '' };
  return { ...graph, nodes: [...graph.nodes, node], edges: [...rewired(graph.edges, edge, 'new'), more] };
};

/** A step with one way in and one way out goes; its connections are joined. */
const remove: Edit = (graph, chance) => {
  const into = (id: string) => graph.edges.filter((edge) => edge.target === id);
  const out = (id: string) => graph.edges.filter((edge) => edge.source === id);
  const inner = graph.nodes.filter(({ id }) => into(id).length === 1 && out(id).length === 1);
  const node = pick(inner, chance);
  if (!node) return graph;
  const [before, after] = [into(node.id)[0]!, out(node.id)[0]!];
  return {
    ...graph,
    nodes: without(graph.nodes, node),
    edges: rewired(without(graph.edges, after), before, after.target).filter((e) => e.source !== e.target),
  };
};

/** A connection between any two steps. */
const connect: Edit = (graph, chance) => {
  const [from, to] = [pick(graph.nodes, chance), pick(graph.nodes, chance)];
  if (!from || !to || from === to) return graph;
  return { ...graph, edges: [...graph.edges, { id: 'newe', source: from.id, target: to.id, label: '' }] };
};

/** Words of a step change, its size does not. */
const relabel: Edit = (graph) => graph;

export const EDITS: Readonly<Record<string, Edit>> = { relabel, insert, remove, connect };

/** The nodes that an edit touched: new ones, changed ones, and ends of connections that came, went or turned. */
export function changedNodes(before: NeutralGraph, after: NeutralGraph): Set<string> {
  const changed = new Set<string>();
  const old = new Map(before.nodes.map((node) => [node.id, node]));
  for (const node of after.nodes) if (old.get(node.id) !== node) changed.add(node.id);
  const touch = (edges: readonly NeutralEdge[], others: readonly NeutralEdge[]): void => {
    const known = new Set(others.map((edge) => `${edge.id} ${edge.source} ${edge.target}`));
    for (const { id, source, target } of edges)
      if (!known.has(`${id} ${source} ${target}`)) for (const end of [source, target]) changed.add(end);
  };
  touch(after.edges, before.edges);
  touch(before.edges, after.edges);
  const kept = new Set(after.nodes.map(({ id }) => id));
  return new Set([...changed].filter((id) => kept.has(id)));
}
