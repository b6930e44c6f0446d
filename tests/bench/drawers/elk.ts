// ELK layered as a drawer: it knows no lanes; stages are its partitions, or it has none. Routes as it gives them.
import ELK, { type ElkEdgeSection, type ElkNode } from 'elkjs/lib/elk.bundled.js';
import type { Point, Rect } from '../../../src/base/geometry';
import type { Drawing } from '../measure/drawing';
import type { NeutralGraph } from '../neutral';
import type { Drawer } from './drawer';

const OPTIONS = {
  'elk.algorithm': 'layered',
  'elk.direction': 'RIGHT',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.separateConnectedComponents': 'false',
  'elk.spacing.nodeNode': '30',
  'elk.layered.spacing.nodeNodeBetweenLayers': '60',
  'elk.spacing.edgeNode': '15',
  'elk.spacing.edgeEdge': '12',
  'elk.layered.spacing.edgeNodeBetweenLayers': '15',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '12',
};

/** With partitions nodes of a later stage come later; without, ELK sees nodes and edges only. */
export function elkDrawer(partitions: boolean): Drawer {
  const elk = new ELK();
  return {
    name: partitions ? 'ELK layered, partitions' : 'ELK layered',
    checked: false,
    largest: 500,
    async draw(graph) {
      const done = await elk.layout(elkGraph(graph, partitions));
      return () => drawingOf(done);
    },
  };
}

function elkGraph(graph: NeutralGraph, partitions: boolean): ElkNode {
  const stage = new Map(graph.stages.map(({ id }, k) => [id, String(k)]));
  return {
    id: 'root',
    layoutOptions: partitions ? { ...OPTIONS, 'elk.partitioning.activate': 'true' } : OPTIONS,
    children: graph.nodes.map(({ id, width, height, stage: of }) => ({
      id,
      width,
      height,
      ...(partitions && { layoutOptions: { 'elk.partitioning.partition': stage.get(of ?? '') ?? '0' } }),
    })),
    edges: graph.edges.map(({ id, source, target }) => ({ id, sources: [source], targets: [target] })),
  };
}

const pointsOf = ({ startPoint, bendPoints = [], endPoint }: ElkEdgeSection): Point[] => [
  startPoint,
  ...bendPoints,
  endPoint,
];

function drawingOf({ children = [], edges = [] }: ElkNode): Drawing {
  const rect = ({ x = 0, y = 0, width = 0, height = 0 }: ElkNode): Rect => ({ x, y, width, height });
  return {
    nodes: new Map(children.map((node) => [node.id, rect(node)])),
    lanes: null,
    stages: null,
    edges: new Map(edges.map(({ id, sections = [] }) => [id, sections.flatMap(pointsOf)])),
    labels: new Map(),
  };
}
