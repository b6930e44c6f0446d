// Sheets as an Excel file: heads that stay in view, filters, wrapped text, numbers and days that count as such.
import writeWorkbook, { type CellObject, type Feature, type Row } from 'write-excel-file/universal';
import { drawableText } from '../../base/drawable-text';
import { THEMES } from '../../base/theme';
import type { DocumentMessages } from '../../locales/documents/load';
import type { Cell, NumberCell } from '../document/blocks';
import { rowHeights } from './row-heights';
import type { Sheet } from './sheets';

/** What a cell of Excel holds at most, letters. */
const LONGEST = 32_767;
/** What the name of a sheet holds at most, letters, and what it must not hold. */
const LONGEST_NAME = 31;
const NOT_IN_NAMES = /[[\]:*?/\\]/gu;

const theme = THEMES.light;
const TOP = { alignVertical: 'top', wrap: true } as const;

/** Numbers keep away from the text of the next column. */
const NUMBER = { align: 'right', indent: 1 } as const;

/** And text away from the numbers before it: in print nothing else parts the two. */
const AFTER_NUMBER = { align: 'left', indent: 1 } as const;

/** The columns of text right behind a column of numbers. */
const afterNumbers = ({ columns, rows }: Sheet['table']): ReadonlySet<number> => {
  const counts = columns.map((_, at) =>
    rows.some((row) => {
      const cell = row[at] ?? '';
      return typeof cell !== 'string' && 'number' in cell;
    }),
  );
  return new Set(counts.flatMap((_, at) => (at > 0 && counts[at - 1] && !counts[at] ? at : [])));
};

/** Text, whatever it looks like: nothing that begins like a formula is one. */
const text = (given: string): CellObject => ({
  ...TOP,
  type: String,
  value: drawableText(given).slice(0, LONGEST),
});

function numberFormat({ unit, currency }: NumberCell, own: DocumentMessages): string {
  if (unit === 'share') return '0.0%';
  if (unit === 'days') return `0.0 "${own.measure.days}"`;
  return unit === 'money' ? `#,##0.00 "${(currency ?? '').replace(/[^A-Z]/gu, '')}"` : '#,##0.##';
}

function cellOf(cell: Cell, own: DocumentMessages): CellObject | null {
  if (typeof cell === 'string') return cell === '' ? null : text(cell);
  if ('day' in cell) {
    const value = new Date(`${cell.day}T00:00:00Z`);
    return Number.isNaN(value.getTime())
      ? text(cell.text)
      : { ...TOP, type: Date, value, format: 'yyyy-mm-dd', align: 'left' };
  }
  const isWhole = cell.unit === 'count' && Number.isInteger(cell.number);
  return {
    ...TOP,
    ...NUMBER,
    type: Number,
    value: cell.number,
    format: isWhole ? '0' : numberFormat(cell, own),
  };
}

const headOf = (head: string): CellObject => ({
  ...text(head),
  fontWeight: 'bold',
  alignVertical: 'center',
  backgroundColor: theme.stageHead,
  bottomBorderColor: theme.lane,
  bottomBorderStyle: 'thin',
});

/** `28` → `AB`. */
function columnName(count: number): string {
  let [rest, name] = [count, ''];
  while (rest > 0) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
    rest = Math.floor((rest - 1) / 26);
  }
  return name;
}

/** Letters that a page on its side holds; a wide sheet takes several, but is never printed smaller than this part of its size. */
const PAGE_LETTERS = 140;
const SMALLEST_PRINT = 0.6;

/** How many pages a sheet is wide on paper. */
const pagesWide = ({ columns }: Sheet['table']): number =>
  Math.max(
    1,
    Math.ceil((columns.reduce((sum, { width }) => sum + width, 0) * SMALLEST_PRINT) / PAGE_LETTERS),
  );

const printed = (xml: string, table: Sheet['table']): string =>
  xml
    .replace(/(<worksheet[^>]*>)/, '$1<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
    .replace('<pageSetup ', `<pageSetup fitToWidth="${pagesWide(table)}" fitToHeight="0" `);

/** Filters over the whole of each sheet, which the schema wants right behind the cells; and how it is printed. */
const filters = (sheets: readonly Sheet[]): Feature<Blob> => ({
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml, _, { sheetIndex }) => {
          const table = sheets[sheetIndex]?.table;
          if (!table || table.columns.length === 0) return xml;
          const ref = `A1:${columnName(table.columns.length)}${table.rows.length + 1}`;
          return printed(xml.replace('</sheetData>', `</sheetData><autoFilter ref="${ref}"/>`), table);
        },
      },
    },
  },
});

const nameOf = (name: string): string => name.replace(NOT_IN_NAMES, ' ').trim().slice(0, LONGEST_NAME);

/** Rows as high as their text; an empty cell would leave them without a height. */
function rowsOf(table: Sheet['table'], own: DocumentMessages): Row[] {
  const [first = 0, ...heights] = rowHeights(table);
  const apart = afterNumbers(table);
  const kept = (at: number) => (apart.has(at) ? AFTER_NUMBER : {});
  return [
    table.columns.map(({ head }, at): CellObject => ({ ...headOf(head), ...kept(at), height: first })),
    ...table.rows.map(
      (row, i): Row =>
        row.map((cell, at) => {
          const made = cellOf(cell, own);
          return made && { ...made, ...kept(at), height: heights[i] ?? first };
        }),
    ),
  ];
}

/** The file. */
export function packWorkbook(sheets: readonly Sheet[], own: DocumentMessages): Promise<Blob> {
  return writeWorkbook(
    sheets.map(({ name, table }, i) => ({
      sheet: nameOf(name),
      stickyRowsCount: 1,
      // In the process table stage and step stay in view as well.
      ...(i === 0 ? { stickyColumnsCount: 2 } : {}),
      orientation: 'landscape' as const,
      columns: table.columns.map(({ width }) => ({ width })),
      data: rowsOf(table, own),
    })),
    { fontFamily: 'Arial', fontSize: 10, features: [filters(sheets)] },
  ).toBlob();
}
