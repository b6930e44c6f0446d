// Dragging a corner or a piece of the selected connection: the line follows, and its way is kept at the release.
import type { Point } from '../../base/geometry';
import type { Scene, SceneConnection } from '../../drawing/scene';
import { bendsOf } from '../../layout/bends';
import { axisOf } from '../../layout/map-geometry';
import { bendConnection, straighten } from '../actions/acts/connections';
import { acrossOf, moveCorner, movePiece, removeCorner, type Way } from './bend-way';
import type { Chart } from './chart-context';
import { startEdgePan } from './edge-pan';
import { endGesture, setGesture } from './gesture';
import { followPointer } from './pointer-drag';
import type { Board } from './use-view';

/** What of a way is held: a corner by its number among all points, or a piece by its number. */
export interface Grip {
  readonly kind: 'corner' | 'piece';
  readonly index: number;
}

interface BendGesture {
  readonly board: Board;
  readonly chart: Chart;
  readonly down: PointerEvent;
  readonly connection: SceneConnection;
  readonly grip: Grip;
}

const GRID = 4;
/** Lines keep this far from the lines between lanes and stages, px. */
const CLEAR = 7;

/** On the grid, and beside the lines between lanes or stages, where the router would not let it lie. */
function snapped({ laneDirection, lanes, stages }: Scene, axis: 'x' | 'y', value: number): number {
  const bands = axisOf(laneDirection, 'lane') === axis ? lanes : stages;
  const edges = bands.flatMap(({ rect }) =>
    axis === 'x' ? [rect.x, rect.x + rect.width] : [rect.y, rect.y + rect.height],
  );
  const edge = edges.find((at) => Math.abs(at - value) < CLEAR);
  if (edge === undefined) return Math.round(value / GRID) * GRID;
  return value < edge ? edge - CLEAR : edge + CLEAR;
}

function bent(scene: Scene, way: Way, { kind, index }: Grip, to: Point): Way {
  const at = { x: snapped(scene, 'x', to.x), y: snapped(scene, 'y', to.y) };
  if (kind === 'corner') return moveCorner(way, index, at);
  const axis = acrossOf(way.points, index);
  return axis ? movePiece(way, index, at[axis]) : way;
}

const isSame = (a: readonly Point[], b: readonly Point[]): boolean =>
  a.length === b.length && a.every(({ x, y }, i) => b[i]?.x === x && b[i]?.y === y);

function keep({ scene, project }: Chart, { id, from, to }: SceneConnection, way: Way): void {
  const rectOf = (step: string) => scene.steps.find((one) => one.id === step)?.rect;
  const ends = { from: rectOf(from), to: rectOf(to) };
  if (!ends.from || !ends.to) return;
  const { points, fromSide, toSide } = way;
  // A straight line says nothing that the router would not do.
  if (points.length < 3) straighten(project, id);
  else
    bendConnection(project, id, {
      fromSide,
      toSide,
      bends: bendsOf(points, { from: ends.from, to: ends.to }),
    });
}

/** Starts to bend; Escape leaves the connection as it was. */
export function startBend({ board, chart, down, connection, grip }: BendGesture): void {
  const { points, fromSide, toSide } = connection;
  const way: Way = { points, fromSide, toSide };
  const { target } = down;
  const area =
    target instanceof Element ? (target.closest('.react-flow')?.getBoundingClientRect() ?? null) : null;
  let pointer: Point = { x: down.clientX, y: down.clientY };
  let now = way;
  const show = (): void => {
    now = bent(chart.scene, way, grip, board.toChart(pointer));
    setGesture({ bend: { connection: connection.id, points: now.points } });
  };
  const pan = startEdgePan(board, () => area, show);
  const end = (): void => {
    pan.stop();
    endGesture();
  };
  followPointer(down, {
    move: (at) => {
      pointer = at;
      pan.at(at);
      show();
    },
    drop: (at) => {
      pointer = at;
      show();
      end();
      if (!isSame(now.points, points)) keep(chart, connection, now);
    },
    click: end,
    cancel: end,
  });
}

/** Takes a corner out; where only the ends' own pieces would be left, the router finds the way again. */
export function takeCornerOut(chart: Chart, connection: SceneConnection, corner: number): void {
  const { points, fromSide, toSide } = connection;
  const way = removeCorner({ points, fromSide, toSide }, corner);
  if (way) keep(chart, connection, way);
  else straighten(chart.project, connection.id);
}
