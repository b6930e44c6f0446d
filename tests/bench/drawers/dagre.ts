// dagre as a drawer: layers only, no lanes, no stages. Its points are measured as they are, so most lines are slanted.
import { Graph, layout } from '@dagrejs/dagre';
import type { Drawing } from '../measure/drawing';
import type { NeutralGraph } from '../neutral';
import type { Drawer } from './drawer';

const OPTIONS = { rankdir: 'LR', nodesep: 30, ranksep: 60, edgesep: 15 } as const;

export const dagreDrawer: Drawer = {
  name: 'dagre',
  checked: false,
  largest: 500,
  draw(graph) {
    const done = dagreGraph(graph);
    layout(done);
    return () => drawingOf(graph, done);
  },
};

function dagreGraph({ nodes, edges }: NeutralGraph): Graph {
  const graph = new Graph({ multigraph: true });
  graph.setGraph({ ...OPTIONS });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const { id, width, height } of nodes) graph.setNode(id, { width, height });
  for (const { id, source, target } of edges) graph.setEdge(source, target, {}, id);
  return graph;
}

function drawingOf({ nodes, edges }: NeutralGraph, done: Graph): Drawing {
  return {
    nodes: new Map(
      nodes.map(({ id, width, height }) => {
        const { x = 0, y = 0 } = done.node(id);
        return [id, { x: x - width / 2, y: y - height / 2, width, height }];
      }),
    ),
    lanes: null,
    stages: null,
    edges: new Map(edges.map(({ id, source, target }) => [id, done.edge(source, target, id).points ?? []])),
    labels: new Map(),
  };
}
