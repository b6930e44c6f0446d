// Neutral process graphs, as the bench reads them from a folder of JSON files: lanes, maybe stages, nodes with sizes, edges.
import type { Rect } from '../../src/base/geometry';

export interface NeutralNode {
  readonly id: string;
  readonly lane: string;
  readonly stage?: string | undefined;
  readonly kind: string;
  readonly label: string;
  readonly width: number;
  readonly height: number;
}

export interface NeutralEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly label: string;
}

export interface NeutralGraph {
  readonly id: string;
  readonly lanes: readonly { readonly id: string }[];
  readonly stages: readonly { readonly id: string }[];
  readonly nodes: readonly NeutralNode[];
  readonly edges: readonly NeutralEdge[];
  /** Stages cut from the x order of the author's own drawing: how many, and the number of each node's. */
  readonly derivedStages?: { readonly count: number; readonly of: Readonly<Record<string, number>> };
  readonly author?: { readonly nodes: Readonly<Record<string, Rect>> };
}

/** The graph with its derived stages in place of its own. */
export function withDerivedStages(graph: NeutralGraph): NeutralGraph {
  const { derivedStages: derived } = graph;
  if (!derived) return graph;
  return {
    ...graph,
    stages: Array.from({ length: derived.count }, (_, k) => ({ id: `S${k}` })),
    nodes: graph.nodes.map((node) => ({ ...node, stage: `S${derived.of[node.id] ?? 0}` })),
  };
}

/** The same graph with its nodes and edges in another order. */
export function inOtherOrder(graph: NeutralGraph): NeutralGraph {
  return { ...graph, nodes: stirred(graph.nodes), edges: stirred(graph.edges) };
}

function stirred<T>(list: readonly T[]): T[] {
  const turned = [...new Set(list.map((_, i) => list[(i * 7 + 3) % list.length] as T))];
  return turned.length === list.length ? turned : [...list].reverse();
}
