// The menu that opens at the pointer, or at what has the focus: its items depend on what is there.
import { type ReactNode, useCallback, useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Point } from '../../base/geometry';
import type { Id } from '../../base/id';
import type { Axis } from '../actions/acts/bands';
import { cellAt } from '../actions/acts/place';
import { Menu } from '../kit/menu';
import { NOTHING, selectedConnections, selectedSteps, selectItems, useSession } from '../session';
import { BandMenuItems } from './band-menu';
import { MarkMenuItems } from './mark-menu';
import { CellMenuItems } from './cell-menu';
import { type Chart, useChart } from './chart-context';
import { ConnectionMenuItems } from './connection-menu';
import { setGesture } from './gesture';
import { focusChart } from './menu-focus';
import { StepMenuItems } from './step-menu';
import { type Board, useBoard } from './use-view';

type Target =
  | { readonly kind: 'step' }
  | { readonly kind: 'connection'; readonly id: Id }
  | { readonly kind: 'mark'; readonly id: Id }
  | { readonly kind: 'band'; readonly axis: Axis; readonly id: Id }
  | { readonly kind: 'cell'; readonly at: Point };

/** What the event is about; selects it, as a left click would. Null for places with no menu. */
function targetOf(event: MouseEvent, board: Board, chart: Chart): Target | null {
  const { target } = event;
  if (!(target instanceof Element) || target.closest('input, textarea')) return null;
  const { selection } = useSession.getState();
  const step = target.closest<HTMLElement>('.react-flow__node')?.dataset['id'];
  if (step && chart.scene.marks.some(({ id }) => id === step)) return { kind: 'mark', id: step };
  if (step) {
    if (!selectedSteps(selection).includes(step)) selectItems([step]);
    return { kind: 'step' };
  }
  const connection =
    target.closest<SVGElement>('[data-connection]')?.dataset['connection'] ??
    target.closest<SVGElement>('.react-flow__edge')?.dataset['id'];
  if (connection) {
    if (!selectedConnections(selection).includes(connection))
      selectItems([], chart.scene.connections.find(({ id }) => id === connection)?.of ?? [connection]);
    return { kind: 'connection', id: connection };
  }
  const band = target.closest<HTMLElement>('[data-band]')?.dataset;
  if (band?.['id'] && (band['band'] === 'lane' || band['band'] === 'stage')) {
    const found = { axis: band['band'] as Axis, id: band['id'] };
    useSession.setState({ selection: { kind: found.axis, id: found.id } });
    return { kind: 'band', ...found };
  }
  if (!target.closest('.react-flow')) return null;
  const at = board.toChart({ x: event.clientX, y: event.clientY });
  const { project, map } = chart;
  useSession.setState({ selection: NOTHING, pasteCell: cellAt(project.store.document(), map, at) });
  return { kind: 'cell', at };
}

const items = (target: Target): ReactNode => {
  if (target.kind === 'step') return <StepMenuItems />;
  if (target.kind === 'mark') return <MarkMenuItems id={target.id} />;
  if (target.kind === 'connection') return <ConnectionMenuItems id={target.id} />;
  if (target.kind === 'band') return <BandMenuItems axis={target.axis} id={target.id} />;
  return <CellMenuItems at={target.at} />;
};

interface Opened {
  readonly number: number;
  readonly at: Point;
  readonly target: Target;
}

/** The handler for the canvas, and the menu itself. */
export function useContextMenu(): { onContextMenu(event: MouseEvent): void; menu: ReactNode } {
  const board = useBoard();
  const chart = useChart();
  const [opened, setOpened] = useState<Opened | null>(null);
  const onContextMenu = useCallback(
    (event: MouseEvent): void => {
      const target = targetOf(event, board, chart);
      if (!target) return;
      event.preventDefault();
      const at = { x: event.clientX, y: event.clientY };
      setGesture({ menu: true });
      setOpened((before) => ({ number: (before?.number ?? 0) + 1, at, target }));
    },
    [board, chart],
  );
  const close = useCallback((): void => {
    setGesture({ menu: false });
    setOpened(null);
  }, []);
  const menu = useMemo(
    () => opened && <OpenedMenu key={opened.number} opened={opened} onClose={close} />,
    [opened, close],
  );
  return { onContextMenu, menu };
}

/** A menu needs something to open from: a point that nobody sees. */
function OpenedMenu({ opened, onClose }: { readonly opened: Opened; onClose(): void }) {
  const t = useTranslations('canvas');
  const { at, target } = opened;
  return (
    <Menu
      open
      align="start"
      label={t('contextMenu')}
      onOpenChange={(open) => !open && onClose()}
      onCloseAutoFocus={focusChart}
      trigger={
        <span
          aria-hidden
          className="pointer-events-none fixed size-px"
          style={{ left: at.x, top: at.y - 6 }}
        />
      }
    >
      {items(target)}
    </Menu>
  );
}
