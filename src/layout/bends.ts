// Corners that a user drew: kept as offsets from the ends' boxes, so that they follow moves, and read back as points.
import { centre, type Point, type Rect, type Side } from '../base/geometry';

/** A corner as the document keeps it: an offset from the centre of the box at one end. */
export interface Bend extends Point {
  readonly anchor: 'from' | 'to';
}

/** What a user fixed of a connection's way. */
export interface FixedWay {
  readonly fromSide: Side | null;
  readonly toSide: Side | null;
  readonly bends: readonly Bend[] | null;
}

interface Ends {
  readonly from: Rect;
  readonly to: Rect;
}

/** True for sides that are left and reached along x. */
export const isLevel = (side: Side): boolean => side === 'left' || side === 'right';

const middle = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });
const distance = (a: Point, b: Point): number => Math.abs(a.x - b.x) + Math.abs(a.y - b.y);

/**
 * The points that say enough of an orthogonal way (outline to outline) once its two sides are given: the corners between the
 * second and the last but one; the middle of the piece between two corners; nothing for one corner and for a straight line.
 */
function telling(points: readonly Point[]): readonly Point[] {
  const corners = points.slice(1, -1);
  const [first, second] = corners;
  if (corners.length === 2 && first && second) return [middle(first, second)];
  return corners.slice(1, -1);
}

/** What is to be kept of a way drawn by the user; `points` run from outline to outline. Null when the sides say it all. */
export function bendsOf(points: readonly Point[], { from, to }: Ends): Bend[] | null {
  const bends = telling(points).map((point): Bend => {
    const [a, b] = [centre(from), centre(to)];
    const anchor = distance(point, a) <= distance(point, b) ? 'from' : 'to';
    const at = anchor === 'from' ? a : b;
    return { anchor, x: Math.round(point.x - at.x), y: Math.round(point.y - at.y) };
  });
  return bends.length > 0 ? bends : null;
}

const APART = 1;

/** The pieces between corners stay level and upright by turns, though their ends hang on different boxes. */
function aligned(points: readonly Point[], fromSide: Side): Point[] {
  const result: Point[] = [];
  for (const [i, point] of points.entries()) {
    const before = result.at(-1);
    const askew = before && Math.abs(before.x - point.x) > APART && Math.abs(before.y - point.y) > APART;
    const level = isLevel(fromSide) === (i % 2 === 1);
    if (!before || !askew) result.push(point);
    else result.push(level ? { x: point.x, y: before.y } : { x: before.x, y: point.y });
  }
  return result;
}

/**
 * The points that a way has to pass, as things lie now; null leaves it to the router. A lone one between two sides of the same
 * direction only says where the piece across lies: halfway between the boxes, wherever they have moved.
 */
export function absoluteBends({ bends, fromSide, toSide }: FixedWay, { from, to }: Ends): Point[] | null {
  if (!bends) return null;
  const [a, b] = [centre(from), centre(to)];
  const points = bends.map(({ anchor, x, y }) => {
    const at = anchor === 'from' ? a : b;
    return { x: at.x + x, y: at.y + y };
  });
  if (!fromSide || !toSide) return points;
  const [only] = points;
  if (only && points.length === 1 && isLevel(fromSide) === isLevel(toSide)) {
    const between = middle(a, b);
    return [isLevel(fromSide) ? { x: only.x, y: between.y } : { x: between.x, y: only.y }];
  }
  return aligned(points, fromSide);
}
