// Where pasted cells go: into the range, by headings where they have any, and below the last row as new rows.
import type { Id } from '../../base/id';
import type { ColumnId, ReadColumn } from '../../model/text/columns';
import { headedColumns } from '../../model/text/headings';
import { outlineOf } from '../../model/text/outline';
import type { CellChange } from './acts';
import type { Cells } from '../../services/clipboard-cells';
import type { Range, Shown } from './grid-state';
import type { PastedBlock } from './row-acts';

/** A block that is smaller than the range and fits into it is repeated. */
function repeated(cells: Cells, { top, bottom, left, right }: Range): Cells {
  const height = bottom - top + 1;
  const width = right - left + 1;
  const [rows, columns] = [cells.length, Math.max(...cells.map((row) => row.length))];
  const fits = height % rows === 0 && width % columns === 0 && (height > rows || width > columns);
  if (!fits) return cells;
  return Array.from({ length: height }, (_, i) =>
    Array.from({ length: width }, (__, k) => cells[i % rows]?.[k % columns] ?? ''),
  );
}

const isFilled = (cell: string): boolean => cell.trim() !== '';

/** The lines of a list as Word copies it have a tab between bullet and text: one column all the same. */
function untabbed(cells: Cells): Cells {
  const lines = cells.map((row) => row.filter(isFilled));
  const isListed = ([sign, text, ...more]: readonly string[]): boolean =>
    text !== undefined && more.length === 0 && outlineOf(`${sign}\t${text}`)[0]?.text === text.trim();
  const filled = lines.filter((line) => line.length > 0);
  return filled.length > 0 && filled.every(isListed) ? lines.map((line) => [line.join('\t')]) : cells;
}

/** Names without the bullets and numbers of their list, as the chart takes them; names that are no list stay as they are written. */
function unlisted(names: readonly string[]): readonly string[] {
  const filled = names.filter(isFilled);
  const texts = outlineOf(filled.join('\n')).map(({ text }) => text);
  const marked = filled.filter((name, i) => texts[i] !== name.trim()).length;
  // A line that breaks inside is no line of a list.
  if (filled.length < 2 || texts.length !== filled.length || marked * 2 < filled.length) return names;
  return names.map((name) => (isFilled(name) ? (texts.shift() ?? name) : name));
}

interface Target {
  readonly cells: Cells;
  readonly columns: readonly (ReadColumn | null)[];
}

/** A single column of names is read as a list. */
function asList({ cells, columns }: Target): Target {
  if (columns.length !== 1 || columns[0] !== 'name') return { cells, columns };
  return { cells: unlisted(cells.map(([name = '']) => name)).map((name) => [name]), columns };
}

/** With headings the cells go where these say, if the columns are shown or not; without, from the first column of the range on. */
function targetOf(cells: Cells, range: Range, shown: Shown): Target {
  const columns = headedColumns(cells, true);
  if (columns && cells.length > 1) return asList({ cells: cells.slice(1), columns });
  const lines = shown.columns[range.left] === 'name' ? untabbed(cells) : cells;
  const isOne = lines.every((row) => row.length <= 1);
  const own = isOne
    ? asList({ cells: lines, columns: shown.columns.slice(range.left, range.left + 1) })
    : null;
  const block = repeated(own?.cells ?? lines, range);
  const width = Math.max(...block.map((row) => row.length));
  return {
    cells: block,
    columns: Array.from({ length: width }, (_, i) => shown.columns[range.left + i] ?? null),
  };
}

/** What a paste does. `fresh`: all lines become new rows below the last one. */
export function pastePlan(cells: Cells, range: Range, shown: Shown, fresh = false): PastedBlock {
  const target = targetOf(cells, range, shown);
  const changes: CellChange[] = [];
  const added: ReadonlyMap<ReadColumn, string>[] = [];
  for (const [i, row] of target.cells.entries()) {
    const id: Id | undefined = fresh ? undefined : shown.rows[range.top + i];
    const texts = target.columns.flatMap((column, k): [ReadColumn, string][] =>
      column && row[k] !== undefined ? [[column, row[k]]] : [],
    );
    if (id !== undefined)
      changes.push(
        ...texts.flatMap(([column, text]) => (column === 'number' ? [] : { row: id, column, text })),
      );
    else if (texts.some(([, text]) => text.trim() !== '')) added.push(new Map(texts));
  }
  return { changes, added, after: shown.rows.at(-1) ?? null };
}

/** The texts of a range. */
export const cellsOfRange = (
  { top, bottom, left, right }: Range,
  { rows, columns }: Shown,
  text: (row: Id, column: ColumnId) => string,
): Cells =>
  rows.slice(top, bottom + 1).map((row) => columns.slice(left, right + 1).map((column) => text(row, column)));
