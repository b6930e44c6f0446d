// Cells as spreadsheets put them on the clipboard: tabs between them, lines between rows, quotes round what holds either.

/** The text of a cell; null where it is merged with the cell above. */
export type SheetCell = string | null;
export type Sheet = readonly (readonly SheetCell[])[];

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

/** The cell that begins at `from`, and where it ends. A quote inside of a text is only a sign. */
function cellFrom(text: string, from: number): { cell: string; end: number } {
  const quoted = text[from] === '"' ? quotedEnd(text, from) : null;
  if (quoted !== null && isBetween(text[quoted]))
    return { cell: text.slice(from + 1, quoted - 1).replaceAll('""', '"'), end: quoted };
  let end = from;
  while (!isBetween(text[end])) end++;
  return { cell: text.slice(from, end), end };
}

/** The rows of tab-separated text, as Excel, WPS and Google Sheets copy it. Empty rows at the end don't count. */
export function parseTabbed(text: string): string[][] {
  const rows: string[][] = [[]];
  let at = 0;
  for (;;) {
    const { cell, end } = cellFrom(text, at);
    rows.at(-1)?.push(cell);
    if (end >= text.length) break;
    if (text[end] !== '\t') rows.push([]);
    at = end + (text.startsWith('\r\n', end) ? 2 : 1);
  }
  while (rows.length > 0 && rows.at(-1)?.every((cell) => cell.trim() === '')) rows.pop();
  return rows;
}

const quoted = (cell: string): string => (/["\t\n\r]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** Rows as tab-separated text; `parseTabbed` reads it back. */
export const formatTabbed = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map(quoted).join('\t')).join('\n');
