// Drawing a connection and moving an end of one: follow the pointer, show what it would do, commit once at the release.
import type { Point, Side } from '../../base/geometry';
import { contains, grown, SIDES } from '../../base/geometry';
import type { Id } from '../../base/id';
import type { SceneConnection, SceneStep } from '../../drawing/scene';
import { stepKind } from '../../steps/registry';
import { asksCondition, connect, moveEnd } from '../actions/acts/connections';
import { placeAround } from '../actions/acts/place';
import { placeBeside } from '../actions/acts/place-beside';
import { addNewStep } from '../actions/acts/steps';
import { selectItems, useSession } from '../session';
import { dragOnBoard } from './board-drag';
import type { Chart } from './chart-context';
import { openMark } from './opening';
import { setGesture, useGesture, type Wire } from './gesture';
import type { Board } from './use-view';

/** This near to a box counts as on it, px of the chart. */
const NEAR = 8;
/** This near to the middle of a side chooses that side, px of the chart. */
const SIDE_NEAR = 14;

/** The step under a point. */
export const stepAt = (steps: readonly SceneStep[], at: Point): SceneStep | null =>
  steps.find((step) => contains(step.rect, at)) ??
  steps.find((step) => contains(grown(step.rect, NEAR), at)) ??
  null;

/** The side of a step whose middle the pointer is on. */
export const sideAt = ({ kind, rect }: SceneStep, at: Point): Side | null =>
  SIDES.find((side) => {
    const port = stepKind(kind).port(rect, side).at;
    return Math.hypot(port.x - at.x, port.y - at.y) <= SIDE_NEAR;
  }) ?? null;

interface Base {
  readonly board: Board;
  readonly chart: Chart;
  readonly down: PointerEvent;
}

interface Follow extends Base {
  readonly wire: Pick<Wire, 'fixed' | 'side' | 'end' | 'connection'>;
  drop(wire: Wire, isOver: boolean): void;
  click?(): void;
}

function follow({ board, chart, down, wire, drop, click }: Follow): void {
  dragOnBoard({
    board,
    down,
    show: (at) => {
      const over = stepAt(chart.scene.steps, at);
      setGesture({
        wire: { ...wire, at, over: over?.id ?? null, overSide: over ? sideAt(over, at) : null },
      });
    },
    drop: (pointer, end) => {
      const last = useGesture.getState().wire;
      const isOver = board.isOver(pointer);
      end();
      if (last) drop(last, isOver);
    },
    ...(click ? { click } : {}),
  });
}

/** The connection that leaves or enters a step on a side; null when the side is free. */
export const connectionOn = ({ scene }: Chart, step: Id, side: Side): SceneConnection | null =>
  scene.connections.find(
    ({ from, fromSide, to, toSide }) =>
      (from === step && fromSide === side) || (to === step && toSide === side),
  ) ?? null;

/** From a handle: onto a step connects, into empty space makes the next step there, a click makes one beside. */
export function startWire({ board, chart, down, from, side }: Base & { from: Id; side: Side }): void {
  const { project, map } = chart;
  const addAt = (place: ReturnType<typeof placeBeside>, isBeside = false): void => {
    if (!place) return;
    const level = isBeside ? { isLevel: true as const } : {};
    const id = addNewStep(project, map, { kind: 'activity', name: '', place, after: from, ...level });
    selectItems([id]);
    useSession.setState({ renaming: { kind: 'step', id } });
    useSession.getState().camera?.reveal([id]);
  };
  follow({
    board,
    chart,
    down,
    wire: { fixed: from, side, end: 'to', connection: null },
    drop: ({ over, at }, isOver) => {
      if (over === from) return;
      const mark = chart.scene.marks.find(({ rect }) => contains(grown(rect, NEAR), at));
      const target = over ?? (mark?.steps.length === 1 ? mark.steps[0] : null) ?? null;
      if (target !== null) {
        const id = connect(project, map, from, target);
        if (id) selectItems([], [id]);
        if (id && asksCondition(project, id)) useSession.setState({ renaming: { kind: 'connection', id } });
      } else if (mark) {
        // Which of the steps behind it is meant can only be said when they are seen.
        openMark(chart, mark.id);
      } else if (isOver) addAt(placeAround(project.store.document(), map, 'activity', '', at));
    },
    // Where a connection already is, the click means that one.
    click: () => {
      const connection = connectionOn(chart, from, side);
      if (connection) selectItems([], connection.of);
      else addAt(placeBeside(project, from, 'activity', side), true);
    },
  });
}

/** From an end of a selected connection: onto a step takes that end there; elsewhere it springs back. */
export function startMoveEnd(given: Base & { connection: Id; end: 'from' | 'to'; fixed: Id }): void {
  const { board, chart, down, connection, end, fixed } = given;
  follow({
    board,
    chart,
    down,
    wire: { fixed, side: null, end, connection },
    drop: ({ over, overSide }) => {
      if (over === null) return;
      moveEnd(chart.project, connection, end, over, overSide);
      selectItems([], [connection]);
    },
  });
}
