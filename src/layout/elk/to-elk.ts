// The plain flow's graph as ELK wants it: its layered algorithm, with a port in the middle of each side.
import type { ElkExtendedEdge, ElkNode, LayoutOptions } from 'elkjs/lib/elk-api';
import type { Id } from '../../base/id';
import { type Side, SIDES } from '../../base/geometry';
import type { LayoutConnection } from '../graph';
import type { FlowBox, FlowDirection, FlowGraph, FlowLook } from './flow-graph';
import { isLoop } from './flow-order';

const ELK_SIDE: Readonly<Record<Side, string>> = {
  top: 'NORTH',
  right: 'EAST',
  bottom: 'SOUTH',
  left: 'WEST',
};

/** Where lines leave a box, reach one, and run back from one to the other, by the direction of the flow. */
export const FLOW_SIDES: Readonly<Record<FlowDirection, Readonly<Record<'from' | 'to' | 'loop', Side>>>> = {
  right: { from: 'right', to: 'left', loop: 'bottom' },
  down: { from: 'bottom', to: 'top', loop: 'right' },
};

/** How ELK breaks a long flow into rows or columns: the ratio of width to height it aims at, and how it finds the breaks. */
export interface Fold {
  readonly aspect: number;
  readonly cutting: 'MSD' | 'ARD';
}

/** Distances, px. */
const LAYOUT: LayoutOptions = {
  'elk.algorithm': 'layered',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.randomSeed': '1',
  'elk.padding': '[top=0,left=0,bottom=0,right=0]',
  'elk.spacing.nodeNode': '28',
  'elk.spacing.edgeNode': '14',
  'elk.spacing.edgeEdge': '14',
  'elk.spacing.edgeLabel': '4',
  'elk.spacing.componentComponent': '48',
  'elk.spacing.commentNode': '22',
  'elk.spacing.commentComment': '12',
  'elk.layered.spacing.nodeNodeBetweenLayers': '44',
  'elk.layered.spacing.edgeNodeBetweenLayers': '20',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '14',
  'elk.layered.thoroughness': '12',
  'elk.layered.cycleBreaking.strategy': 'MODEL_ORDER',
  'elk.layered.nodePlacement.strategy': 'BRANDES_KOEPF',
  'elk.layered.nodePlacement.bk.edgeStraightening': 'IMPROVE_STRAIGHTNESS',
};

function options({ direction, stages }: FlowLook, fold: Fold | null): LayoutOptions {
  return {
    ...LAYOUT,
    'elk.direction': direction === 'right' ? 'RIGHT' : 'DOWN',
    // Separate parts are packed beside each other, which would tear stages apart.
    'elk.separateConnectedComponents': String(!stages),
    'elk.partitioning.activate': String(stages),
    ...(fold
      ? {
          'elk.layered.wrapping.strategy': 'MULTI_EDGE',
          'elk.layered.wrapping.cutting.strategy': fold.cutting,
          'elk.aspectRatio': String(fold.aspect),
        }
      : {}),
  };
}

const portId = (box: Id, side: Side): string => `${box} ${side}`;

function node(box: FlowBox, partition: number | null): ElkNode {
  const { id, width, height, ports } = box;
  const stage: LayoutOptions = partition === null ? {} : { 'elk.partitioning.partition': String(partition) };
  // Remarks are put beside what they are about.
  if (box.kind === 'note')
    return { id, width, height, layoutOptions: { 'elk.commentBox': 'true', ...stage } };
  return {
    id,
    width,
    height,
    ports: SIDES.map((side) => ({
      id: portId(id, side),
      ...ports[side],
      width: 0,
      height: 0,
      layoutOptions: { 'elk.port.side': ELK_SIDE[side] },
    })),
    layoutOptions: { 'elk.portConstraints': 'FIXED_POS', ...stage },
  };
}

function edge(
  { id, from, to, label, tie }: LayoutConnection,
  direction: FlowDirection,
  loop: boolean,
): ElkExtendedEdge {
  const sides = FLOW_SIDES[direction];
  const end = (box: Id, of: 'from' | 'to'): string => (tie ? box : portId(box, sides[loop ? 'loop' : of]));
  const labels = label && {
    labels: [
      {
        ...label,
        // ELK lays no label out that has no text.
        text: id,
        layoutOptions: {
          'elk.edgeLabels.inline': 'true',
          'elk.layered.edgeLabels.centerLabelPlacementStrategy': loop ? 'HEAD_LAYER' : 'TAIL_LAYER',
        },
      },
    ],
  };
  // Given to ELK the other way round, so that its graph has no rings; the answer is turned back.
  const [source, target] = loop ? [end(to, 'to'), end(from, 'from')] : [end(from, 'from'), end(to, 'to')];
  return { id, sources: [source], targets: [target], ...labels };
}

/**
 * The graph in ELK's own form; the same graph always gives the same one. Loops stand in it the other way round.
 */
export function toElk(
  graph: FlowGraph,
  look: FlowLook,
  order: ReadonlyMap<Id, number>,
  fold: Fold | null,
): ElkNode {
  const partition = new Map(graph.stages.map((stage, i) => [stage, i]));
  const boxes = graph.boxes.toSorted((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0));
  return {
    id: 'flow',
    layoutOptions: options(look, fold),
    children: boxes.map((box) => node(box, look.stages ? (partition.get(box.stage) ?? 0) : null)),
    edges: graph.connections.map((connection) => edge(connection, look.direction, isLoop(connection, order))),
  };
}
