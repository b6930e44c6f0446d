// The mouse in the cells: a press goes to a cell, a drag or Shift makes a range, a double press begins to edit.
import { type MouseEvent, type PointerEvent, useRef } from 'react';
import { COLUMN_IDS } from '../../model/text/columns';
import { beginEdit, enterCell, type Grid } from './grid';
import { type CellAt, goTo } from './grid-state';

/** The cell under a point of the page. */
function cellOf(target: EventTarget | null): CellAt | null {
  if (!(target instanceof Element)) return null;
  const row = target.closest('[data-row]')?.getAttribute('data-row');
  const named = target.closest('[data-cell]')?.getAttribute('data-cell');
  const column = COLUMN_IDS.find((id) => id === named);
  return row && column ? { row, column } : null;
}

/** True in the field of a cell that is typed into: the mouse sets the caret there. */
const isInText = (target: EventTarget): boolean =>
  target instanceof Element && target.matches('[data-cell] :is(input, textarea):not([data-idle])');

export function useCellPointer(grid: Grid) {
  const dragging = useRef(false);
  const press = (event: PointerEvent): void => {
    const cell = cellOf(event.target);
    if (!cell || event.button !== 0 || isInText(event.target)) return;
    // A finger scrolls; where it is lifted, a click follows.
    if (event.pointerType === 'touch') return;
    dragging.current = enterCell(grid, cell, event.shiftKey);
  };
  const move = (event: PointerEvent): void => {
    if (!dragging.current || event.buttons !== 1) return;
    const cell = cellOf(window.document.elementFromPoint(event.clientX, event.clientY));
    const { active } = grid.store.getState();
    if (!cell || (active?.row === cell.row && active.column === cell.column)) return;
    goTo(grid.store, cell, { extend: true });
  };
  return {
    onPointerDown: press,
    onPointerMove: move,
    onPointerUp: () => {
      dragging.current = false;
    },
    // The field has the focus already, or gets it; the press must not take it away or mark text.
    onMouseDown: (event: MouseEvent): void => {
      if (cellOf(event.target) && !isInText(event.target)) event.preventDefault();
    },
    onClick: (event: MouseEvent): void => {
      const cell = cellOf(event.target);
      const { pointerType } = event.nativeEvent as globalThis.PointerEvent;
      if (cell && pointerType === 'touch' && !isInText(event.target)) enterCell(grid, cell, false);
    },
    onDoubleClick: (event: MouseEvent): void => {
      if (cellOf(event.target) && !isInText(event.target)) beginEdit(grid, 'edit');
    },
    /** Goes to the cell unless it is in the range; true when there is one. */
    onCellMenu: (event: MouseEvent): boolean => {
      const cell = cellOf(event.target);
      if (!cell || isInText(event.target)) return false;
      const inRange = (event.target as Element).closest('[aria-selected="true"]') !== null;
      if (!inRange) enterCell(grid, cell, false);
      return true;
    },
  };
}
