// Dragging a corner or a piece of the selected connection: the line follows, and its way is kept at the release.
import type { Point } from '../../base/geometry';
import type { SceneConnection } from '../../drawing/scene';
import { bendsOf } from '../../layout/bends';
import { bendConnection, straighten } from '../actions/acts/connections';
import { bender, type Grip } from './bend-room';
import { removeCorner, type Way } from './bend-way';
import { dragOnBoard } from './board-drag';
import type { Chart } from './chart-context';
import { setGesture } from './gesture';
import type { Board } from './use-view';

interface BendGesture {
  readonly board: Board;
  readonly chart: Chart;
  readonly down: PointerEvent;
  readonly connection: SceneConnection;
  readonly grip: Grip;
}

const isSame = (a: readonly Point[], b: readonly Point[]): boolean =>
  a.length === b.length && a.every(({ x, y }, i) => b[i]?.x === x && b[i]?.y === y);

function keep({ scene, project }: Chart, { id, from, to }: SceneConnection, way: Way): void {
  const rectOf = (step: string) => scene.steps.find((one) => one.id === step)?.rect;
  const ends = { from: rectOf(from), to: rectOf(to) };
  if (!ends.from || !ends.to) return;
  const { points, fromSide, toSide } = way;
  // A straight line says nothing that the router would not do.
  if (points.length < 3) straighten(project, [id]);
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
  let now = way;
  const bend = bender(chart.scene, connection, grip);
  dragOnBoard({
    board,
    down,
    show: (at) => {
      now = bend(at);
      setGesture({ bend: { connection: connection.id, points: now.points } });
    },
    drop: (_, end) => {
      end();
      if (!isSame(now.points, points)) keep(chart, connection, now);
    },
  });
}

/** Takes a corner out; where only the ends' own pieces would be left, the router finds the way again. */
export function takeCornerOut(chart: Chart, connection: SceneConnection, corner: number): void {
  const { points, fromSide, toSide } = connection;
  const way = removeCorner({ points, fromSide, toSide }, corner);
  if (way) keep(chart, connection, way);
  else straighten(chart.project, [connection.id]);
}
