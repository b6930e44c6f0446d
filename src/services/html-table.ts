// Tables and texts in HTML from the clipboard, as they are seen. Nothing in it is run or fetched.
import { MOST_CELLS, type SheetCell, unshielded } from '../model/text/sheet';

/** A cell over more columns or rows than this is not believed. */
const MOST_SPAN = 1000;

/** What is in the markup and not to be read. */
export const SILENT =
  'script, style, template, noscript, title, head, [style*="mso-list:Ignore" i], [style*="mso-list: Ignore" i]';
const BLOCKS = new Set(['P', 'DIV', 'LI', 'TR', 'TABLE', 'UL', 'OL', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6']);

/** The text of a part as it is read: lines where it has breaks or paragraphs; spaces and line ends of the markup don't count. */
export function textOf(part: Node): string {
  let text = '';
  const read = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) text += (node.nodeValue ?? '').replace(/[ \t\n\r\f]+/gu, ' ');
    if (!(node instanceof Element) || node.matches(SILENT)) return;
    if (node.tagName === 'BR') text += '\n';
    const isBlock = BLOCKS.has(node.tagName) && node !== part;
    if (isBlock && text !== '' && !text.endsWith('\n')) text += '\n';
    for (const child of node.childNodes) read(child);
    if (isBlock && !text.endsWith('\n')) text += '\n';
  };
  read(part);
  return text
    .replaceAll('\u00a0', ' ')
    .replace(/ *\n */gu, '\n')
    .replace(/ {2,}/gu, ' ')
    .trim();
}

const spanOf = (cell: Element, name: 'rowspan' | 'colspan'): number =>
  Math.min(Math.max(Number.parseInt(cell.getAttribute(name) ?? '1', 10) || 1, 1), MOST_SPAN);

/**
 * The cells of a table. A cell over several rows is null below the first, one over several columns is empty behind the first. Of
 * more cells than can be read, those that are too many are left out.
 */
export function tableRows(table: HTMLTableElement): SheetCell[][] {
  const rows: SheetCell[][] = [...table.rows].map(() => []);
  let count = 0;
  for (const [y, row] of [...table.rows].entries()) {
    let x = 0;
    for (const cell of row.cells) {
      while (rows[y]?.[x] !== undefined) x++;
      const text = unshielded(textOf(cell));
      const wide = spanOf(cell, 'colspan');
      const high = Math.min(spanOf(cell, 'rowspan'), rows.length - y);
      count += wide * high;
      if (count > MOST_CELLS) return whole(rows.slice(0, y));
      for (let down = 0; down < high; down++)
        for (let along = 0; along < wide; along++) {
          const line = rows[y + down];
          if (line) line[x + along] = down > 0 ? null : along > 0 ? '' : text;
        }
      x += wide;
    }
  }
  return whole(rows);
}

/** Holes would be neither texts nor cells that are merged. */
const whole = (rows: readonly SheetCell[][]): SheetCell[][] =>
  rows.map((row) => Array.from(row, (cell) => (cell === undefined ? '' : cell)));
