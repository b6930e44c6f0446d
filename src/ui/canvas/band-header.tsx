// What headers of lanes and stages have in common: select, rename, drag, resize, menu, keys.
import clsx from 'clsx';
import { Ellipsis } from 'lucide-react';
import { type KeyboardEvent, type PointerEvent, type ReactNode, useContext, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Id } from '../../base/id';
import { type Axis, bandName, renameBand, resizeBand } from '../actions/acts/bands';
import { Menu } from '../kit/menu';
import { useSession } from '../session';
import { BandMenuItems } from './band-menu';
import { startBandMove, startBandResize } from './band-gesture';
import { useChart } from './chart-context';
import { useGesture } from './gesture';
import { InlineName } from './inline-name';
import { keepFocus } from './menu-focus';
import { OpenMenu } from './open-menu';
import { useBoard } from './use-view';

interface BandHeaderProps {
  readonly axis: Axis;
  readonly id: Id;
  readonly label: string;
  /** Its place on the strip, px of the screen. */
  readonly box: {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
  };
  /** Where the name is typed, and the colour that covers what is drawn there. */
  readonly nameClass: string;
  readonly cover?: string;
  /** The house's drawing of the header. */
  readonly children: ReactNode;
}

const select = (axis: Axis, id: Id): void => useSession.setState({ selection: { kind: axis, id } });

function useHeaderKeys(axis: Axis, id: Id, readOnly: boolean) {
  return (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== 'F2') return;
    event.preventDefault();
    event.stopPropagation();
    select(axis, id);
    if (!readOnly) useSession.setState({ renaming: { kind: axis, id } });
  };
}

export function BandHeader({ axis, id, label, box, nameClass, cover, children }: BandHeaderProps) {
  const chart = useChart();
  const board = useBoard();
  const { project, readOnly } = chart;
  const selected = useSession(({ selection }) => selection.kind === axis && selection.id === id);
  const renaming = useSession((session) =>
    session.renaming?.kind === axis && session.renaming.id === id ? session.renaming : null,
  );
  const dragging = useGesture(({ band }) => band !== null);
  const dragged = useGesture(({ band }) => band?.act === 'move' && band.axis === axis && band.id === id);
  const openMenu = useContext(OpenMenu);
  const onKeyDown = useHeaderKeys(axis, id, readOnly);
  const press = (event: PointerEvent): void => {
    if (event.button !== 0 || readOnly) return;
    startBandMove({ board, chart, axis, id, down: event.nativeEvent });
  };
  return (
    <div
      className={clsx('group absolute', dragged && 'opacity-50')}
      style={box}
      data-band={axis}
      data-id={id}
    >
      {children}
      <button
        type="button"
        aria-label={label}
        aria-pressed={selected}
        className={clsx(
          'absolute inset-0 touch-none rounded-md',
          selected && 'ring-2 ring-accent ring-inset',
          readOnly ? 'cursor-default' : 'cursor-grab',
        )}
        onClick={() => select(axis, id)}
        onDoubleClick={() => !readOnly && useSession.setState({ renaming: { kind: axis, id } })}
        onKeyDown={onKeyDown}
        onContextMenu={(event) => openMenu(event.nativeEvent)}
        onFocus={(event) => {
          if (event.target.matches(':focus-visible')) useSession.getState().camera?.revealBand(axis, id);
        }}
        onPointerDown={press}
      />
      {renaming && !readOnly ? (
        <div className={clsx('absolute flex items-center', nameClass)} style={{ background: cover }}>
          <InlineName
            value={bandName(project.store.document(), axis, id)}
            typed={renaming.typed}
            commit={(text) => renameBand(project, axis, id, text)}
          />
        </div>
      ) : null}
      {readOnly || renaming || dragging ? null : <HeaderMenu axis={axis} id={id} />}
      {readOnly ? null : <Border axis={axis} id={id} />}
    </div>
  );
}

function HeaderMenu({ axis, id }: { readonly axis: Axis; readonly id: Id }) {
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
function Border({ axis, id }: { readonly axis: Axis; readonly id: Id }) {
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
