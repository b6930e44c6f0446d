// Blocks of cells on the clipboard, as spreadsheets put them there and take them from there: text with tabs, and an HTML table.
import { MOST_CELLS, readSheet, sheetHtml, sheetText, unshielded } from '../model/text/sheet';

export type Cells = readonly (readonly string[])[];

export function writeCellsTo(clipboard: DataTransfer, cells: Cells): void {
  clipboard.setData('text/plain', sheetText(cells));
  clipboard.setData('text/html', sheetHtml(cells));
}

/** The same from a button. False when the browser refuses. */
export async function copyCells(cells: Cells): Promise<boolean> {
  try {
    const blob = (type: string, text: string): Blob => new Blob([text], { type });
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/plain': blob('text/plain', sheetText(cells)),
        'text/html': blob('text/html', sheetHtml(cells)),
      }),
    ]);
    return true;
  } catch {
    return false;
  }
}

/** The text of a cell as it is seen: spaces of the markup are one, `br` and paragraphs are line breaks. */
function textOf(cell: Element): string {
  const parts: string[] = [];
  const walk = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) parts.push((node.nodeValue ?? '').replace(/[ \t\r\n]+/gu, ' '));
    else if (node instanceof Element && !/^(?:style|script|template)$/iu.test(node.tagName)) {
      if (/^(?:br)$/iu.test(node.tagName)) parts.push('\n');
      const block = /^(?:p|div|li)$/iu.test(node.tagName) && parts.join('').trim() !== '';
      if (block) parts.push('\n');
      node.childNodes.forEach(walk);
    }
  };
  cell.childNodes.forEach(walk);
  return unshielded(
    parts
      .join('')
      .replace(/[^\S\n]*\n[^\S\n]*/gu, '\n')
      .replace(/\u00a0/gu, ' ')
      .trim(),
  );
}

const SPAN = 1000;
const spanOf = (cell: Element, name: 'rowspan' | 'colspan'): number =>
  Math.min(Math.max(Number.parseInt(cell.getAttribute(name) ?? '1', 10) || 1, 1), SPAN);

/** A cell merged over rows counts for each of them, over columns for the first of them. */
function tableCells(table: HTMLTableElement): string[][] {
  const rows: string[][] = [];
  const taken: Map<number, string>[] = [];
  let count = 0;
  for (const [at, row] of [...table.rows].entries()) {
    const cells: string[] = [];
    const covered = taken[at] ?? new Map<number, string>();
    const pass = (): void => {
      while (covered.has(cells.length)) cells.push(covered.get(cells.length) ?? '');
    };
    for (const cell of row.cells) {
      pass();
      const text = textOf(cell);
      const across = spanOf(cell, 'colspan');
      const down = Math.min(spanOf(cell, 'rowspan'), table.rows.length - at);
      count += across * down;
      if (count > MOST_CELLS) return rows;
      for (let below = 1; below < down; below++) {
        const line = (taken[at + below] ??= new Map());
        for (let i = 0; i < across; i++) line.set(cells.length + i, i === 0 ? text : '');
      }
      cells.push(text, ...Array.from({ length: across - 1 }, () => ''));
    }
    pass();
    rows.push(cells);
  }
  return rows;
}

/** Inert: nothing in it is run or fetched. */
function fromHtml(html: string): string[][] | null {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const tables = page.querySelectorAll('table');
  const [table] = tables;
  if (!table || tables.length > 1) return null;
  const rows = tableCells(table);
  while (rows.length > 0 && rows.at(-1)?.every((cell) => cell === '')) rows.pop();
  return rows.length > 0 ? rows : null;
}

/** The cells of some clipboard texts; null when there are none. HTML says more of merged cells and quotes than plain text does. */
export function cellsIn(html: string, text: string): Cells | null {
  const table = html === '' ? null : fromHtml(html);
  if (table) return table;
  return text.trim() === '' ? null : readSheet(text);
}

export const readCellsFrom = (clipboard: DataTransfer): Cells | null =>
  cellsIn(clipboard.getData('text/html'), clipboard.getData('text/plain'));

/** What is on the clipboard, asked of the browser by a button; `refused` when it does not say. */
export async function askForCells(): Promise<Cells | null | 'refused'> {
  try {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string): Promise<string> =>
      item?.types.includes(type) ? (await item.getType(type)).text() : '';
    return cellsIn(await read('text/html'), await read('text/plain'));
  } catch {
    return 'refused';
  }
}
