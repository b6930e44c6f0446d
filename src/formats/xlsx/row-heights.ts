// How high the rows of a sheet are: Excel would measure them itself, other programs let wrapped lines run into the next row.
import { breakLines } from '../../steps/label';
import type { NumberCell, Table } from '../document/blocks';
import { type Cell, textOf } from '../document/blocks';

/** How cells are set, pt. */
const SIZE = 10;
const LINE = 12.75;
/** Of a letter that widths are counted in, pt; and the margins of a cell. */
const LETTER = 5.25;
const MARGINS = 6;
/** The highest that a row can be in Excel, pt. */
const HIGHEST = 409;
const style = (bold: boolean) => ({
  size: SIZE,
  weight: bold ? (700 as const) : (500 as const),
  lineHeight: LINE,
});

const linesOf = (text: string, width: number, bold: boolean): number =>
  text === ''
    ? 1
    : text
        .split(/\r\n|[\n\r\u2028\u2029]/u)
        .reduce(
          (sum, line) =>
            sum + Math.max(1, breakLines(line, style(bold), () => width * LETTER - MARGINS, 40).lines.length),
          0,
        );

/** A number as its format shows it, or a little longer: one that does not fit shows as hashes. */
function numberText({ number, unit, currency, text }: NumberCell): string {
  const whole = Math.trunc(Math.abs(number)).toLocaleString('en');
  if (unit === 'money') return `-${whole}.00 ${currency ?? ''}`;
  return unit === 'days' ? `${text}.0` : text;
}

/** What a cell shows. */
export const shownText = (cell: Cell): string =>
  typeof cell !== 'string' && 'number' in cell ? numberText(cell) : textOf(cell);

/** The heights of the rows, that of the heads first, pt; the columns are as wide as letters fit. */
export function rowHeights({ columns, rows }: Table): number[] {
  const high = (texts: readonly string[], bold: boolean): number => {
    const lines = texts.map((text, at) => linesOf(text, columns[at]?.width ?? 0, bold));
    return Math.min(HIGHEST, Math.max(1, ...lines) * LINE + 2);
  };
  const heads = columns.map(({ head }) => head);
  return [high(heads, true), ...rows.map((row) => high(row.map(shownText), false))];
}
