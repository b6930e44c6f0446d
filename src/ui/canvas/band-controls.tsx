// The small controls of a header: its switch between collapsed and open, its menu behind dots, and its border that resizes.
import clsx from 'clsx';
import { ChevronsDownUp, ChevronsLeftRight, ChevronsRightLeft, ChevronsUpDown, Ellipsis } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Id } from '../../base/id';
import type { HeaderEdge } from '../../drawing/scene';
import { type Axis, bandName, resizeBand } from '../actions/acts/bands';
import { toggleBand } from '../actions/acts/display';
import { Menu } from '../kit/menu';
import { startBandResize } from './band-gesture';
import { BandMenuItems } from './band-menu';
import { useChart } from './chart-context';
import type { ControlsPlace } from './lane-controls';
import type { StageControls } from './stage-controls';
import { keepFocus } from './menu-focus';
import { useBoard } from './use-view';

interface BandControlProps {
  readonly axis: Axis;
  readonly id: Id;
  readonly edge: HeaderEdge;
}

/** Sizes of a header along its strip from which it has room for the switch, and for the menu's button, px of the screen. */
const ROOM = { left: { both: 64, menu: 30 }, top: { both: 118, menu: 48 } } as const;

/** A collapsed header keeps its menu down to this, px of the screen. */
const LEAST_MENU = 22;

interface SizedProps extends BandControlProps {
  readonly size: number;
  readonly collapsed: boolean;
  /** The header's own colour. */
  readonly cover: string | undefined;
  /** Which buttons lie on no text, where the header knows. */
  readonly fitting: ControlsPlace | StageControls | undefined;
}

/** What shows at a header that is pointed at; a small one is left to be dragged, its menu comes by right click. */
export function HeaderControls({ size, collapsed, cover, fitting, ...band }: SizedProps) {
  const { both, menu } = ROOM[band.edge];
  const open = fitting ?? (size < both ? 'alone' : 'beside');
  return (
    <>
      {!collapsed && fitting === undefined && size >= both && band.edge === 'top' ? (
        // The end of a name fades out below the buttons instead of showing between them.
        <span
          aria-hidden
          className="pointer-events-none absolute top-[10px] right-3.5 h-6 w-[76px] opacity-0 group-focus-within:opacity-100 group-hover:opacity-100 pointer-coarse:opacity-100"
          style={{ background: `linear-gradient(to right, transparent, ${cover} 22px)` }}
        />
      ) : null}
      {size >= (collapsed ? LEAST_MENU : menu) ? (
        <HeaderMenu {...band} place={collapsed ? 'collapsed' : open} />
      ) : null}
      {collapsed || (open !== 'alone' && open !== 'edge') ? (
        <CollapseSwitch {...band} collapsed={collapsed} small={open === 'small'} />
      ) : null}
    </>
  );
}

const CONTROL =
  'absolute grid place-items-center rounded-md text-ink2 hover:text-ink focus-visible:opacity-100';
const ON_HOVER =
  'border border-border bg-surface opacity-0 group-focus-within:opacity-100 group-hover:opacity-100 data-[state=open]:opacity-100 pointer-coarse:opacity-100';

interface SwitchProps extends BandControlProps {
  readonly collapsed: boolean;
  readonly small: boolean;
}

/** Collapses an open lane or stage; opens a collapsed one, and shows itself there without being pointed at. */
function CollapseSwitch({ axis, id, edge, collapsed, small }: SwitchProps) {
  const t = useTranslations('canvas');
  const { project } = useChart();
  const [Open, Shut] =
    edge === 'left' ? [ChevronsUpDown, ChevronsDownUp] : [ChevronsLeftRight, ChevronsRightLeft];
  const Icon = collapsed ? Open : Shut;
  const name = bandName(project.store.document(), axis, id) || t('unnamed');
  const label = collapsed ? t(`expandNamed.${axis}`, { name }) : t(`collapse.${axis}`);
  return (
    <button
      type="button"
      aria-label={label}
      aria-expanded={!collapsed}
      title={label}
      className={clsx(
        CONTROL,
        collapsed && edge === 'left' && 'top-1/2 right-1 size-5 -translate-y-1/2 hover:bg-surface',
        collapsed && edge === 'top' && [ON_HOVER, 'top-0 left-1/2 size-5 -translate-x-1/2'],
        !collapsed && [ON_HOVER, small ? 'size-5' : 'size-6'],
        !collapsed &&
          (edge === 'top' ? 'top-[10px] right-3.5' : small ? 'top-0.5 right-1' : 'top-1.5 right-1.5'),
      )}
      onClick={() => toggleBand(project, axis, id)}
    >
      <Icon size={14} strokeWidth={1.8} aria-hidden />
    </button>
  );
}

interface HeaderMenuProps extends BandControlProps {
  readonly place: keyof typeof MENU_AT;
}

/** Where the menu's button lies: beside the switch, alone, or at the switch of a collapsed header. */
const MENU_AT = {
  beside: { left: 'size-6 top-1.5 right-8.5', top: 'size-6 top-[10px] right-[42px]' },
  small: { left: 'size-5 top-0.5 right-6.5', top: 'size-5 top-0.5 right-6.5' },
  alone: { left: 'size-5 top-0.5 right-1', top: 'size-6 top-[10px] right-3.5' },
  // Over the point of a stage, and nothing else.
  edge: { left: 'size-5 top-0.5 right-1', top: 'z-20 size-[18px] top-px -right-1.5' },
  collapsed: {
    left: 'size-5 top-1/2 right-6.5 -translate-y-1/2',
    top: 'size-5 bottom-0 left-1/2 -translate-x-1/2',
  },
} as const;

function HeaderMenu({ axis, id, edge, place }: HeaderMenuProps) {
  const t = useTranslations('canvas');
  const [open, setOpen] = useState(false);
  return (
    <Menu
      align="start"
      open={open}
      onOpenChange={setOpen}
      onCloseAutoFocus={keepFocus}
      trigger={
        <button
          type="button"
          aria-label={t(`menu.${axis}`)}
          className={clsx(CONTROL, ON_HOVER, place === 'collapsed' && 'z-10', MENU_AT[place][edge])}
        >
          <Ellipsis size={14} strokeWidth={1.8} aria-hidden />
        </button>
      }
    >
      {open ? <BandMenuItems axis={axis} id={id} /> : null}
    </Menu>
  );
}

/** The border behind a lane or stage: drag it, or double-click it for a size as needed. */
export function Border({ axis, id, edge }: BandControlProps) {
  const t = useTranslations('canvas');
  const chart = useChart();
  const board = useBoard();
  return (
    <div
      title={t('resize')}
      data-border={axis}
      className={clsx(
        'absolute z-10 touch-none hover:bg-accent/40 rounded-full',
        edge === 'left'
          ? 'inset-x-1 -bottom-[4px] h-2 cursor-row-resize'
          : '-right-[4px] inset-y-1 w-2 cursor-col-resize',
      )}
      onDoubleClick={() => resizeBand(chart.project, axis, id, null)}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.stopPropagation();
        startBandResize({ board, chart, axis, id, down: event.nativeEvent });
      }}
    />
  );
}
