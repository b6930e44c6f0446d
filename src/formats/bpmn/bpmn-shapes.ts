// Where the shapes of BPMN lie: boxes as drawn, round events and gateways in the middle of theirs, lines up to their outlines.
import { centre, contains, type Point, type Rect } from '../../base/geometry';
import type { ElementType } from './element-types';

/** The usual sizes of BPMN, px. */
const EVENT = 36;
const GATEWAY = 42;
/** Room for the words below an event, px. */
const CAPTION = { width: 120, height: 28, gap: 5 } as const;

const middle = (rect: Rect, size: number): Rect => {
  const { x, y } = centre(rect);
  return { x: x - size / 2, y: y - size / 2, width: size, height: size };
};

/** The shape of a step's element. */
export function shapeRect(shape: ElementType['shape'], box: Rect): Rect {
  if (shape === 'box' || shape === 'sheet') return box;
  return middle(box, shape === 'event' ? EVENT : GATEWAY);
}

/** Where the words beside a shape stand; null where they stand inside. */
export function captionRect(shape: ElementType['shape'], rect: Rect): Rect | null {
  if (shape === 'box' || shape === 'sheet') return null;
  const { x } = centre(rect);
  const { width, height, gap } = CAPTION;
  return { x: x - width / 2, y: rect.y + rect.height + gap, width, height };
}

/** The point on a circle, diamond or box that a line from its box's edge meets when it goes straight on. */
function onOutline(end: Point, next: Point, rect: Rect, shape: ElementType['shape']): Point {
  const { x, y } = centre(rect);
  const reach = rect.width / 2;
  const along = Math.abs(end.y - next.y) < Math.abs(end.x - next.x) ? 'x' : 'y';
  const [off, toward] = along === 'x' ? [end.y - y, next.x - x] : [end.x - x, next.y - y];
  if (shape === 'sheet')
    return along === 'x'
      ? { x: x + Math.sign(toward) * reach, y: end.y }
      : { x: end.x, y: y + (Math.sign(toward) * rect.height) / 2 };
  if (Math.abs(off) >= reach) return end;
  const depth = shape === 'event' ? Math.sqrt(reach * reach - off * off) : reach - Math.abs(off);
  const side = Math.sign(toward || 1) * depth;
  return along === 'x' ? { x: x + side, y: end.y } : { x: end.x, y: y + side };
}

/** A line whose ends are drawn on to the outline of shapes that are smaller than their boxes. */
export function waypoints(
  points: readonly Point[],
  from: { readonly rect: Rect; readonly shape: ElementType['shape'] },
  to: { readonly rect: Rect; readonly shape: ElementType['shape'] },
): Point[] {
  const way = points.map(({ x, y }) => ({ x, y }));
  const drawnOn = ({ rect, shape }: typeof from, next: Point): boolean =>
    shape !== 'box' && !contains(rect, next);
  const [first, second] = way;
  if (first && second && drawnOn(from, second)) way[0] = onOutline(first, second, from.rect, from.shape);
  const [last, before] = [way.at(-1), way.at(-2)];
  if (last && before && drawnOn(to, before)) way[way.length - 1] = onOutline(last, before, to.rect, to.shape);
  return way;
}
