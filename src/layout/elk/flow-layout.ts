// Lays the plain flow out with ELK: one row or column, folded when that would be far too long.
import type { ElkExtendedEdge, ElkNode } from 'elkjs/lib/elk-api';
import type { Id } from '../../base/id';
import type { Point, Rect, Side } from '../../base/geometry';
import type { LayoutConnection, Route } from '../graph';
import { foldRows, type RunRouter } from './fold-rows';
import { hasFaults } from './flow-faults';
import type { FlowBox, FlowDirection, FlowGraph, FlowLook } from './flow-graph';
import { flowOrder, isLoop } from './flow-order';
import { FLOW_SIDES, type Fold, toElk } from './to-elk';

/** Where everything of the plain flow lies, px from the top left corner. */
export interface FlowLayout {
  readonly width: number;
  readonly height: number;
  readonly boxes: ReadonlyMap<Id, Rect>;
  readonly routes: readonly Route[];
}

/** Asks ELK for a layout. Rejects when ELK gives up. */
export type RunElk = (graph: ElkNode) => Promise<ElkNode>;

/** A flow is folded when it is longer than a slide is wide or high (px), and this many times as long as it is wide. */
const FOLD_FROM = { right: 1700, down: 1100, stretch: 2.8 } as const;
/** Larger flows ELK mostly fails to fold, and takes long for it, steps. */
const ELK_FOLDS = 100;
/** Ways to fold, by preference: with some of them ELK draws a fault, or fails. */
const FOLDS: Readonly<Record<FlowDirection, readonly Fold[]>> = {
  right: [
    { aspect: 1.78, cutting: 'MSD' },
    { aspect: 1.42, cutting: 'MSD' },
    { aspect: 2.2, cutting: 'MSD' },
    { aspect: 1.78, cutting: 'ARD' },
  ],
  down: [
    { aspect: 1, cutting: 'MSD' },
    { aspect: 1.25, cutting: 'MSD' },
    { aspect: 1.9, cutting: 'MSD' },
    { aspect: 1, cutting: 'ARD' },
  ],
};

const rectOf = ({ x = 0, y = 0, width = 0, height = 0 }: Partial<Rect>): Rect => ({ x, y, width, height });

/** The corners of an edge in ELK's answer; none when it drew none. */
function pointsOf(edge: ElkExtendedEdge | undefined): Point[] {
  return (edge?.sections ?? []).flatMap(({ startPoint, bendPoints = [], endPoint }) =>
    [startPoint, ...bendPoints, endPoint].map(({ x, y }) => ({ x, y })),
  );
}

/** A laid out box with its ports. */
interface Placed {
  readonly rect: Rect;
  readonly ports: FlowBox['ports'];
}

/** ELK ends lines on the edge of a box; some outlines lie a little inside of it. */
function onOutline(
  points: readonly Point[],
  ends: readonly [Placed?, Placed?],
  sides: readonly [Side, Side],
) {
  const port = (placed: Placed | undefined, side: Side): Point | null =>
    placed ? { x: placed.rect.x + placed.ports[side].x, y: placed.rect.y + placed.ports[side].y } : null;
  const [first, last] = [port(ends[0], sides[0]), port(ends[1], sides[1])];
  return points.length < 2 || !first || !last ? points : [first, ...points.slice(1, -1), last];
}

function routeOf(
  connection: LayoutConnection,
  edge: ElkExtendedEdge | undefined,
  direction: FlowDirection,
  loop: boolean,
  placed: ReadonlyMap<Id, Placed>,
): Route {
  const { id, from, to, tie } = connection;
  const sides = FLOW_SIDES[direction];
  const [fromSide, toSide] = loop ? [sides.loop, sides.loop] : [sides.from, sides.to];
  const way = loop ? pointsOf(edge).reverse() : pointsOf(edge);
  const points = tie ? way : onOutline(way, [placed.get(from), placed.get(to)], [fromSide, toSide]);
  const [label] = edge?.labels ?? [];
  return { id, points, fromSide, toSide, label: connection.label && label ? rectOf(label) : null, loop };
}

function fromElk(
  graph: FlowGraph,
  answer: ElkNode,
  direction: FlowDirection,
  order: ReadonlyMap<Id, number>,
): FlowLayout {
  const edges = new Map((answer.edges ?? []).map((edge) => [edge.id, edge]));
  const boxes = new Map((answer.children ?? []).map((child) => [child.id, rectOf(child)]));
  const placed = new Map(
    graph.boxes.flatMap(({ id, ports }) => {
      const rect = boxes.get(id);
      return rect ? [[id, { rect, ports }] as const] : [];
    }),
  );
  return {
    width: answer.width ?? 0,
    height: answer.height ?? 0,
    boxes,
    routes: graph.connections.map((connection) =>
      routeOf(connection, edges.get(connection.id), direction, isLoop(connection, order), placed),
    ),
  };
}

const lengthOf = ({ width, height }: FlowLayout, direction: FlowDirection): number =>
  direction === 'right' ? width : height;

/** How many times as long as it is wide. */
const stretch = ({ width, height }: FlowLayout, direction: FlowDirection): number =>
  direction === 'right' ? width / Math.max(1, height) : height / Math.max(1, width);

/**
 * Lays a graph out. A long flow is folded into rows (columns when it runs down); where stages are kept, side by side, each is
 * folded by itself, which ELK cannot do. The same graph always gives the same layout.
 * @throws when ELK cannot lay it out at all
 */
export async function layoutFlow(
  graph: FlowGraph,
  look: FlowLook,
  run: RunElk,
  route: RunRouter,
): Promise<FlowLayout> {
  const { direction, stages } = look;
  if (graph.boxes.length === 0) return { width: 0, height: 0, boxes: new Map(), routes: [] };
  const order = flowOrder(graph, stages);
  const attempt = async (fold: Fold | null): Promise<FlowLayout> =>
    fromElk(graph, await run(toElk(graph, look, order, fold)), direction, order);
  const straight = await attempt(null);
  const long =
    lengthOf(straight, direction) > FOLD_FROM[direction] && stretch(straight, direction) > FOLD_FROM.stretch;
  if (!long) return straight;
  for (const fold of stages || graph.boxes.length > ELK_FOLDS ? [] : FOLDS[direction]) {
    const folded = await attempt(fold).catch(() => null);
    if (folded && !hasFaults(folded) && lengthOf(folded, direction) < lengthOf(straight, direction))
      return folded;
  }
  return foldRows(graph, straight, look, route);
}
