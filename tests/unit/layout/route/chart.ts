// Small charts by hand for the router's tests, and what every route must keep to.
import type { Point, Rect, Side } from '../../../../src/base/geometry';
import type {
  BoxKind,
  PlacedBand,
  Route,
  RouteBox,
  RouteConnection,
  RouteInput,
  RoutePort,
} from '../../../../src/layout/graph';

const SIZES: Readonly<Record<BoxKind, [number, number]>> = {
  step: [138, 56],
  decision: [138, 80],
  bar: [16, 56],
  start: [100, 40],
  end: [100, 40],
  note: [138, 56],
};

/** A box of a kind's usual size with ports as the kinds have them. */
export function box(id: string, x: number, y: number, kind: BoxKind = 'step'): RouteBox {
  const [width, height] = SIZES[kind];
  return boxOf(id, { x, y, width, height }, kind);
}

export function boxOf(id: string, rect: Rect, kind: BoxKind = 'step'): RouteBox {
  const { x, y, width, height } = rect;
  const pointed = kind === 'decision';
  const across = pointed || kind === 'bar' ? 0 : Math.max(0, width / 2 - 12);
  const upright = pointed ? 0 : Math.max(0, height / 2 - 12);
  const port = (px: number, py: number, spread: number): RoutePort => ({ at: { x: px, y: py }, spread });
  return {
    id,
    rect,
    kind,
    ports: {
      top: port(x + width / 2, y, across),
      right: port(x + width, y + height / 2, upright),
      bottom: port(x + width / 2, y + height, across),
      left: port(x, y + height / 2, upright),
    },
  };
}

type Choice = Partial<Pick<RouteConnection, 'fromSide' | 'toSide' | 'bends' | 'labelAt' | 'tie' | 'id'>>;

/** A connection; a label of `label` letters. */
export const link = (from: string, to: string, label = '', choice: Choice = {}): RouteConnection => ({
  id: `${from}-${to}${label && ` ${label}`}`,
  from,
  to,
  label: label ? { width: label.length * 6 + 14, height: 18 } : null,
  tie: false,
  fromSide: null,
  toSide: null,
  bends: null,
  ...choice,
});

/** Bands from their starts; the last one reaches to the end. */
export const bands = (starts: readonly number[], end: number): PlacedBand[] =>
  starts.map((at, i) => ({ id: `b${i}`, at, size: (starts[i + 1] ?? end) - at }));

interface Lines {
  readonly lanes?: readonly number[];
  readonly stages?: readonly number[];
}

/** An input whose frame leaves 60 px round the boxes. */
export function chart(
  boxes: readonly RouteBox[],
  connections: readonly RouteConnection[],
  lines: Lines = {},
): RouteInput {
  const width = Math.max(...boxes.map((b) => b.rect.x + b.rect.width)) + 60;
  const height = Math.max(...boxes.map((b) => b.rect.y + b.rect.height)) + 60;
  return {
    width,
    height,
    lanes: bands(lines.lanes ?? [0], height),
    stages: bands(lines.stages ?? [0], width),
    boxes,
    connections,
  };
}

/** The route of a connection by its id. */
export function routeOf(routes: readonly Route[], id: string): Route {
  const found = routes.find((r) => r.id === id);
  if (!found) throw new Error(`no route ${id}`);
  return found;
}

export const bendsOf = (r: Route): number => r.points.length - 2;

export interface Piece {
  readonly route: Route;
  readonly a: Point;
  readonly b: Point;
}

export const piecesOf = (r: Route): Piece[] =>
  r.points.slice(1).map((b, i) => ({ route: r, a: r.points[i] ?? b, b }));

/** True when a piece goes through a point. */
export const passes = ({ a, b }: Piece, p: Point): boolean =>
  Math.min(a.x, b.x) <= p.x &&
  p.x <= Math.max(a.x, b.x) &&
  Math.min(a.y, b.y) <= p.y &&
  p.y <= Math.max(a.y, b.y);

/** True when the piece from a to b runs through the inside of a rectangle, one px in. */
export const cuts = (a: Point, b: Point, r: Rect): boolean =>
  Math.max(a.x, b.x) > r.x + 1 &&
  Math.min(a.x, b.x) < r.x + r.width - 1 &&
  Math.max(a.y, b.y) > r.y + 1 &&
  Math.min(a.y, b.y) < r.y + r.height - 1;

/** Everything that is wrong with a drawing, as sentences; empty when nothing is. */
export function faults(input: RouteInput, routes: readonly Route[]): string[] {
  const found: string[] = [];
  const boxes = new Map(input.boxes.map((b) => [b.id, b]));
  for (const c of input.connections) {
    const r = routes.find((q) => q.id === c.id);
    const from = boxes.get(c.from);
    const to = boxes.get(c.to);
    if (!r || !from || !to) {
      found.push(`${c.id} has no route`);
      continue;
    }
    if (r.points.length < 2) found.push(`${c.id} has fewer than two points`);
    for (const [i, { a, b }] of piecesOf(r).entries()) {
      if (a.x !== b.x && a.y !== b.y) found.push(`${c.id} is not orthogonal`);
      const ending = (o: RouteBox): boolean =>
        (o === from && i === 0) || (o === to && i === r.points.length - 2);
      for (const o of input.boxes)
        if (cuts(a, b, o.rect) && !(o.kind === 'decision' && ending(o)))
          found.push(`${c.id} runs through ${o.id}`);
    }
    if (!onPort(from, r.fromSide, r.points[0])) found.push(`${c.id} does not start on its port`);
    if (!onPort(to, r.toSide, r.points.at(-1))) found.push(`${c.id} does not end on its port`);
    for (const p of r.points)
      if (!(p.x >= 0 && p.y >= 0 && p.x <= input.width && p.y <= input.height))
        found.push(`${c.id} leaves the frame`);
  }
  return found;
}

function onPort(b: RouteBox, side: Side, p: Point | undefined): boolean {
  if (!p) return false;
  if (b.kind === 'decision') return onSlope(b.rect, side, p);
  const { at, spread } = b.ports[side];
  const [across, along] =
    side === 'left' || side === 'right' ? [p.x - at.x, p.y - at.y] : [p.y - at.y, p.x - at.x];
  return Math.abs(across) < 0.01 && Math.abs(along) <= spread + 0.01;
}

/** On the outline of a decision: its tip of that side, or a slope next to it. */
function onSlope({ x, y, width, height }: Rect, side: Side, p: Point): boolean {
  const [dx, dy] = [(p.x - x) / width - 0.5, (p.y - y) / height - 0.5];
  const out = { left: -dx, right: dx, top: -dy, bottom: dy };
  return Math.abs(Math.abs(dx) + Math.abs(dy) - 0.5) < 0.001 && out[side] >= 0.24;
}

/** How often two routes cross, pieces strictly inside each other. */
export function crossings(routes: readonly Route[]): number {
  let sum = 0;
  for (const [i, r] of routes.entries())
    for (const o of routes.slice(i + 1))
      for (const p of piecesOf(r)) for (const q of piecesOf(o)) if (crossing(p, q)) sum++;
  return sum;
}

function crossing(p: Piece, q: Piece): boolean {
  const level = (s: Piece): boolean => s.a.y === s.b.y;
  if (level(p) === level(q)) return false;
  const [h, v] = level(p) ? [p, q] : [q, p];
  const within = (v0: number, a: number, b: number): boolean =>
    v0 > Math.min(a, b) + 0.6 && v0 < Math.max(a, b) - 0.6;
  return within(v.a.x, h.a.x, h.b.x) && within(h.a.y, v.a.y, v.b.y);
}

/** Stretches, in px, on which two routes lie nearer than `apart` to each other side by side. */
export function besides(a: Route, b: Route, apart = 1): number {
  let sum = 0;
  for (const p of piecesOf(a))
    for (const q of piecesOf(b)) {
      const level = p.a.y === p.b.y;
      if (level !== (q.a.y === q.b.y)) continue;
      const [c, d] = level ? [p.a.y, q.a.y] : [p.a.x, q.a.x];
      if (Math.abs(c - d) >= apart) continue;
      const [k, l, m, n] = level ? [p.a.x, p.b.x, q.a.x, q.b.x] : [p.a.y, p.b.y, q.a.y, q.b.y];
      const common = Math.min(Math.max(k, l), Math.max(m, n)) - Math.max(Math.min(k, l), Math.min(m, n));
      sum += Math.max(0, common);
    }
  return sum;
}

export const overlap = (a: Rect, b: Rect): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
