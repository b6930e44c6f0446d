// Four handles round a step: drag one to connect or to make the next step, click it for a next step in that direction.
import clsx from 'clsx';
import { useTranslations } from 'use-intl';
import { OUTWARD, type Point, SIDES, type Side } from '../../base/geometry';
import type { SceneStep } from '../../drawing/scene';
import { stepKind } from '../../steps/registry';
import { useChart } from './chart-context';
import { useBoard } from './use-view';
import { renameConnection } from './selecting';
import { connectionOn, startWire } from './wire-gesture';

/** Where a handle's middle lies from the top left of the step: on the selection ring. */
export function handleAt({ kind, rect }: SceneStep, side: Side): Point {
  const { at } = stepKind(kind).port(rect, side);
  const out = OUTWARD[side];
  // A diamond's ring is at right angles to its edges, so its corners are further out.
  const slant =
    kind === 'decision' ? Math.hypot(rect.width, rect.height) / (out.x === 0 ? rect.width : rect.height) : 1;
  return { x: at.x - rect.x + out.x * 4 * slant, y: at.y - rect.y + out.y * 4 * slant };
}

/** The area that takes the pointer, px. */
const REACH = 22;

interface StepHandlesProps {
  readonly step: SceneStep;
  /** Of a step that is only hovered. */
  readonly quiet: boolean;
  /** During a drag. They stay where they are, or the browser would not tell that the pointer has left. */
  readonly hidden: boolean;
}

export function StepHandles({ step, quiet, hidden }: StepHandlesProps) {
  const t = useTranslations('canvas');
  const board = useBoard();
  const chart = useChart();
  return SIDES.map((side) => {
    const { x, y } = handleAt(step, side);
    return (
      <div
        key={side}
        data-handle={side}
        title={t('handle')}
        className={clsx(
          'nodrag nopan absolute grid cursor-crosshair place-items-center rounded-full',
          quiet && 'opacity-70',
          hidden && 'invisible',
        )}
        style={{ left: x - REACH / 2, top: y - REACH / 2, width: REACH, height: REACH }}
        onDoubleClick={(event) => {
          event.stopPropagation();
          const connection = connectionOn(chart, step.id, side);
          if (connection) renameConnection(connection);
        }}
        onPointerDown={(event) => {
          if (event.button !== 0) return;
          event.stopPropagation();
          startWire({ board, chart, from: step.id, side, down: event.nativeEvent });
        }}
      >
        <span className="size-[9px] rounded-full border-[1.75px] border-accent bg-surface transition-transform duration-[80ms] [div:hover>&]:scale-140 [div:hover>&]:bg-accent" />
      </div>
    );
  });
}
