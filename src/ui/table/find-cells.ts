// The cells that say a text, row by row, and the way from one to the next.
import type { Id } from '../../base/id';
import type { ProjectDocument } from '../../model/document';
import { placeOfText } from '../../model/search';
import { cellText } from '../../model/text/cell-text';
import type { ColumnId } from '../../model/text/columns';
import type { Speech } from '../../model/text/speech';
import type { CellAt } from './grid-state';

/** What is searched, in the order in which it is gone through. */
export interface Searched {
  readonly document: ProjectDocument;
  readonly rows: readonly Id[];
  readonly columns: readonly ColumnId[];
  readonly words: Speech;
}

export function findCells({ document, rows, columns, words }: Searched, sought: string): readonly CellAt[] {
  if (sought.trim() === '') return [];
  return rows.flatMap((row) => {
    const step = document.steps[row];
    if (!step) return [];
    return columns.flatMap((column): CellAt[] =>
      placeOfText(cellText(document, step, column, words), sought) >= 0 ? [{ row, column }] : [],
    );
  });
}

export const indexOfCell = (cells: readonly CellAt[], cell: CellAt | null): number =>
  cells.findIndex(({ row, column }) => row === cell?.row && column === cell.column);

/** The hit after a cell, or before it; round at the ends. `here`: the cell itself counts as the first. */
export function hitFrom(
  { rows, columns }: Pick<Searched, 'rows' | 'columns'>,
  hits: readonly CellAt[],
  from: CellAt | null,
  way: -1 | 1 | 'here',
): CellAt | null {
  const rowAt = new Map(rows.map((id, at) => [id, at]));
  const place = ({ row, column }: CellAt): number =>
    (rowAt.get(row) ?? 0) * columns.length + columns.indexOf(column);
  const start = from && rowAt.has(from.row) ? place(from) : -1;
  if (way === -1) return hits.findLast((hit) => place(hit) < start) ?? hits.at(-1) ?? null;
  const next = hits.find((hit) => (way === 'here' ? place(hit) >= start : place(hit) > start));
  return next ?? hits[0] ?? null;
}
