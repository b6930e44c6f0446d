// The rows of a sheet as steps: what is merged or left out holds on from above, and a row may go on with the one before.
import type { DurationUnit } from '../../base/duration';
import type { ReadColumn } from './columns';
import type { Sheet, SheetCell } from './sheet';

/** A column of a sheet, by its place in it. */
export interface SheetColumn {
  readonly at: number;
  /** Null: not known; what stands in it goes into the notes, under its heading. */
  readonly means: ReadColumn | null;
  readonly heading: string;
  /** Of bare numbers, where the heading says one. */
  readonly unit: DurationUnit | null;
}

/** A row as it was read: the step's own cells by column, and the rest. */
export interface SheetRow {
  /** Its place among the lines that were read. */
  readonly line: number;
  readonly cells: ReadonlyMap<ReadColumn, string>;
  readonly notes: readonly string[];
}

interface OpenRow extends SheetRow {
  readonly cells: Map<ReadColumn, string>;
  readonly notes: string[];
}

const textOf = (cell: SheetCell | undefined): string => (cell ?? '').replace(/\r\n?/gu, '\n').trim();

/** Columns that hold on until something else stands in them: `Stage` is written once over many rows. */
const HOLDS: ReadonlySet<ReadColumn | null> = new Set<ReadColumn | null>(['stage', 'team']);

/** A text for the notes, under the heading of its column. */
export const underHeading = (heading: string, text: string): string =>
  heading === '' ? text : `${heading}${/\p{Script=Han}/u.test(heading) ? '：' : ': '}${text}`;

function rowOf(
  cells: readonly SheetCell[],
  line: number,
  columns: readonly SheetColumn[],
  held: ReadonlyMap<number, string>,
): OpenRow {
  const row: OpenRow = { line, cells: new Map(), notes: [] };
  for (const { at, means, heading } of columns) {
    const above = cells[at] === null || HOLDS.has(means);
    const text = means === 'name' || !above ? textOf(cells[at]) : (held.get(at) ?? '');
    if (text === '') continue;
    if (means === null) row.notes.push(underHeading(heading, text));
    else row.cells.set(means, text);
  }
  return row;
}

function addTo(row: OpenRow, cells: readonly SheetCell[], columns: readonly SheetColumn[]): void {
  for (const { at, means, heading } of columns) {
    const text = textOf(cells[at]);
    if (text === '' || HOLDS.has(means) || means === 'number') continue;
    if (means === null) row.notes.push(underHeading(heading, text));
    else {
      const before = row.cells.get(means);
      if (before !== text) row.cells.set(means, before === undefined ? text : `${before}\n${text}`);
    }
  }
}

/** The rows, and the lines that name no step although they say where one lies. */
interface ReadRows {
  readonly rows: readonly SheetRow[];
  readonly nameless: readonly number[];
}

/**
 * One without a step goes on with the row before it, as where a step's cell is merged over several rows. A bar that parts or
 * joins work has no name and is a row all the same.
 */
export function rowsIn(
  sheet: Sheet,
  columns: readonly SheetColumn[],
  isBar: (kind: string) => boolean = () => false,
): ReadRows {
  const rows: OpenRow[] = [];
  const nameless: number[] = [];
  // Where no column names steps, every line is one.
  const isNamed = columns.some(({ means }) => means === 'name');
  const held = new Map<number, string>();
  const says = (cells: readonly SheetCell[], column: ReadColumn): boolean =>
    columns.some(({ at, means }) => means === column && textOf(cells[at]) !== '');
  for (const [line, cells] of sheet.entries()) {
    const filled = cells.filter((cell) => textOf(cell) !== '').length;
    if (filled === 0) continue;
    const bar = columns.some(({ at, means }) => means === 'kind' && isBar(textOf(cells[at])));
    const isStep = !isNamed || says(cells, 'name') || bar;
    for (const { at, means } of columns) {
      const text = textOf(cells[at]);
      if (text !== '') held.set(at, text);
      else if (cells[at] !== null && !HOLDS.has(means)) held.delete(at);
    }
    // A stage that stands alone in its row is a heading over the rows that follow.
    if (!isStep && filled === 1 && says(cells, 'stage')) continue;
    if (!isStep && (says(cells, 'stage') || says(cells, 'team'))) nameless.push(line);
    const last = rows.at(-1);
    if (isStep || !last) rows.push(rowOf(cells, line, columns, held));
    else addTo(last, cells, columns);
  }
  return { rows, nameless };
}
