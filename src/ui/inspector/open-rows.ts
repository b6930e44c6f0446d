// Which rows are open: kept while steps are selected one after the other, so that one thing can be filled in for all.
import { create } from 'zustand';
import type { RowId } from './step-facts';

const useRows = create<{ readonly open: ReadonlySet<RowId> }>()(() => ({ open: new Set() }));

export const useRowOpen = (row: RowId): boolean => useRows((state) => state.open.has(row));

export function toggleRow(row: RowId): void {
  const open = new Set(useRows.getState().open);
  if (!open.delete(row)) open.add(row);
  useRows.setState({ open });
}
