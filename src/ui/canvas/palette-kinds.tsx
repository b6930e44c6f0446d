// What the palette holds: a button for each kind, one for start and ends, and a menu of the kinds that have no room.
import clsx from 'clsx';
import { ChevronUp, Ellipsis } from 'lucide-react';
import { type PointerEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { StepKindId } from '../../model/ids';
import { STEP_KIND_LIST } from '../../steps/registry';
import { KindIcon } from '../kit/kind-icon';
import { Menu, MenuItem } from '../kit/menu';
import { Tooltip } from '../kit/tooltip';
import { useSession } from '../session';
import { useChart } from './chart-context';
import { keepFocus } from './menu-focus';
import { startPaletteDrag } from './palette-drag';
import { useBoard } from './use-view';

const EVENTS = STEP_KIND_LIST.filter(({ group }) => group === 'event').map(({ id }) => id);

/** The shape of a button of the palette, and how it looks when it is armed and when not. */
export const BUTTON =
  'grid h-9 shrink-0 touch-none place-items-center rounded-lg transition-colors duration-[80ms] pointer-coarse:h-11';
export const ON = 'bg-accent-soft text-accent-ink [&_svg]:text-accent-ink';
export const OFF = 'text-ink2 hover:bg-hover';

/** The kinds that have no room in the palette. */
export function MoreKinds({ kinds }: { readonly kinds: readonly StepKindId[] }) {
  const t = useTranslations('canvas');
  const names = useTranslations('steps.kinds');
  const tool = useSession((session) => session.tool);
  const armed = kinds.find((kind) => kind === tool);
  return (
    <Menu
      align="end"
      label={t('moreKinds')}
      onCloseAutoFocus={keepFocus}
      trigger={
        <button
          type="button"
          aria-label={armed ? t('moreKindsArmed', { kind: names(`${armed}.name`) }) : t('moreKinds')}
          className={clsx(BUTTON, 'w-[38px]', armed ? ON : OFF)}
        >
          {armed ? <KindIcon kind={armed} /> : <Ellipsis size={17} strokeWidth={1.8} aria-hidden />}
        </button>
      }
    >
      {kinds.map((kind) => (
        <KindItem key={kind} kind={kind} onChoose={() => useSession.setState({ tool: kind })} />
      ))}
    </Menu>
  );
}

interface KindItemProps {
  readonly kind: StepKindId;
  onChoose(): void;
}

function KindItem({ kind, onChoose }: KindItemProps) {
  const names = useTranslations('steps.kinds');
  return (
    <MenuItem onSelect={onChoose}>
      <span className="flex items-center gap-2.5">
        <KindIcon kind={kind} small />
        {names(`${kind}.name`)}
      </span>
    </MenuItem>
  );
}

function usePress(kind: StepKindId) {
  const chart = useChart();
  const board = useBoard();
  return (event: PointerEvent): void => {
    if (event.button !== 0) return;
    startPaletteDrag({ board, chart, kind, down: event.nativeEvent });
  };
}

const toggle = (kind: StepKindId): void =>
  useSession.setState(({ tool }) => ({ tool: tool === kind ? null : kind }));

export function KindButton({ kind }: { readonly kind: StepKindId }) {
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
export function EndsButton() {
  const names = useTranslations('steps.kinds');
  const tool = useSession((session) => session.tool);
  const [last, setLast] = useState<StepKindId>('start');
  // Whoever arms one of them, here or in the palette of commands, sees it pressed.
  if (tool !== null && tool !== last && EVENTS.includes(tool)) setLast(tool);
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
      <EndsMenu />
    </div>
  );
}

function EndsMenu() {
  const t = useTranslations('canvas');
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
        <KindItem key={kind} kind={kind} onChoose={() => useSession.setState({ tool: kind })} />
      ))}
    </Menu>
  );
}
