// Folds a long flow where ELK cannot: its one row is cut between steps, the pieces are put below each other, and the lines are
// drawn by the project's own router.
import { bottom, type Rect, right, type Side, SIDES, union } from '../../base/geometry';
import type { Id } from '../../base/id';
import type { PlacedBand, Route, RouteBox, RouteInput, RoutePort } from '../graph';
import type { FlowBox, FlowDirection, FlowGraph, FlowLook } from './flow-graph';
import type { FlowLayout } from './flow-layout';

/** Asks the project's own router for the ways of connections. */
export type RunRouter = (input: RouteInput) => Promise<readonly Route[]>;

/** Room between two rows and round all of them, px: for the lines that lead from one row to the next and back. */
const GAP = 84;
/** Between the rows of one stage. */
const ROW_GAP = 60;
const EDGE = 48;
/** The ratio of width to height that is aimed at. */
const ASPECT: Readonly<Record<FlowDirection, number>> = { right: 1.78, down: 1 };

/** The same with x and y for each other. */
const turned = ({ x, y, width, height }: Rect): Rect => ({ x: y, y: x, width: height, height: width });

/** Where the row may be cut: the middles of the gaps between boxes, from left to right. */
function cuts(rects: readonly Rect[]): number[] {
  const found: number[] = [];
  let reach = Number.NEGATIVE_INFINITY;
  for (const rect of rects.toSorted((a, b) => a.x - b.x)) {
    if (reach < rect.x && Number.isFinite(reach)) found.push((reach + rect.x) / 2);
    reach = Math.max(reach, right(rect));
  }
  return found;
}

/** The left ends of so many rows: cut where it comes nearest to rows of the same length. */
function rowStarts(rects: readonly Rect[], rows: number): number[] {
  const whole = union(rects);
  if (!whole) return [0];
  const possible = cuts(rects);
  const starts = [whole.x];
  for (let row = 1; row < rows; row++) {
    const ideal = whole.x + (whole.width * row) / rows;
    const nearest = possible.reduce<number | null>(
      (best, cut) => (best === null || Math.abs(cut - ideal) < Math.abs(best - ideal) ? cut : best),
      null,
    );
    if (nearest !== null && nearest > (starts.at(-1) ?? 0)) starts.push(nearest);
  }
  return starts;
}

type Boxes = ReadonlyMap<Id, Rect>;

/** Boxes in so many rows, from a corner on, each row pushed together at its own left and upper end. */
function stacked(boxes: Boxes, rows: number, left: number, gap: number): Map<Id, Rect> {
  const starts = rowStarts([...boxes.values()], rows);
  const rowOf = (rect: Rect): number => starts.findLastIndex((start) => rect.x >= start);
  const placed = new Map<Id, Rect>();
  let top = EDGE;
  for (const row of starts.keys()) {
    const members = [...boxes].filter(([, rect]) => Math.max(0, rowOf(rect)) === row);
    const whole = union(members.map(([, rect]) => rect));
    if (!whole) continue;
    for (const [id, rect] of members)
      placed.set(id, { ...rect, x: left + rect.x - whole.x, y: top + rect.y - whole.y });
    top += whole.height + gap;
  }
  return placed;
}

/** Parts of the flow beside each other, each in rows of at most about a width. */
function besideEachOther(parts: readonly Boxes[], widest: number): Map<Id, Rect> {
  const placed = new Map<Id, Rect>();
  let left = EDGE;
  for (const part of parts) {
    const whole = union(part.values());
    if (!whole) continue;
    const rows = Math.ceil(whole.width / widest - 0.01);
    const here = stacked(part, rows, left, parts.length > 1 ? ROW_GAP : GAP);
    for (const [id, rect] of here) placed.set(id, rect);
    left = Math.max(...[...here.values()].map(right)) + GAP;
  }
  return placed;
}

/** How wide a sheet of the aspect must be to hold boxes. */
function sheetFor(boxes: Boxes, aspect: number): number {
  const whole = union(boxes.values());
  return whole ? Math.max(whole.width, whole.height * aspect) : 0;
}

/** The most rows that a part is folded into. */
const MOST_ROWS = 12;

/** Folds the parts so that the whole suits a sheet best: no rows of one part are much longer than those of others. */
function folded(parts: readonly Boxes[], aspect: number): Map<Id, Rect> {
  const widths = new Set<number>();
  for (const part of parts)
    for (let rows = 1; rows <= MOST_ROWS; rows++) widths.add((union(part.values())?.width ?? 0) / rows);
  let best = new Map<Id, Rect>();
  let least = Number.POSITIVE_INFINITY;
  for (const width of [...widths].filter((one) => one > 0).sort((a, b) => b - a)) {
    const boxes = besideEachOther(parts, width);
    const needed = sheetFor(boxes, aspect);
    if (needed >= least) continue;
    least = needed;
    best = boxes;
  }
  return best;
}

/** The boxes of each stage where stages are kept, else all together. */
function partsOf({ boxes, stages }: FlowGraph, rects: Boxes, kept: boolean): Boxes[] {
  if (!kept) return [rects];
  return stages.map((stage) => {
    const own = boxes.filter((box) => box.stage === stage);
    return new Map(
      own.flatMap(({ id }): [Id, Rect][] => {
        const rect = rects.get(id);
        return rect ? [[id, rect]] : [];
      }),
    );
  });
}

function routeBox({ id, kind, ports, spreads }: FlowBox, rect: Rect): RouteBox {
  const port = (side: Side): RoutePort => ({
    at: { x: rect.x + ports[side].x, y: rect.y + ports[side].y },
    spread: spreads[side],
  });
  const [top, right_, bottom_, left] = SIDES.map(port) as [RoutePort, RoutePort, RoutePort, RoutePort];
  return { id, rect, kind, ports: { top, right: right_, bottom: bottom_, left } };
}

/**
 * A long layout as rows (columns when the flow runs down) of about the same length. Where stages are kept each is folded by
 * itself, and they stay side by side.
 */
export async function foldRows(
  graph: FlowGraph,
  straight: FlowLayout,
  { direction, stages: kept }: FlowLook,
  route: RunRouter,
): Promise<FlowLayout> {
  const across = direction === 'right';
  const along = across
    ? straight.boxes
    : new Map([...straight.boxes].map(([id, rect]) => [id, turned(rect)]));
  const rows = folded(partsOf(graph, along, kept), across ? ASPECT.right : 1 / ASPECT.down);
  const boxes = across ? rows : new Map([...rows].map(([id, rect]) => [id, turned(rect)]));
  const whole = union(boxes.values()) ?? { x: 0, y: 0, width: 0, height: 0 };
  const size = { width: right(whole) + EDGE, height: bottom(whole) + EDGE };
  const band = (length: number): PlacedBand[] => [{ id: 'flow', at: 0, size: length }];
  const routes = await route({
    ...size,
    lanes: band(size.height),
    stages: band(size.width),
    boxes: graph.boxes.flatMap((box) => {
      const rect = boxes.get(box.id);
      return rect ? [routeBox(box, rect)] : [];
    }),
    connections: graph.connections.map((connection) => ({
      ...connection,
      fromSide: null,
      toSide: null,
      bends: null,
    })),
  });
  // A line to the next row runs back on the paper, but not in the process.
  const loops = new Set(straight.routes.filter(({ loop }) => loop).map(({ id }) => id));
  return { ...size, boxes, routes: routes.map((one) => ({ ...one, loop: loops.has(one.id) })) };
}
