// A block of cells as text on the clipboard: rows by line, columns by tab, quoted where a cell holds either; and as HTML.

/** The text of a cell; null where it is merged with the cell above. */
export type SheetCell = string | null;
export type Sheet = readonly (readonly SheetCell[])[];

/** The most cells that are read from one block. */
export const MOST_CELLS = 200_000;

/** Spreadsheets would run such a text as a formula; a leading apostrophe tells them that it is text. */
const FORMULA = /^'*(?:[=@]|[+-](?![\d.,\s]))/u;

const shielded = (cell: string): string => (FORMULA.test(cell) ? `'${cell}` : cell);

/** A cell as it was before a spreadsheet was told that it is text. */
export const unshielded = (cell: string): string =>
  cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;

const quoted = (cell: string): string => (/[\t\n\r"]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** Rows as tab-separated text; `readSheet` reads it back. */
export const sheetText = (cells: readonly (readonly string[])[]): string =>
  cells.map((row) => row.map((cell) => quoted(shielded(cell))).join('\t')).join('\r\n');

/** A text as it stands in HTML. */
export const escaped = (text: string): string =>
  text.replace(/[&<>"]/gu, (sign) => `&#${sign.charCodeAt(0)};`);

/** Spreadsheets would make a date, a number or a formula of it: Excel and WPS are told that it is text, and so is Google. */
export function cellHtml(text: string, tag: 'th' | 'td' = 'td'): string {
  const sheets = /^[=+\-@\d]/u.test(text)
    ? ` data-sheets-value="${escaped(JSON.stringify({ 1: 2, 2: text }))}"`
    : '';
  const inner = escaped(text).replaceAll('\n', '<br style="mso-data-placement:same-cell">');
  return `<${tag} style="mso-number-format:'\\@'"${sheets}>${inner}</${tag}>`;
}

/** The same as a table of text cells. */
export const sheetHtml = (cells: readonly (readonly string[])[]): string =>
  `<meta charset="utf-8"><table>${cells
    .map((row) => `<tr>${row.map((cell) => cellHtml(cell)).join('')}</tr>`)
    .join('')}</table>`;

/** Where the quoted cell that begins at `from` ends (behind its closing quote); null when it is none. */
function quotedEnd(text: string, from: number): number | null {
  for (let at = from + 1; at < text.length; at++) {
    if (text[at] !== '"') continue;
    if (text[at + 1] === '"') at++;
    else return at + 1;
  }
  return null;
}

const isBetween = (sign: string | undefined): boolean =>
  sign === undefined || sign === '\t' || sign === '\n' || sign === '\r';

const NEXT = /[\t\n\r]/gu;

/** The cell that begins at `from`, and where it ends. A quote inside of a text is only a sign. */
function cellFrom(text: string, from: number): { cell: string; end: number } {
  const end = text[from] === '"' ? quotedEnd(text, from) : null;
  if (end !== null && isBetween(text[end]))
    return { cell: text.slice(from + 1, end - 1).replaceAll('""', '"'), end };
  NEXT.lastIndex = from;
  const next = NEXT.exec(text)?.index ?? text.length;
  return { cell: text.slice(from, next), end: next };
}

/** The rows of tab-separated text, as Excel, WPS and Google Sheets copy it. An empty last line is none; too many cells are cut. */
export function readSheet(text: string): string[][] {
  const whole = text.replace(/\r\n$|[\r\n]$/u, '');
  const rows: string[][] = [[]];
  let at = 0;
  for (let count = 0; count <= MOST_CELLS; count++) {
    const { cell, end } = cellFrom(whole, at);
    rows.at(-1)?.push(unshielded(cell));
    if (end >= whole.length) break;
    if (whole[end] !== '\t') rows.push([]);
    at = end + (whole.startsWith('\r\n', end) ? 2 : 1);
  }
  return rows;
}
