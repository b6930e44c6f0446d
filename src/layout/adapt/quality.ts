// One number for how hard a drawing is to read: what two placings of the same map are compared by.
import { overlaps, type Point, type Rect } from '../../base/geometry';
import type { LayoutGraph, Placing, Route, RouteInput } from '../graph';
import { routeAll } from '../route/route';
import { routeInputOf } from './route-input';

/** Faults in bends: what a reader would give to be rid of one. */
const COST = {
  crossing: 4,
  /** Lines on each other that are no common trunk. */
  overlap: 20,
  /** A line through a step that is not its own. */
  through: 1000,
  /** A label on a step, a line or another label. */
  clash: 6,
  /** A connection that runs back, from right to left. */
  back: 1,
  /** A bend's worth of length, px. */
  px: 1 / 800,
  /** Per connection, or two boxes where there are fewer, for a shape that is twice (or half) as wide as wanted. */
  shape: 0.5,
} as const;

/** A shape this near to the wanted one (as a factor) is as good as it. */
const NEAR_ASPECT = 1.2;

interface Piece {
  readonly route: number;
  readonly level: boolean;
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

function piecesOf(routes: readonly Route[]): Piece[] {
  return routes.flatMap(({ points }, route) =>
    points.slice(1).map((q, i): Piece => {
      const p = points[i] ?? q;
      const level = Math.abs(p.y - q.y) < Math.abs(p.x - q.x);
      const [a, b] = level ? [p.x, q.x] : [p.y, q.y];
      return { route, level, at: level ? p.y : p.x, from: Math.min(a, b), to: Math.max(a, b) };
    }),
  );
}

const EPS = 0.6;

/** Pairs of routes that share an end may lie on each other next to it. */
function related(a: Route, b: Route, ends: ReadonlyMap<string, readonly [string, string]>): boolean {
  const [p, q] = [ends.get(a.id), ends.get(b.id)];
  return p !== undefined && q !== undefined && (p[0] === q[0] || p[1] === q[1]);
}

/** Crossings and overlaps of all lines. */
function meetings(routes: readonly Route[], input: RouteInput): number {
  const ends = new Map(input.connections.map((c) => [c.id, [c.from, c.to] as const]));
  const pieces = piecesOf(routes);
  const level = pieces.filter((p) => p.level);
  const upright = pieces.filter((p) => !p.level);
  let cost = 0;
  for (const p of level)
    for (const q of upright)
      if (
        p.route !== q.route &&
        q.at > p.from + EPS &&
        q.at < p.to - EPS &&
        p.at > q.from + EPS &&
        p.at < q.to - EPS
      )
        cost += COST.crossing;
  for (const same of [level, upright])
    for (const [i, p] of same.entries())
      for (let k = i + 1; k < same.length; k++) {
        const q = same[k];
        if (!q || q.route === p.route || Math.abs(p.at - q.at) > 3) continue;
        if (Math.min(p.to, q.to) - Math.max(p.from, q.from) <= EPS) continue;
        const [a, b] = [routes[p.route], routes[q.route]];
        if (a && b && !related(a, b, ends)) cost += COST.overlap;
      }
  return cost;
}

const segmentBox = (p: Point, q: Point): Rect => ({
  x: Math.min(p.x, q.x),
  y: Math.min(p.y, q.y),
  width: Math.abs(p.x - q.x),
  height: Math.abs(p.y - q.y),
});

/** Lines through steps, and labels on steps, lines and labels. */
function covers(routes: readonly Route[], input: RouteInput): number {
  const ends = new Map(input.connections.map((c) => [c.id, c]));
  const boxes = input.boxes;
  const labels = routes.flatMap(({ label, id }) => (label ? [{ label, id }] : []));
  let cost = 0;
  for (const { id, points } of routes)
    for (const [i, p] of points.slice(0, -1).entries()) {
      const segment = segmentBox(p, points[i + 1] ?? p);
      for (const box of boxes)
        if (box.id !== ends.get(id)?.from && box.id !== ends.get(id)?.to && overlaps(segment, box.rect, -1))
          cost += COST.through;
      for (const other of labels)
        if (other.id !== id && overlaps(segment, other.label, -1)) cost += COST.clash;
    }
  for (const [i, { label }] of labels.entries()) {
    if (boxes.some((box) => overlaps(label, box.rect, -1))) cost += COST.clash;
    if (labels.slice(i + 1).some((other) => overlaps(label, other.label, -1))) cost += COST.clash;
  }
  return cost;
}

const lengthOf = (points: readonly Point[]): number =>
  points.slice(1).reduce((sum, q, i) => {
    const p = points[i] ?? q;
    return sum + Math.abs(p.x - q.x) + Math.abs(p.y - q.y);
  }, 0);

/** Connections that run against the reading direction. */
function backward({ boxes, connections }: RouteInput): number {
  const middle = new Map(boxes.map(({ id, rect }) => [id, rect.x + rect.width / 2]));
  const back = connections.filter(({ from, to }) => (middle.get(to) ?? 0) < (middle.get(from) ?? 0) - EPS);
  return back.length * COST.back;
}

/** How far a shape is from the wanted one; 0 when none is wanted. */
export function shapeCost({ width, height, connections, boxes }: RouteInput, aspect: number | null): number {
  if (aspect === null || width <= 0 || height <= 0) return 0;
  const off = Math.abs(Math.log(width / height / aspect)) - Math.log(NEAR_ASPECT);
  return Math.max(0, off / Math.LN2) * COST.shape * Math.max(connections.length, boxes.length / 2);
}

/** What a routed drawing costs, in bends. */
export function routedCost(input: RouteInput, routes: readonly Route[], aspect: number | null): number {
  const bends = routes.reduce((sum, { points }) => sum + points.length - 2, 0);
  const length = routes.reduce((sum, { points }) => sum + lengthOf(points), 0);
  const shape = shapeCost(input, aspect);
  const faults = meetings(routes, input) + covers(routes, input);
  return bends + length * COST.px + faults + backward(input) + shape;
}

/** Routes a placing and says what it costs. */
export function drawnCost(graph: LayoutGraph, placing: Placing, aspect: number | null): number {
  const input = routeInputOf(graph, placing);
  return routedCost(input, routeAll(input), aspect);
}
