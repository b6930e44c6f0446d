// The two ends of the selected connection, to be dragged to another step or another side.
import { ViewportPortal } from '@xyflow/react';
import { useTranslations } from 'use-intl';
import type { Id } from '../../base/id';
import type { SceneConnection } from '../../drawing/scene';
import { useSession } from '../session';
import { useChart } from './chart-context';
import { useGesture } from './gesture';
import { useBoard } from './use-view';
import { startMoveEnd } from './wire-gesture';

const REACH = 22;

/** The selected connection, when nothing else is selected and nothing is dragged. */
export function useOnlyConnection(): SceneConnection | null {
  const { scene, readOnly } = useChart();
  const id = useSession(({ selection }) =>
    selection.kind === 'items' && selection.steps.length === 0 && selection.connections.length === 1
      ? (selection.connections[0] ?? null)
      : null,
  );
  const busy = useGesture(({ wire, moving, bend }) => wire !== null || moving !== null || bend !== null);
  if (id === null || readOnly || busy) return null;
  const connection = scene.connections.find(({ of }) => of.includes(id));
  if (!connection || connection.of.length > 1) return null;
  // At a mark there is no telling which step an end would leave.
  const isStep = (end: Id): boolean => scene.steps.some((step) => step.id === end);
  return isStep(connection.from) && isStep(connection.to) ? connection : null;
}

export function EndHandles() {
  const connection = useOnlyConnection();
  if (!connection) return null;
  return (
    <ViewportPortal>
      <EndHandle connection={connection} end="from" />
      <EndHandle connection={connection} end="to" />
    </ViewportPortal>
  );
}

interface EndHandleProps {
  readonly connection: SceneConnection;
  readonly end: 'from' | 'to';
}

function EndHandle({ connection: { id, from, to, points }, end }: EndHandleProps) {
  const t = useTranslations('canvas');
  const board = useBoard();
  const chart = useChart();
  const at = end === 'from' ? points[0] : points.at(-1);
  if (!at) return null;
  const fixed = end === 'from' ? to : from;
  return (
    <div
      data-end={end}
      data-connection={id}
      title={t('end')}
      className="nodrag nopan pointer-events-auto absolute grid cursor-move place-items-center"
      style={{ left: at.x - REACH / 2, top: at.y - REACH / 2, width: REACH, height: REACH, zIndex: 1100 }}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.stopPropagation();
        startMoveEnd({ board, chart, down: event.nativeEvent, connection: id, end, fixed });
      }}
    >
      <span className="size-[11px] rounded-full border-2 border-accent bg-surface" />
    </div>
  );
}
