// Handles on the selected connection: one on each corner, one in the middle of each piece, to bend it by hand.
import { ViewportPortal } from '@xyflow/react';
import clsx from 'clsx';
import { useTranslations } from 'use-intl';
import { contains, grown, type Point, type Rect } from '../../base/geometry';
import type { SceneConnection } from '../../drawing/scene';
import { startBend, takeCornerOut } from './bend-gesture';
import type { Grip } from './bend-room';
import { acrossOf } from './bend-way';
import { useChart } from './chart-context';
import { useOnlyConnection } from './end-handles';
import { renameConnection } from './selecting';
import { useBoard } from './use-view';

/** Within this a press takes the handle, px of the chart. */
const REACH = 20;
/** Shorter pieces have no room for a handle between those at their ends, px. */
const LEAST = { inner: 36, end: 48, only: 44 } as const;

interface Placed extends Grip {
  readonly at: Point;
}

const between = (a: Point, b: Point, share: number): Point => ({
  x: a.x + (b.x - a.x) * share,
  y: a.y + (b.y - a.y) * share,
});

/** The middle of a piece, or a place on it where the handle does not hide the condition. */
function besideLabel(a: Point, b: Point, label: Rect | null): Point {
  const places = [0.5, 0.75, 0.25, 0.9, 0.1].map((share) => between(a, b, share));
  const isFree = (at: Point): boolean => !label || !contains(grown(label, REACH / 2), at);
  return places.find(isFree) ?? between(a, b, 0.5);
}

/** Where the handles of a way lie. */
export function gripsOf(points: readonly Point[], label: Rect | null = null): Placed[] {
  const corners = points.slice(1, -1).map((at, i): Placed => ({ kind: 'corner', index: i + 1, at }));
  const last = points.length - 2;
  const pieces = points.slice(1).flatMap((b, index): Placed[] => {
    const a = points[index] ?? b;
    const length = Math.abs(a.x - b.x) + Math.abs(a.y - b.y);
    const place = last === 0 ? 'only' : index === 0 || index === last ? 'end' : 'inner';
    if (length < LEAST[place]) return [];
    return [{ kind: 'piece', index, at: besideLabel(a, b, label) }];
  });
  return [...pieces, ...corners];
}

export function BendHandles() {
  const connection = useOnlyConnection();
  const { scene } = useChart();
  // A line to the mark of a collapsed cell has no way of its own.
  const isStep = (id: string): boolean => scene.steps.some((step) => step.id === id);
  if (!connection || !isStep(connection.from) || !isStep(connection.to)) return null;
  return (
    <ViewportPortal>
      {gripsOf(connection.points, connection.label?.rect).map((grip) => (
        <Handle key={`${grip.kind} ${grip.index}`} connection={connection} grip={grip} />
      ))}
    </ViewportPortal>
  );
}

interface HandleProps {
  readonly connection: SceneConnection;
  readonly grip: Placed;
}

function Handle({ connection, grip }: HandleProps) {
  const t = useTranslations('canvas');
  const board = useBoard();
  const chart = useChart();
  const { kind, index, at } = grip;
  const level = acrossOf(connection.points, index) === 'y';
  const isCorner = kind === 'corner';
  return (
    <div
      data-grip={kind}
      data-connection={connection.id}
      title={t(kind)}
      className={clsx(
        'nodrag nopan pointer-events-auto absolute grid touch-none place-items-center',
        isCorner ? 'cursor-move' : level ? 'cursor-ns-resize' : 'cursor-ew-resize',
      )}
      style={{ left: at.x - REACH / 2, top: at.y - REACH / 2, width: REACH, height: REACH, zIndex: 1099 }}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.stopPropagation();
        startBend({ board, chart, down: event.nativeEvent, connection, grip });
      }}
      onDoubleClick={(event) => {
        event.stopPropagation();
        if (isCorner) takeCornerOut(chart, connection, index);
        else renameConnection(connection);
      }}
    >
      <span
        className={clsx(
          'border-[1.5px] border-accent bg-surface',
          isCorner
            ? 'size-[9px] rounded-[2.5px]'
            : level
              ? 'h-[7px] w-[15px] rounded-full'
              : 'h-[15px] w-[7px] rounded-full',
        )}
      />
    </div>
  );
}
