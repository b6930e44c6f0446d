// The table as its parts and keys handle it: what is shown, where one is, and what can be done.
import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { CanvasText } from '../actions/action';
import type { Id } from '../../base/id';
import type { ProjectDocument } from '../../model/document';
import type { TeamPart } from '../../model/team-part';
import type { CellColumn, ColumnId } from '../../model/text/columns';
import type { CellFault } from '../../model/text/cell-fault';
import { type TableSource, writeCell } from './acts';
import type { Line } from './arrange-rows';
import {
  cellAway,
  type CellAt,
  type GridState,
  type GridStore,
  goTo,
  type Range,
  rangeOf,
  type Shown,
} from './grid-state';
import { cellText } from '../../model/text/cell-text';

/** Acts on rows and ranges that menus, buttons and keys share. */
export interface GridActs {
  fillDown(): void;
  clear(): void;
  insertRow(): void;
  deleteRows(): void;
  moveRows(way: -1 | 1): void;
  /** Clipboard events write and read the clipboard themselves. */
  copy(clipboard: DataTransfer): boolean;
  cut(clipboard: DataTransfer): boolean;
  paste(clipboard: DataTransfer): boolean;
  copyTable(): Promise<void>;
  /** The marked range; the whole table where no more than one cell is marked. */
  copyMarked(): Promise<void>;
  pasteRows(): Promise<void>;
}

/** All of the grid but what can be done with it. */
export interface GridBase extends Shown {
  readonly store: GridStore;
  readonly source: TableSource;
  readonly map: Id;
  readonly lines: readonly Line[];
  readonly readOnly: boolean;
  /** The part of one team, when only that is shown. */
  readonly part: TeamPart | null;
  /** What the team is called whose part is shown. */
  readonly team: string;
  /** All rows are there, in reading order. */
  readonly inOrder: boolean;
  /** Lets a row be seen: without filters, in an open group. */
  readonly reveal: (row: Id) => void;
  readonly columnName: (column: CellColumn) => string;
  /** What is asked on the chart too. */
  readonly canvasText: CanvasText;
  readonly faultText: (fault: CellFault) => string;
  /** Opens the group that a row is in. */
  readonly openGroup: (row: Id) => void;
  /** How many rows fit into the view. */
  page(): number;
}

export interface Grid extends GridBase {
  readonly acts: GridActs;
}

export const GridContext = createContext<Grid | null>(null);

export function useGrid(): Grid {
  const grid = useContext(GridContext);
  if (!grid) throw new Error('the table provides its grid');
  return grid;
}

export const useGridState = <T>(pick: (state: GridState) => T): T => useStore(useGrid().store, pick);

export const documentOf = ({ source }: GridBase): ProjectDocument => source.project.store.document();

export const currentRange = (grid: GridBase): Range | null => rangeOf(grid.store.getState(), grid);

/** How many rows and columns a range has. */
export const sizeOf = ({ top, bottom, left, right }: Range) => ({
  rows: bottom - top + 1,
  columns: right - left + 1,
});

/** The range where it is more than the active cell. */
export function markedRange(grid: GridBase, state = grid.store.getState()): Range | null {
  const range = rangeOf(state, grid);
  if (!range) return null;
  const { rows, columns } = sizeOf(range);
  return rows * columns > 1 ? range : null;
}

/** The rows that the range runs over. */
export function rowsInRange(grid: GridBase): readonly Id[] {
  const range = currentRange(grid);
  return range ? grid.rows.slice(range.top, range.bottom + 1) : [];
}

export function textAt(grid: GridBase, row: Id, column: ColumnId): string {
  const document = documentOf(grid);
  const step = document.steps[row];
  return step ? cellText(document, step, column, grid.source.speech.writes) : '';
}

/** Goes on from the active cell. */
export function moveBy(grid: Grid, by: { rows?: number; columns?: number }, extend = false): void {
  const { active } = grid.store.getState();
  if (active) goTo(grid.store, cellAway(active, by, grid), { extend });
}

/** To the next cell of the table, row by row; false at its end. */
export function moveOn(grid: Grid, way: -1 | 1): boolean {
  const { active } = grid.store.getState();
  if (!active) return false;
  const { rows, columns } = grid;
  const at = rows.indexOf(active.row) * columns.length + columns.indexOf(active.column) + way;
  const [row, column] = [
    rows[Math.floor(at / columns.length)],
    columns[((at % columns.length) + columns.length) % columns.length],
  ];
  if (row === undefined || column === undefined || at < 0) return false;
  goTo(grid.store, { row, column });
  return true;
}

/** Begins to type into the active cell. */
export function beginEdit(grid: Grid, mode: 'typed' | 'edit', text?: string): void {
  const { active, editing } = grid.store.getState();
  if (!active || editing || grid.readOnly) return;
  const start = text ?? textAt(grid, active.row, active.column);
  grid.store.setState({
    anchor: active,
    whole: false,
    leaving: false,
    editing: { mode, text: start, fault: null },
  });
}

/** Takes what is typed; true when nothing is left to type. What is refused stays, with the reason. */
export function commitEdit(grid: Grid, chosen?: string): boolean {
  const { active, editing } = grid.store.getState();
  if (!active || !editing) return true;
  const text = chosen ?? editing.text;
  const before = documentOf(grid).steps[active.row];
  const was = textAt(grid, active.row, active.column);
  const fault = writeCell(grid.source, { ...active, text });
  grid.store.setState({ editing: fault ? { ...editing, text, fault: grid.faultText(fault) } : null });
  const after = documentOf(grid).steps[active.row];
  // As in a spreadsheet typing takes the place of what stood there: not in silence.
  const isOver = editing.mode === 'typed' && fault === null && was !== '';
  if (isOver && textAt(grid, active.row, active.column) !== was)
    grid.store.setState({ replaced: { text: was } });
  if (before && after && (before.stage !== after.stage || before.lane !== after.lane)) {
    grid.openGroup(active.row);
    grid.store.setState(({ follow }) => ({ follow: follow + 1 }));
  }
  return fault === null;
}

export function cancelEdit({ store }: Grid): void {
  store.setState({ editing: null });
}

/** Goes to a cell by mouse, when what is typed elsewhere was taken. */
export function enterCell(grid: Grid, cell: CellAt, extend: boolean): boolean {
  if (!commitEdit(grid)) {
    grid.store.setState(({ focus }) => ({ focus: focus + 1 }));
    return false;
  }
  goTo(grid.store, cell, { extend });
  return true;
}
