// Of a large chart only what is near the view is mounted, with what is selected and both ends of every line that is.
import { type ReactFlowState, useStore } from '@xyflow/react';
import { useMemo } from 'react';
import { bounds, overlaps, type Rect } from '../../base/geometry';
import type { Id } from '../../base/id';
import { partOf, tilesNear } from '../kit/tiles';
import type { RouteEdge } from './scene-edges';
import type { ChartNode } from './scene-nodes';

/** Charts up to this many steps and lines are mounted whole: measured, more makes every frame of a pan slow. */
const MANY = 700;

const tilesOf = ({ transform: [x, y, zoom], width, height }: ReactFlowState): string =>
  tilesNear({ x, y, zoom }, { width, height });

const always = (): string => '';

/** The part of the chart whose elements are mounted; null = all of them. Renders again only when the view comes to other tiles. */
function useMountedPart(elements: number): Rect | null {
  const tiles = useStore(elements > MANY ? tilesOf : always);
  return useMemo(() => (tiles === '' ? null : partOf(tiles)), [tiles]);
}

const isKept = ({ data }: RouteEdge, part: Rect): boolean =>
  data !== undefined && (data.look === 'selected' || overlaps(bounds(data.connection.points), part));

export interface Mounted {
  readonly nodes: ChartNode[];
  readonly edges: RouteEdge[];
}

/** What of all nodes and edges is mounted. `also`: nodes that are, wherever they lie. */
export function useMounted(nodes: ChartNode[], edges: RouteEdge[], also: ReadonlySet<Id>): Mounted {
  const part = useMountedPart(nodes.length + edges.length);
  return useMemo(() => {
    if (!part) return { nodes, edges };
    const keptEdges = edges.filter((edge) => isKept(edge, part));
    const ends = new Set(keptEdges.flatMap(({ source, target }) => [source, target]));
    const keptNodes = nodes.filter((node) => {
      const { x, y } = node.position;
      const rect = { x, y, width: node.width ?? 0, height: node.height ?? 0 };
      return node.selected || ends.has(node.id) || also.has(node.id) || overlaps(rect, part);
    });
    return { nodes: keptNodes, edges: keptEdges };
  }, [nodes, edges, part, also]);
}
