// The cell that was clicked last: it is lit, and what is typed begins a step where it was clicked.
import { ViewportPortal } from '@xyflow/react';
import { useTranslations } from 'use-intl';
import type { Point, Rect } from '../../base/geometry';
import type { Scene } from '../../drawing/scene';
import type { Place } from '../actions/acts/place';
import { type Session, useSession } from '../session';
import { meet } from './background';
import { type Chart, useChart } from './chart-context';
import { addStepAt } from './place-step';
import { useZoom } from './use-view';

type ActiveCell = Session['activeCell'];

// Who goes on with something else has left the cell.
useSession.subscribe(({ activeCell, ...now }, before) => {
  if (activeCell === null || activeCell !== before.activeCell) return;
  const isLeft = now.selection.kind !== 'none' || now.tool !== null || now.map !== before.map;
  if (isLeft) useSession.setState({ activeCell: null });
});

/** A point of the chart in the cell there. */
export const activeAt = (cell: Place | null, at: Point): ActiveCell =>
  cell && { lane: cell.lane, stage: cell.stage, at: { x: at.x - cell.x, y: at.y - cell.y } };

interface Shown {
  readonly cell: Rect;
  readonly at: Point;
}

/** The cell as it is drawn now; null where it is gone, or folded to a strip. */
function shownIn({ lanes, stages }: Scene, active: ActiveCell): Shown | null {
  const lane = lanes.find(({ id, collapsed }) => id === active?.lane && !collapsed);
  const stage = stages.find(({ id, collapsed }) => id === active?.stage && !collapsed);
  if (!active || !lane || !stage) return null;
  const cell = meet(lane.rect, stage.rect);
  return { cell, at: { x: cell.x + active.at.x, y: cell.y + active.at.y } };
}

/** What begins a step there with what was typed; the first of a chart is its start. Null: no cell is lit. */
export function addInActive(chart: Chart): ((typed?: string) => void) | null {
  const { scene, readOnly } = chart;
  const shown = readOnly ? null : shownIn(scene, useSession.getState().activeCell);
  const isFirst = scene.steps.length + scene.marks.length === 0;
  return shown && ((typed) => addStepAt(chart, shown.at, isFirst ? 'start' : 'activity', typed));
}

export function ActiveCellMark() {
  const t = useTranslations('canvas');
  const { scene, readOnly } = useChart();
  const zoom = useZoom();
  const active = useSession(({ activeCell }) => activeCell);
  const shown = readOnly ? null : shownIn(scene, active);
  if (!shown) return null;
  const { cell, at } = shown;
  return (
    <ViewportPortal>
      <div
        className="active-cell pointer-events-none absolute top-0 left-0"
        data-picture="leave-out"
        aria-hidden
      >
        <div
          data-active-cell
          className="absolute rounded-md border border-accent/50 bg-accent/4"
          style={{ left: cell.x + 2, top: cell.y + 2, width: cell.width - 4, height: cell.height - 4 }}
        />
        <span
          className="absolute flex h-5 origin-left items-center gap-1.5 rounded-sm bg-band pr-1.5 text-[12px] whitespace-nowrap text-ink3"
          style={{ left: at.x, top: at.y - 10, scale: String(Math.max(1, 1 / zoom)) }}
        >
          <i className="h-4 w-0.5 rounded-full bg-accent" />
          {t('typeHere')}
        </span>
      </div>
    </ViewportPortal>
  );
}
