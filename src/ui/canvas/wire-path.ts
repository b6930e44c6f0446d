// The simple orthogonal way of a line that follows the pointer, while the router would be too slow or has no target yet.
import { OUTWARD, type Point, type Rect, type Side } from '../../base/geometry';

/** A place that a preview line starts from or leads to; a bare pointer has no side. */
export interface WireEnd {
  readonly at: Point;
  readonly side: Side | null;
}

const STUB = 18;

const OPPOSITE: Readonly<Record<Side, Side>> = { top: 'bottom', right: 'left', bottom: 'top', left: 'right' };

const away = ({ at, side }: WireEnd): Point => {
  if (!side) return at;
  const out = OUTWARD[side];
  return { x: at.x + out.x * STUB, y: at.y + out.y * STUB };
};

const level = (side: Side | null): boolean => side === 'left' || side === 'right';

/** The side of a box that reads best for a line from or to `other`. */
export function facingSide(box: Rect, other: Point): Side {
  const dx = other.x - (box.x + box.width / 2);
  const dy = other.y - (box.y + box.height / 2);
  const beyondX = Math.abs(dx) - box.width / 2;
  const beyondY = Math.abs(dy) - box.height / 2;
  if (beyondX >= beyondY) return dx >= 0 ? 'right' : 'left';
  return dy >= 0 ? 'bottom' : 'top';
}

/** A pointer this little beside the way straight on is taken as straight on, px. */
const STRAIGHT = 14;

/** A bare pointer is reached the way one came: level from a level side, so that the head shows where it leads. */
function reached(from: WireEnd, to: WireEnd): WireEnd {
  if (to.side || !from.side) return to;
  const { x, y } = OUTWARD[from.side];
  const beside = x === 0 ? Math.abs(to.at.x - from.at.x) : Math.abs(to.at.y - from.at.y);
  const ahead = (to.at.x - from.at.x) * x + (to.at.y - from.at.y) * y;
  if (ahead < 3 * STUB) return to;
  const at =
    beside > STRAIGHT ? to.at : x === 0 ? { x: from.at.x, y: to.at.y } : { x: to.at.x, y: from.at.y };
  return { at, side: OPPOSITE[from.side] };
}

/** Orthogonal polyline between two ends, without doubled points. */
export function wirePath(from: WireEnd, target: WireEnd): Point[] {
  const to = reached(from, target);
  const a = away(from);
  const b = away(to);
  const middle =
    level(from.side) === level(to.side) && to.side ? between(a, b, level(from.side)) : corner(a, b, from, to);
  return straightened([from.at, a, ...middle, b, to.at]);
}

function between(a: Point, b: Point, alongX: boolean): Point[] {
  if (alongX) {
    const x = (a.x + b.x) / 2;
    return [
      { x, y: a.y },
      { x, y: b.y },
    ];
  }
  const y = (a.y + b.y) / 2;
  return [
    { x: a.x, y },
    { x: b.x, y },
  ];
}

const corner = (a: Point, b: Point, from: WireEnd, to: WireEnd): Point[] => {
  const alongX = from.side ? level(from.side) : !level(to.side);
  return [alongX ? { x: b.x, y: a.y } : { x: a.x, y: b.y }];
};

const isSame = (a: Point | undefined, b: Point): boolean => a?.x === b.x && a.y === b.y;

/** Drops points that repeat or lie within a straight run. */
export function straightened(points: readonly Point[]): Point[] {
  const kept: Point[] = [];
  const endsRun = (point: Point): boolean => {
    const [before, last] = [kept.at(-2), kept.at(-1)];
    if (!before || !last) return false;
    return (before.x === last.x && last.x === point.x) || (before.y === last.y && last.y === point.y);
  };
  for (const point of points) {
    if (isSame(kept.at(-1), point)) continue;
    while (endsRun(point)) kept.pop();
    if (!isSame(kept.at(-1), point)) kept.push(point);
  }
  return kept;
}
