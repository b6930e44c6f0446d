// Of a large chart only what is near the view is mounted, with what is selected and both ends of every line that is.
import { type ReactFlowState, useStore } from '@xyflow/react';
import { useMemo } from 'react';
import { overlaps, type Point, type Rect } from '../../base/geometry';
import type { Id } from '../../base/id';
import type { RouteEdge } from './scene-edges';
import type { ChartNode } from './scene-nodes';

/** Charts up to this many steps and lines are mounted whole: measured, more makes every frame of a pan slow. */
const MANY = 700;

/** The part that is mounted grows and moves by tiles, so that it changes seldom, px of the chart. */
const TILE = 640;

/** The corners of the tiles that the view touches, with one more all round. */
function tilesOf({ transform: [x, y, zoom], width, height }: ReactFlowState): string {
  const first = (at: number): number => (Math.floor(-at / zoom / TILE) - 1) * TILE;
  const last = (at: number, size: number): number => (Math.ceil((size - at) / zoom / TILE) + 1) * TILE;
  return [first(x), first(y), last(x, width), last(y, height)].join(' ');
}

const always = (): string => '';

/** The part of the chart whose elements are mounted; null = all of them. Renders again only when the view comes to other tiles. */
function useMountedPart(elements: number): Rect | null {
  const tiles = useStore(elements > MANY ? tilesOf : always);
  return useMemo(() => {
    if (tiles === '') return null;
    const [x = 0, y = 0, x1 = 0, y1 = 0] = tiles.split(' ').map(Number);
    return { x, y, width: x1 - x, height: y1 - y };
  }, [tiles]);
}

function boundsOf(points: readonly Point[]): Rect {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

const isKept = ({ data }: RouteEdge, part: Rect): boolean =>
  data !== undefined && (data.look === 'selected' || overlaps(boundsOf(data.connection.points), part));

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
