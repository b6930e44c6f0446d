// Where one is in the table: the active cell, the range that belongs to it, and what is being typed.
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Id } from '../../base/id';
import type { ColumnId } from '../../model/text/columns';

export interface CellAt {
  readonly row: Id;
  readonly column: ColumnId;
}

/** `typed`: typing has replaced what stood there, and arrows leave the cell; `edit`: arrows move in the text. */
export interface Editing {
  readonly mode: 'typed' | 'edit';
  readonly text: string;
  /** Why the text was not taken; null = it has not been refused. */
  readonly fault: string | null;
}

export interface GridState {
  readonly active: CellAt | null;
  /** The corner of the range that stays. */
  readonly anchor: CellAt | null;
  /** All cells are marked; the active one is where it was. */
  readonly whole: boolean;
  readonly editing: Editing | null;
  /** What typing has just replaced in a cell; null = nothing, or long ago. */
  readonly replaced: { readonly text: string } | null;
  /** Counted up when the active cell shall have the focus. */
  readonly focus: number;
  /** The count that a cell has taken the focus for: one that is drawn later has no claim to it. */
  readonly focused: number;
  /** Counted up when the active row shall be seen, wherever it has gone; the focus stays where it is. */
  readonly follow: number;
  /** Escape was pressed: Tab leaves the table now. */
  readonly leaving: boolean;
  /** The text that is being found; empty = none. */
  readonly sought: string;
  /** By row, the columns of the cells that were found for it. */
  readonly found: Found;
}

type Found = ReadonlyMap<Id, readonly ColumnId[]>;
export const NOTHING_FOUND: Found = new Map();

export type GridStore = StoreApi<GridState>;

export const createGridStore = (): GridStore =>
  createStore<GridState>()(() => ({
    active: null,
    anchor: null,
    whole: false,
    editing: null,
    replaced: null,
    focus: 0,
    focused: 0,
    follow: 0,
    leaving: false,
    sought: '',
    found: NOTHING_FOUND,
  }));

/** The rows and columns of the table as they are shown, by place. */
export interface Shown {
  readonly rows: readonly Id[];
  readonly columns: readonly ColumnId[];
}

/** Places in `Shown`, both ends included. */
export interface Range {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export function rangeOf(
  { active, anchor, whole }: Pick<GridState, 'active' | 'anchor' | 'whole'>,
  { rows, columns }: Shown,
): Range | null {
  if (!active) return null;
  const at = { row: rows.indexOf(active.row), column: columns.indexOf(active.column) };
  if (at.row < 0 || at.column < 0) return null;
  if (whole) return { top: 0, bottom: rows.length - 1, left: 0, right: columns.length - 1 };
  const from = anchor ?? active;
  const [row, column] = [rows.indexOf(from.row), columns.indexOf(from.column)];
  const start = { row: row < 0 ? at.row : row, column: column < 0 ? at.column : column };
  return {
    top: Math.min(at.row, start.row),
    bottom: Math.max(at.row, start.row),
    left: Math.min(at.column, start.column),
    right: Math.max(at.column, start.column),
  };
}

const held = (at: number, count: number): number => Math.min(Math.max(at, 0), count - 1);

/** The cell so many rows and columns away, held at the edges. */
export function cellAway(
  from: CellAt,
  by: { rows?: number; columns?: number },
  { rows, columns }: Shown,
): CellAt {
  const row = held(rows.indexOf(from.row) + (by.rows ?? 0), rows.length);
  const column = held(columns.indexOf(from.column) + (by.columns ?? 0), columns.length);
  return { row: rows[row] ?? from.row, column: columns[column] ?? from.column };
}

/** Goes to a cell. `extend`: the range grows to it. */
export function goTo(store: GridStore, cell: CellAt, { extend = false, focus = true } = {}): void {
  store.setState(({ anchor, active, focus: count }) => ({
    active: cell,
    anchor: extend ? (anchor ?? active ?? cell) : cell,
    whole: false,
    editing: null,
    leaving: false,
    focus: focus ? count + 1 : count,
  }));
}
