// The two small controls of a header: its menu behind dots, and its border that resizes.
import clsx from 'clsx';
import { Ellipsis } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Id } from '../../base/id';
import { type Axis, resizeBand } from '../actions/acts/bands';
import { Menu } from '../kit/menu';
import { startBandResize } from './band-gesture';
import { BandMenuItems } from './band-menu';
import { useChart } from './chart-context';
import { keepFocus } from './menu-focus';
import { useBoard } from './use-view';

interface BandControlProps {
  readonly axis: Axis;
  readonly id: Id;
}

export function HeaderMenu({ axis, id }: BandControlProps) {
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
          className={clsx(
            'absolute grid size-6 place-items-center rounded-md bg-surface text-ink2 opacity-0 hover:text-ink',
            'group-focus-within:opacity-100 group-hover:opacity-100 focus-visible:opacity-100 data-[state=open]:opacity-100',
            'border border-border pointer-coarse:opacity-100',
            axis === 'lane' ? 'top-1.5 right-1.5' : 'top-[10px] right-3.5',
          )}
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
export function Border({ axis, id }: BandControlProps) {
  const t = useTranslations('canvas');
  const chart = useChart();
  const board = useBoard();
  return (
    <div
      title={t('resize')}
      data-border={axis}
      className={clsx(
        'absolute z-10 touch-none hover:bg-accent/40 rounded-full',
        axis === 'lane'
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
