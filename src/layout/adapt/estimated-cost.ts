// What a placing costs when there is too much in it to route it just for comparing.
import { centre, type Point, type Rect } from '../../base/geometry';
import type { LayoutGraph, Placing } from '../graph';
import { bendsBetween } from './estimate';
import { shapeCost } from './quality';
import { routeInputOf } from './route-input';

const COST = { px: 1 / 800, crossing: 2 } as const;

interface Line {
  readonly a: Point;
  readonly b: Point;
}

/** Which side of a line a point lies on. */
const side = ({ a, b }: Line, p: Point): number =>
  Math.sign((b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x));

const cross = (p: Line, q: Line): boolean =>
  side(p, q.a) * side(p, q.b) < 0 && side(q, p.a) * side(q, p.b) < 0;

/** Bends, length and crossings of straight lines, in bends. */
export function estimatedCost(graph: LayoutGraph, placing: Placing, aspect: number | null): number {
  const input = routeInputOf(graph, placing);
  const rects = new Map(input.boxes.map((box) => [box.id, box.rect]));
  const pairs = input.connections.flatMap((c): [Rect, Rect][] => {
    const [from, to] = [rects.get(c.from), rects.get(c.to)];
    return from && to && from !== to ? [[from, to]] : [];
  });
  const lines = pairs.map(([from, to]): Line => ({ a: centre(from), b: centre(to) }));
  let cost = shapeCost(input, aspect);
  for (const [from, to] of pairs) cost += bendsBetween(from, to);
  for (const { a, b } of lines) cost += (Math.abs(a.x - b.x) + Math.abs(a.y - b.y)) * COST.px;
  return cost + COST.crossing * crossings(lines);
}

/** Pairs of lines that cross; swept from left to right. */
function crossings(lines: readonly Line[]): number {
  const left = ({ a, b }: Line): number => Math.min(a.x, b.x);
  const right = ({ a, b }: Line): number => Math.max(a.x, b.x);
  const sorted = [...lines].sort((p, q) => left(p) - left(q) || right(p) - right(q));
  let count = 0;
  for (const [i, p] of sorted.entries())
    for (let k = i + 1; k < sorted.length; k++) {
      const q = sorted[k];
      if (!q || left(q) > right(p)) break;
      if (cross(p, q)) count++;
    }
  return count;
}
