// The cells that say a text, row by row, and the way from one to the next.
import type { Id } from '../../base/id';
import type { ProjectDocument } from '../../model/document';
import { type Hit, placeOfText } from '../../model/search';
import type { SearchField } from '../../model/search-texts';
import { cellText } from '../../model/text/cell-text';
import { COLUMN_IDS, type ColumnId } from '../../model/text/columns';
import type { Speech } from '../../model/text/speech';
import type { CellAt } from './grid-state';

/** What is searched, in the order in which it is gone through. */
export interface Searched {
  readonly document: ProjectDocument;
  readonly rows: readonly Id[];
  readonly columns: readonly ColumnId[];
  readonly words: Speech;
}

/** The column that says a field; of others nothing stands in the table. */
const COLUMN_OF: Partial<Record<SearchField, ColumnId>> = {
  condition: 'next',
  connection: 'next',
  lane: 'team',
  handOver: 'next',
  probability: 'next',
};
const columnOf = (field: SearchField): ColumnId | undefined =>
  COLUMN_OF[field] ?? COLUMN_IDS.find((column) => column === field);

/** The cell of a thing that was found; what stands in no column that is shown, is found at the step. */
function cellOf({ document, columns }: Searched, { kind, id, field }: Hit): CellAt | null {
  const row = kind === 'connection' ? document.connections[id]?.from : kind === 'step' ? id : undefined;
  if (row === undefined) return null;
  const column = columnOf(field);
  return { row, column: column && columns.includes(column) ? column : 'name' };
}

const keyOf = ({ row, column }: CellAt): string => `${row} ${column}`;

/** The cells that hold a text, and those of what is found for it as on the chart: `deadline`, all that have one. */
export function findCells(searched: Searched, sought: string, hits: readonly Hit[]): readonly CellAt[] {
  const { document, rows, columns, words } = searched;
  if (sought.trim() === '') return [];
  const found = new Set(hits.flatMap((hit) => cellOf(searched, hit) ?? []).map(keyOf));
  return rows.flatMap((row) => {
    const step = document.steps[row];
    if (!step) return [];
    return columns.flatMap((column): CellAt[] =>
      found.has(keyOf({ row, column })) || placeOfText(cellText(document, step, column, words), sought) >= 0
        ? [{ row, column }]
        : [],
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
