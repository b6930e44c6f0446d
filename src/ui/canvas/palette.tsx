// The palette at the foot of the canvas: click a kind and then the chart, or drag it there.
import clsx from 'clsx';
import { ChevronUp, MousePointer2 } from 'lucide-react';
import { type PointerEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { StepKindId } from '../../model/ids';
import { STEP_KIND_LIST } from '../../steps/registry';
import { Menu, MenuItem } from '../kit/menu';
import { Tooltip } from '../kit/tooltip';
import { useSession } from '../session';
import { useChart } from './chart-context';
import { KindIcon } from '../kit/kind-icon';
import { keepFocus } from './menu-focus';
import { startPaletteDrag } from './palette-drag';
import { useBoard } from './use-view';

const EVENTS = STEP_KIND_LIST.filter(({ group }) => group === 'event').map(({ id }) => id);
const WORK = STEP_KIND_LIST.filter(({ group }) => group === 'work' || group === 'control').map(
  ({ id }) => id,
);
const REMARKS = STEP_KIND_LIST.filter(({ group }) => group === 'remark').map(({ id }) => id);

const Line = () => <span aria-hidden className="mx-1 h-5 w-px shrink-0 bg-hair" />;

export function Palette() {
  const t = useTranslations('canvas');
  const { readOnly } = useChart();
  const tool = useSession((session) => session.tool);
  if (readOnly) return null;
  return (
    <div
      role="toolbar"
      aria-label={t('palette')}
      data-picture="leave-out"
      className="pointer-events-auto mx-auto flex max-w-full min-w-0 items-center gap-px @max-[1040px]:mx-0 overflow-x-auto rounded-xl border border-hair bg-raised px-1.5 py-1 shadow-floating"
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
      {WORK.map((kind) => (
        <KindButton key={kind} kind={kind} />
      ))}
      <EndsButton />
      <Line />
      {REMARKS.map((kind) => (
        <KindButton key={kind} kind={kind} />
      ))}
    </div>
  );
}

const BUTTON =
  'grid h-9 shrink-0 touch-none place-items-center rounded-lg transition-colors duration-[80ms] pointer-coarse:h-11';
const ON = 'bg-accent-soft text-accent-ink [&_svg]:text-accent-ink';
const OFF = 'text-ink2 hover:bg-hover';

function usePress(kind: StepKindId) {
  const chart = useChart();
  const board = useBoard();
  const names = useTranslations('steps.kinds');
  return (event: PointerEvent): void => {
    if (event.button !== 0) return;
    startPaletteDrag({ board, chart, names, kind, down: event.nativeEvent });
  };
}

const toggle = (kind: StepKindId): void =>
  useSession.setState(({ tool }) => ({ tool: tool === kind ? null : kind }));

function KindButton({ kind }: { readonly kind: StepKindId }) {
  const t = useTranslations('steps.kinds');
  const armed = useSession((session) => session.tool === kind);
  const press = usePress(kind);
  return (
    <Tooltip label={t(`${kind}.name`)} side="top">
      <button
        type="button"
        aria-label={t(`${kind}.name`)}
        aria-pressed={armed}
        className={clsx(BUTTON, 'w-[38px]', armed ? ON : OFF)}
        onPointerDown={press}
        onClick={() => toggle(kind)}
      >
        <KindIcon kind={kind} />
      </button>
    </Tooltip>
  );
}

/** Start and the three ends share a place: the pill places the one that was chosen last, its arrow chooses. */
function EndsButton() {
  const names = useTranslations('steps.kinds');
  const tool = useSession((session) => session.tool);
  const [last, setLast] = useState<StepKindId>('start');
  const armed = tool === last;
  const press = usePress(last);
  return (
    <div className={clsx('flex shrink-0 items-center rounded-lg', armed && 'bg-accent-soft')}>
      <Tooltip label={names(`${last}.name`)} side="top">
        <button
          type="button"
          aria-label={names(`${last}.name`)}
          aria-pressed={armed}
          className={clsx(BUTTON, 'w-[38px]', armed ? ON : OFF)}
          onPointerDown={press}
          onClick={() => toggle(last)}
        >
          <KindIcon kind={last} />
        </button>
      </Tooltip>
      <EndsMenu onChoose={setLast} />
    </div>
  );
}

function EndsMenu({ onChoose }: { onChoose(kind: StepKindId): void }) {
  const t = useTranslations('canvas');
  const names = useTranslations('steps.kinds');
  return (
    <Menu
      align="center"
      label={t('ends')}
      onCloseAutoFocus={keepFocus}
      trigger={
        <button type="button" aria-label={t('ends')} className={clsx(BUTTON, '-ml-0.5 w-6', OFF)}>
          <ChevronUp size={14} strokeWidth={2} aria-hidden />
        </button>
      }
    >
      {EVENTS.map((kind) => (
        <MenuItem
          key={kind}
          onSelect={() => {
            onChoose(kind);
            useSession.setState({ tool: kind });
          }}
        >
          <span className="flex items-center gap-2.5">
            <KindIcon kind={kind} small />
            {names(`${kind}.name`)}
          </span>
        </MenuItem>
      ))}
    </Menu>
  );
}
