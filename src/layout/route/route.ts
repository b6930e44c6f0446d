// Routes every connection of a placed map: orthogonal, from outline to outline, round the steps.
import type { Point, Rect, Side } from '../../base/geometry';
import { bottom, OUTWARD, right, SIDES } from '../../base/geometry';
import type { Route, RouteBox, RouteConnection, RouteInput } from '../graph';

const along = (p: Point, side: Side, by: number): Point => ({
  x: p.x + OUTWARD[side].x * by,
  y: p.y + OUTWARD[side].y * by,
});

const hits = (a: Point, b: Point, r: Rect): boolean =>
  Math.max(a.x, b.x) > r.x + 1 &&
  Math.min(a.x, b.x) < right(r) - 1 &&
  Math.max(a.y, b.y) > r.y + 1 &&
  Math.min(a.y, b.y) < bottom(r) - 1;

function neat(points: readonly Point[]): Point[] {
  const out: Point[] = [];
  for (const p of points) {
    const last = out.at(-1);
    if (last && last.x === p.x && last.y === p.y) continue;
    const before = out.at(-2);
    if (
      before &&
      last &&
      ((before.x === last.x && last.x === p.x) || (before.y === last.y && last.y === p.y))
    )
      out.pop();
    out.push(p);
  }
  return out;
}

function shapes(a: Point, fromSide: Side, b: Point, toSide: Side): Point[][] {
  const s = along(a, fromSide, 14);
  const t = along(b, toSide, 14);
  const out: Point[][] = [];
  const add = (...middle: Point[]) => out.push(neat([a, s, ...middle, t, b]));
  add({ x: t.x, y: s.y });
  add({ x: s.x, y: t.y });
  for (const x of [(s.x + t.x) / 2, s.x, t.x, Math.min(s.x, t.x) - 80, Math.max(s.x, t.x) + 80])
    add({ x, y: s.y }, { x, y: t.y });
  for (const y of [(s.y + t.y) / 2, Math.min(s.y, t.y) - 60, Math.max(s.y, t.y) + 60])
    add({ x: s.x, y }, { x: t.x, y });
  return out;
}

function cost(points: readonly Point[], input: RouteInput): number {
  let sum = points.length * 60;
  for (let i = 0; i + 1 < points.length; i++) {
    const a = points[i];
    const b = points[i + 1];
    if (!a || !b) continue;
    sum += Math.abs(a.x - b.x) + Math.abs(a.y - b.y);
    for (const box of input.boxes) if (hits(a, b, box.rect)) sum += 1e5;
  }
  return sum;
}

function best(c: RouteConnection, from: RouteBox, to: RouteBox, input: RouteInput) {
  let found: { points: Point[]; fromSide: Side; toSide: Side; cost: number } | null = null;
  for (const fromSide of c.fromSide ? [c.fromSide] : SIDES)
    for (const toSide of c.toSide ? [c.toSide] : SIDES)
      for (const points of shapes(from.ports[fromSide].at, fromSide, to.ports[toSide].at, toSide)) {
        const bias = (fromSide === 'left' ? 40 : 0) + (toSide === 'right' ? 40 : 0);
        const sum = cost(points, input) + bias;
        if (!found || sum < found.cost) found = { points, fromSide, toSide, cost: sum };
      }
  return found;
}

/** Routes all connections; a pure function of the input, in the order of `input.connections`. */
export function routeAll(input: RouteInput): Route[] {
  const boxes = new Map(input.boxes.map((b) => [b.id, b]));
  const stageOf = (r: Rect) => input.stages.findLastIndex((s) => s.at <= r.x + r.width / 2);
  return input.connections.flatMap((c): Route[] => {
    const from = boxes.get(c.from);
    const to = boxes.get(c.to);
    const way = from && to && best(c, from, to, input);
    const a = way?.points[0];
    const b = way?.points[1];
    if (!way || !a || !b) return [];
    const label = c.label && {
      ...c.label,
      x: a.x === b.x ? a.x + 8 : (a.x + b.x - c.label.width) / 2,
      y: (a.y + b.y - c.label.height) / 2,
    };
    const loop = !c.tie && stageOf(to.rect) < stageOf(from.rect);
    return [{ id: c.id, points: way.points, fromSide: way.fromSide, toSide: way.toSide, label, loop }];
  });
}
