// A block of cells as text on the clipboard: rows by line, columns by tab, quoted where a cell holds either.

/** The most cells that are read from one block. */
export const MOST_CELLS = 200_000;

/** Spreadsheets would run such a text as a formula; a leading apostrophe tells them that it is text. */
const FORMULA = /^(?:[=@]|[+-](?![\d.,\s]))/u;
const SHIELDED = /^'(?=[=@+-])/u;

const shielded = (cell: string): string => (FORMULA.test(cell) ? `'${cell}` : cell);

/** A cell as it was before a spreadsheet was told that it is text. */
export const unshielded = (cell: string): string => cell.replace(SHIELDED, '');

const quoted = (cell: string): string => (/[\t\n"]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

export const sheetText = (cells: readonly (readonly string[])[]): string =>
  cells.map((row) => row.map((cell) => quoted(shielded(cell))).join('\t')).join('\r\n');

const escaped = (text: string): string =>
  text
    .replace(/[&<>"]/gu, (sign) => `&#${sign.charCodeAt(0)};`)
    .replaceAll('\n', '<br style="mso-data-placement:same-cell">');

/** The same as a table of text cells, which keeps spreadsheets from guessing at numbers, dates and formulas. */
export const sheetHtml = (cells: readonly (readonly string[])[]): string =>
  `<meta charset="utf-8"><table>${cells
    .map(
      (row) =>
        `<tr>${row.map((cell) => `<td style="mso-number-format:'\\@'">${escaped(cell)}</td>`).join('')}</tr>`,
    )
    .join('')}</table>`;

/** A quoted cell that begins at `at`; null when its quotes do not close as those of spreadsheets do. */
function quotedCell(text: string, at: number): { readonly cell: string; readonly end: number } | null {
  let cell = '';
  for (let i = at + 1; i < text.length; i++) {
    if (text[i] !== '"') cell += text[i];
    else if (text[i + 1] === '"') {
      cell += '"';
      i++;
    } else return i + 1 === text.length || /[\t\n\r]/u.test(text[i + 1] ?? '') ? { cell, end: i + 1 } : null;
  }
  return null;
}

/** The cells of a text. Quotes that do not close are part of the text; an empty last line is none. */
export function readSheet(text: string): string[][] {
  const plain = text.replace(/\r\n?/gu, '\n').replace(/\n$/u, '');
  const rows: string[][] = [];
  let row: string[] = [];
  let count = 0;
  const stops = /[\t\n]/gu;
  for (let at = 0; at <= plain.length; ) {
    const inQuotes = plain[at] === '"' ? quotedCell(plain, at) : null;
    stops.lastIndex = at;
    const end = inQuotes?.end ?? stops.exec(plain)?.index ?? plain.length;
    row.push(unshielded(inQuotes?.cell ?? plain.slice(at, end)));
    if (++count > MOST_CELLS) break;
    if (plain[end] !== '\t') {
      rows.push(row);
      row = [];
    }
    at = end + 1;
  }
  return rows;
}
