// Which rows are open: kept while steps are selected one after the other, so that one thing can be filled in for all.
import { create } from 'zustand';
import type { RowId } from './step-facts';

/** The rows of a step, those about comments and gaps, and the lists of the project that one can be led to. */
export type AnyRow = RowId | 'comments' | 'gaps' | 'fromCurrent';

const useRows = create<{ readonly open: ReadonlySet<AnyRow> }>()(() => ({ open: new Set() }));

export const useRowOpen = (row: AnyRow): boolean => useRows((state) => state.open.has(row));

export function toggleRow(row: AnyRow): void {
  const open = new Set(useRows.getState().open);
  if (!open.delete(row)) open.add(row);
  useRows.setState({ open });
}

export function openRow(row: AnyRow): void {
  if (!useRows.getState().open.has(row)) toggleRow(row);
}
