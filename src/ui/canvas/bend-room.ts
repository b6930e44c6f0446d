// Where a connection that is bent by hand may lie: clear of the steps, with room for its arrow head.
import { bottom, OUTWARD, type Point, type Rect, right, type Side } from '../../base/geometry';
import type { Scene, SceneConnection } from '../../drawing/scene';
import { axisOf } from '../../layout/map-geometry';
import { acrossOf, moveCorner, movePiece, STUBS, type Stubs, type Way } from './bend-way';

/** What of a way is held: a corner by its number among all points, or a piece by its number. */
export interface Grip {
  readonly kind: 'corner' | 'piece';
  readonly index: number;
}

type Axis = 'x' | 'y';
type Bent = Pick<SceneConnection, 'from' | 'to' | 'points' | 'fromSide' | 'toSide'>;

const GRID = 4;
/** Lines keep this far from the lines between lanes and stages, px. */
const CLEAR = 7;
/** Nearer than this the router would move it away from such a line, px. */
const BAND = 6;
/** Lines keep this far from steps, px. */
const BESIDE = 8;
/** Least straight ways out of a step, and into one with the arrow head, px. */
const LEAST = { tail: 9, head: 17 } as const;
/** Two corners nearer to each other than this look like a fold, px. */
const FOLD = 12;
/** At most so many places are tried between the pointer and where the drag began. */
const TRIES = 160;

/** What an end piece may leave at its step when it is moved aside: a step or a line between bands may be in the way of one. */
const STUB_CHOICE: readonly Stubs[] = [
  STUBS,
  { ...STUBS, to: 24 },
  { from: 14, to: STUBS.to },
  { from: 14, to: 24 },
];

/** Where the lines between lanes or stages lie along an axis. */
function edgesOf({ laneDirection, lanes, stages }: Scene, axis: Axis): number[] {
  const bands = axisOf(laneDirection, 'lane') === axis ? lanes : stages;
  return bands.flatMap(({ rect }) => (axis === 'x' ? [rect.x, right(rect)] : [rect.y, bottom(rect)]));
}

/** On the grid, and beside the lines between lanes or stages, where the router would not let it lie. */
function snapped(scene: Scene, axis: Axis, value: number): number {
  const edge = edgesOf(scene, axis).find((at) => Math.abs(at - value) < CLEAR);
  if (edge === undefined) return Math.round(value / GRID) * GRID;
  return value < edge ? edge - CLEAR : edge + CLEAR;
}

type Edges = Readonly<Record<Axis, readonly number[]>>;

/** How near a way lies beside a line between lanes or stages. */
function nearestEdge(points: readonly Point[], edges: Edges): number {
  let least = BAND;
  for (let i = 0; i < points.length - 1; i++) {
    const axis = acrossOf(points, i);
    const at = axis && points[i]?.[axis];
    if (axis === null || at === null || at === undefined) continue;
    for (const edge of edges[axis]) least = Math.min(least, Math.abs(edge - at));
  }
  return least;
}

/** How far a piece stays outside of a box, px; negative inside of it. */
function apart(a: Point, b: Point, box: Rect): number {
  const x = Math.max(box.x - Math.max(a.x, b.x), Math.min(a.x, b.x) - right(box));
  const y = Math.max(box.y - Math.max(a.y, b.y), Math.min(a.y, b.y) - bottom(box));
  return Math.max(x, y);
}

/** How near a way comes to a box; the piece that leaves or reaches it does not count. */
function nearest(points: readonly Point[], box: Rect, isFrom: boolean, isTo: boolean): number {
  let least = BESIDE;
  for (let i = 1; i < points.length; i++) {
    const [a, b] = [points[i - 1], points[i]];
    if (!a || !b || (isFrom && i === 1) || (isTo && i === points.length - 1)) continue;
    least = Math.min(least, apart(a, b, box));
  }
  return least;
}

/** How far the way runs straight out of the side that it leaves or reaches. */
function straightOn(end: Point | undefined, next: Point | undefined, side: Side): number {
  if (!end || !next) return 0;
  return (next.x - end.x) * OUTWARD[side].x + (next.y - end.y) * OUTWARD[side].y;
}

const tailOf = ({ points, fromSide }: Way): number => straightOn(points[0], points[1], fromSide);
const headOf = ({ points, toSide }: Way): number => straightOn(points.at(-1), points.at(-2), toSide);

/** The shortest piece between two corners, as far as it is short enough to look like a fold. */
function shortest(points: readonly Point[]): number {
  let least = FOLD;
  for (let i = 2; i < points.length - 1; i++) {
    const [a, b] = [points[i - 1], points[i]];
    if (a && b) least = Math.min(least, Math.abs(a.x - b.x) + Math.abs(a.y - b.y));
  }
  return least;
}

/** Tells whether a way is as clear as it has to be: no nearer to anything than it may be, or than it has been. */
function clearance(scene: Scene, before: Bent): (way: Way) => boolean {
  const boxes = [...scene.steps, ...scene.marks].map(({ id, rect }) => {
    const [isFrom, isTo] = [id === before.from, id === before.to];
    const least = nearest(before.points, rect, isFrom, isTo);
    return { rect, isFrom, isTo, least };
  });
  const edges = { x: edgesOf(scene, 'x'), y: edgesOf(scene, 'y') };
  const beside = nearestEdge(before.points, edges);
  const fold = shortest(before.points);
  const tail = Math.min(LEAST.tail, tailOf(before));
  const head = Math.min(LEAST.head, headOf(before));
  return (way) =>
    tailOf(way) >= tail &&
    headOf(way) >= head &&
    shortest(way.points) >= fold &&
    nearestEdge(way.points, edges) >= beside &&
    boxes.every(({ rect, isFrom, isTo, least }) => nearest(way.points, rect, isFrom, isTo) >= least);
}

function bent(scene: Scene, way: Way, { kind, index }: Grip, to: Point, stubs: Stubs): Way {
  const at = { x: snapped(scene, 'x', to.x), y: snapped(scene, 'y', to.y) };
  if (kind === 'corner') return moveCorner(way, index, at, stubs);
  const axis = acrossOf(way.points, index);
  return axis ? movePiece(way, index, at[axis], stubs) : way;
}

/**
 * Bends a way by what is held of it, to a point of the chart or as near to it as the way stays clear of all steps; as it was
 * where it can go nowhere.
 */
export function bender(scene: Scene, connection: Bent, grip: Grip): (to: Point) => Way {
  const { points, fromSide, toSide } = connection;
  const way: Way = { points, fromSide, toSide };
  const isClear = clearance(scene, connection);
  const start = points[grip.index];
  const axis = grip.kind === 'piece' ? acrossOf(points, grip.index) : null;
  return (to) => {
    if (!start) return way;
    const goal = axis === 'x' ? { ...start, x: to.x } : axis === 'y' ? { ...start, y: to.y } : to;
    const far = Math.max(Math.abs(goal.x - start.x), Math.abs(goal.y - start.y));
    const tries = Math.min(TRIES, Math.ceil(far / GRID));
    for (let i = 0; i < tries; i++) {
      const share = 1 - i / tries;
      const at = { x: start.x + (goal.x - start.x) * share, y: start.y + (goal.y - start.y) * share };
      for (const stubs of STUB_CHOICE) {
        const next = bent(scene, way, grip, at, stubs);
        if (isClear(next)) return next;
      }
    }
    return way;
  };
}
