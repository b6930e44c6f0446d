// The palette at the foot of the canvas: click a kind and then the chart, or drag it there.
import clsx from 'clsx';
import { MousePointer2 } from 'lucide-react';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { STEP_KIND_LIST } from '../../steps/registry';
import { Tooltip } from '../kit/tooltip';
import { useSession } from '../session';
import { useChart } from './chart-context';
import { BUTTON, EndsButton, KindButton, MoreKinds, OFF, ON } from './palette-kinds';

const WORK = STEP_KIND_LIST.filter(({ group }) => group === 'work' || group === 'control').map(
  ({ id }) => id,
);
const REMARKS = STEP_KIND_LIST.filter(({ group }) => group === 'remark').map(({ id }) => id);

const Line = () => <span aria-hidden className="mx-1 h-5 w-px shrink-0 bg-hair" />;

/** Widths in the palette, px: a kind; all that is always there, with the margins beside it; the button of what has no room. */
const KIND = 39;
const FIXED = 158;
const MORE = 40;

/** How many of the kinds have room in a palette on a chart of this width; the rest goes into a menu. */
export function kindsWithRoom(width: number, all: number): number {
  const room = width - FIXED;
  return room >= all * KIND ? all : Math.max(1, Math.floor((room - MORE) / KIND));
}

const KINDS = [...WORK, ...REMARKS];

function useShownKinds(): [RefObject<HTMLDivElement | null>, number] {
  const bar = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState(KINDS.length);
  useEffect(() => {
    const room = bar.current?.parentElement;
    if (!room) return;
    const observer = new ResizeObserver(() => setShown(kindsWithRoom(room.clientWidth, KINDS.length)));
    observer.observe(room);
    return () => observer.disconnect();
  }, []);
  return [bar, shown];
}

export function Palette() {
  const { readOnly } = useChart();
  return readOnly ? null : <Bar />;
}

function Bar() {
  const t = useTranslations('canvas');
  const tool = useSession((session) => session.tool);
  const [bar, shown] = useShownKinds();
  const all = shown === KINDS.length;
  return (
    <div
      ref={bar}
      role="toolbar"
      aria-label={t('palette')}
      data-picture="leave-out"
      data-bar=""
      className="pointer-events-auto absolute bottom-4 left-1/2 flex max-w-[calc(100%-24px)] -translate-x-1/2 items-center @max-[1000px]:left-3 @max-[1000px]:translate-x-0 gap-px rounded-xl border border-hair bg-raised px-1.5 py-1 shadow-floating"
    >
      <Tooltip label={t('pointer')} shortcut="Escape" side="top">
        <button
          type="button"
          aria-label={t('pointer')}
          aria-pressed={tool === null}
          className={clsx(BUTTON, 'w-8', tool === null ? ON : OFF)}
          onClick={() => useSession.setState({ tool: null })}
        >
          <MousePointer2 size={17} strokeWidth={1.8} aria-hidden />
        </button>
      </Tooltip>
      <Line />
      {(all ? WORK : KINDS.slice(0, shown)).map((kind) => (
        <KindButton key={kind} kind={kind} />
      ))}
      <EndsButton />
      <Line />
      {all ? (
        REMARKS.map((kind) => <KindButton key={kind} kind={kind} />)
      ) : (
        <MoreKinds kinds={KINDS.slice(shown)} />
      )}
    </div>
  );
}
