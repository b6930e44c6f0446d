// Neutral process graphs, as the bench reads them from a folder of JSON files: lanes, maybe stages, nodes with sizes, edges.
import type { Point, Rect } from '../../src/base/geometry';
import { random } from '../../src/layout/place/random';

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

export interface NeutralBand {
  readonly id: string;
  readonly name?: string;
}

export interface NeutralGraph {
  readonly id: string;
  readonly lanes: readonly NeutralBand[];
  readonly stages: readonly NeutralBand[];
  readonly nodes: readonly NeutralNode[];
  readonly edges: readonly NeutralEdge[];
  /** Stages cut from the x order of the author's own drawing: how many, and the number of each node's. */
  readonly derivedStages?: { readonly count: number; readonly of: Readonly<Record<string, number>> };
  /** The drawing of a person. */
  readonly author?: {
    readonly nodes: Readonly<Record<string, Rect>>;
    readonly lanes?: Readonly<Record<string, Rect>>;
    readonly stages?: Readonly<Record<string, Rect>>;
    readonly edges?: Readonly<Record<string, readonly Point[]>>;
  };
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

/** A graph with other ids, and the way back to its own. */
export interface Renamed {
  readonly graph: NeutralGraph;
  /** From the new ids of nodes, edges, lanes and stages to the old ones. */
  readonly back: ReadonlyMap<string, string>;
}

/** The same graph with all ids replaced by others that sort differently. */
export function withOtherIds(graph: NeutralGraph): Renamed {
  const chance = random(graph.nodes.length * 101 + graph.edges.length);
  const back = new Map<string, string>();
  const renamer = (list: readonly { readonly id: string }[]): ((id: string) => string) => {
    const names = new Map<string, string>();
    for (const { id } of list) {
      let name = '';
      while (!name || back.has(name)) name = Math.floor(chance() * 36 ** 6).toString(36);
      back.set(name, id);
      names.set(id, name);
    }
    return (id) => names.get(id) ?? id;
  };
  const [lane, stage] = [renamer(graph.lanes), renamer(graph.stages)];
  const [node, edge] = [renamer(graph.nodes), renamer(graph.edges)];
  const other: NeutralGraph = {
    ...graph,
    lanes: graph.lanes.map((l) => ({ ...l, id: lane(l.id) })),
    stages: graph.stages.map((s) => ({ ...s, id: stage(s.id) })),
    nodes: graph.nodes.map((n) => ({
      ...n,
      id: node(n.id),
      lane: lane(n.lane),
      stage: n.stage === undefined ? undefined : stage(n.stage),
    })),
    edges: graph.edges.map((e) => ({ ...e, id: edge(e.id), source: node(e.source), target: node(e.target) })),
  };
  return { graph: other, back };
}
