// The chart without steps: a dashed cell to start from, one sentence, one button. The first step makes it go away; a name typed there is its name.
import { ViewportPortal } from '@xyflow/react';
import { Plus } from 'lucide-react';
import { type RefObject, useEffect, useRef } from 'react';
import { flushSync } from 'react-dom';
import { useTranslations } from 'use-intl';
import { centre, right } from '../../base/geometry';
import { isTyping } from '../actions/shortcuts';
import { Button } from '../kit/button';
import { useSession } from '../session';
import { meet } from './background';
import { begunWith, isComposed } from './chart-keys';
import { useChart } from './chart-context';
import { useGesture } from './gesture';
import { addStepAt } from './place-step';

export function EmptyHint() {
  const chart = useChart();
  const { scene, readOnly } = chart;
  const renaming = useSession((session) => session.renaming !== null);
  const dragging = useGesture((gesture) => gesture.ghost !== null);
  const lane = scene.lanes.find(({ collapsed }) => !collapsed);
  const stage = scene.stages.find(({ collapsed }) => !collapsed);
  if (scene.steps.length + scene.marks.length > 0 || readOnly || !lane || !stage || renaming || dragging)
    return null;
  const cell = meet(lane.rect, stage.rect);
  return <Hint cell={cell} onAdd={(typed) => addStepAt(chart, centre(cell), 'start', typed)} />;
}

/** Whoever types on the empty chart names its first step. */
function useFirstName(hint: RefObject<HTMLElement | null>, onAdd: (typed?: string) => void): void {
  useEffect(() => {
    const { body } = window.document;
    const pressed = (event: KeyboardEvent): void => {
      const { defaultPrevented, target } = event;
      // On the chart, or nowhere.
      if (defaultPrevented || (target !== body && target !== hint.current?.closest('.pane'))) return;
      if (!isComposed(event) && isTyping(event)) return;
      const begun = begunWith(event);
      if (!begun || useSession.getState().dialog !== null || useSession.getState().selection.kind !== 'none')
        return;
      event.stopPropagation();
      if (!isComposed(event)) event.preventDefault();
      flushSync(() => onAdd(begun.typed));
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, [hint, onAdd]);
}

interface HintProps {
  readonly cell: ReturnType<typeof meet>;
  onAdd(typed?: string): void;
}

function Hint({ cell, onAdd }: HintProps) {
  const t = useTranslations('canvas');
  const ref = useRef<HTMLButtonElement>(null);
  useFirstName(ref, onAdd);
  const add = (): void => onAdd();
  return (
    <ViewportPortal>
      <button
        ref={ref}
        type="button"
        tabIndex={-1}
        aria-hidden
        className="nopan pointer-events-auto absolute grid place-items-center rounded-lg border-[1.5px] border-dashed border-control text-ink3 hover:border-accent hover:text-accent"
        style={{ left: cell.x + 12, top: cell.y + 12, width: cell.width - 24, height: cell.height - 24 }}
        onClick={add}
      >
        <span className="grid size-9 place-items-center rounded-full border-[1.5px] border-current">
          <Plus size={18} strokeWidth={1.8} aria-hidden />
        </span>
      </button>
      <div
        className="nopan pointer-events-auto absolute flex w-[316px] flex-col items-start gap-2 rounded-md bg-band px-3 py-1 text-[13px] text-ink2"
        style={{ left: right(cell) + 8, top: cell.y + 2 }}
      >
        <p>{t('emptyText')}</p>
        <Button look="primary" icon={Plus} onClick={add}>
          {t('emptyAdd')}
        </Button>
      </div>
    </ViewportPortal>
  );
}
