// A press on a heading: dragged away it moves the column, let go in place it opens the column's menu.
import { type PointerEvent, useRef } from 'react';
import { COLUMN_IDS, type ColumnId } from '../../model/text/columns';
import { changeView, useTableView } from './table-view';

export interface HeadDrag {
  readonly column: ColumnId;
  /** The column under the pointer; null = none that gives way. */
  readonly over: ColumnId | null;
}

/** Less is a click, px. */
const FAR = 6;

/** Puts a column at the place of another; the step's name stays the first. */
export function moveColumn(column: ColumnId, to: ColumnId): void {
  const { order } = useTableView.getState().view;
  if (column === to || to === 'name') return;
  const rest = order.filter((id) => id !== column);
  const after = order.indexOf(column) < order.indexOf(to);
  changeView({ order: rest.toSpliced(rest.indexOf(to) + (after ? 1 : 0), 0, column) });
}

function headingAt({ clientX, clientY }: globalThis.PointerEvent): ColumnId | null {
  const heading = window.document.elementFromPoint(clientX, clientY)?.closest('[data-head]');
  return COLUMN_IDS.find((id) => id !== 'name' && id === heading?.getAttribute('data-head')) ?? null;
}

/** Follows a press until it is let go or taken away. */
function follow(
  start: PointerEvent,
  column: ColumnId,
  show: (drag: HeadDrag | null) => void,
  click: () => void,
): void {
  let dragging = false;
  const moved = (event: globalThis.PointerEvent): void => {
    dragging ||= Math.abs(event.clientX - start.clientX) > FAR && column !== 'name';
    if (dragging) show({ column, over: headingAt(event) });
  };
  const end = (event: globalThis.PointerEvent): void => {
    window.removeEventListener('pointermove', moved);
    window.removeEventListener('pointerup', end);
    window.removeEventListener('pointercancel', end);
    show(null);
    if (event.type === 'pointercancel') return;
    const to = dragging ? headingAt(event) : null;
    if (to) moveColumn(column, to);
    else if (!dragging) click();
  };
  window.addEventListener('pointermove', moved);
  window.addEventListener('pointerup', end);
  window.addEventListener('pointercancel', end);
}

/**
 * `pressed()` is true while the pointer is down: a menu that would open at the press waits until it is let go.
 * `show` is told of the drag, `click` called when there was none.
 */
export function useHeadDrag(column: ColumnId, show: (drag: HeadDrag | null) => void, click: () => void) {
  const down = useRef(false);
  return {
    pressed: (): boolean => down.current,
    onPointerDownCapture: (event: PointerEvent): void => {
      if (event.button !== 0) return;
      down.current = true;
      const done = (then: () => void) => (): void => {
        down.current = false;
        then();
      };
      follow(event, column, (drag) => (drag ? show(drag) : done(() => show(null))()), done(click));
    },
  };
}
