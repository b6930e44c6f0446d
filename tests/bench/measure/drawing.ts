// A finished drawing of a neutral graph, as the measure looks at it: rectangles and lines, whoever made them.
import type { Point, Rect } from '../../../src/base/geometry';
import type { NeutralEdge, NeutralGraph } from '../neutral';
import { cleaned, cutStart } from './lines';

export interface Drawing {
  readonly nodes: ReadonlyMap<string, Rect>;
  /** Null: the drawing has no lanes; then each reaches from its first node to its last. */
  readonly lanes: ReadonlyMap<string, Rect> | null;
  /** Null: the drawing has no stages; then each reaches from its first node to its last. */
  readonly stages: ReadonlyMap<string, Rect> | null;
  readonly edges: ReadonlyMap<string, readonly Point[]>;
  /** Rectangles of labels, by edge; where one is missing, the measure looks for a place itself. */
  readonly labels: ReadonlyMap<string, Rect>;
  /** Lines that run back against the flow, where the drawing says so. */
  readonly loops?: ReadonlySet<string>;
}

export interface DrawnNode {
  readonly id: string;
  readonly lane: string;
  readonly stage: string | undefined;
  readonly rect: Rect;
}

export interface DrawnLine {
  readonly edge: NeutralEdge;
  readonly source: DrawnNode;
  readonly target: DrawnNode;
  /** From outline to outline. */
  readonly points: readonly Point[];
}

/** Nodes with a rectangle of their own, and how many have none. */
export function drawnNodes(graph: NeutralGraph, drawing: Drawing): { nodes: DrawnNode[]; missing: number } {
  const nodes: DrawnNode[] = [];
  for (const { id, lane, stage } of graph.nodes) {
    const rect = drawing.nodes.get(id);
    if (rect && rect.width > 0 && Number.isFinite(rect.x) && Number.isFinite(rect.y))
      nodes.push({ id, lane, stage, rect });
  }
  return { nodes, missing: graph.nodes.length - nodes.length };
}

/** Lines cut at the outlines of their ends, and how many edges have none. */
export function drawnLines(
  graph: NeutralGraph,
  drawing: Drawing,
  nodes: readonly DrawnNode[],
): { lines: DrawnLine[]; missing: number } {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const lines: DrawnLine[] = [];
  for (const edge of graph.edges) {
    const whole = drawing.edges.get(edge.id);
    const source = byId.get(edge.source);
    const target = byId.get(edge.target);
    if (!whole || whole.length < 2 || !source || !target) continue;
    const left = cutStart(cleaned(whole), source.rect);
    const cut = cleaned(cutStart(left.reverse(), target.rect).reverse());
    const points = cut.length < 2 ? [whole[0]!, whole.at(-1)!] : cut;
    lines.push({ edge, source, target, points });
  }
  return { lines, missing: graph.edges.length - lines.length };
}

/** Finds the nodes near a place without looking at all of them. */
export class NodeGrid {
  private readonly size = 200;
  private readonly cells = new Map<string, DrawnNode[]>();

  constructor(nodes: readonly DrawnNode[]) {
    for (const node of nodes)
      for (const key of this.keys(node.rect)) {
        const cell = this.cells.get(key);
        if (cell) cell.push(node);
        else this.cells.set(key, [node]);
      }
  }

  /** Nodes whose part of the grid the rectangle touches, each once. */
  near(rect: Rect): Set<DrawnNode> {
    const found = new Set<DrawnNode>();
    for (const key of this.keys(rect)) for (const node of this.cells.get(key) ?? []) found.add(node);
    return found;
  }

  private *keys(r: Rect): Generator<string> {
    for (let i = Math.floor(r.x / this.size); i <= Math.floor((r.x + r.width) / this.size); i++)
      for (let k = Math.floor(r.y / this.size); k <= Math.floor((r.y + r.height) / this.size); k++)
        yield `${i},${k}`;
  }
}
