// Blocks of cells on the clipboard, as spreadsheets put them there and take them from there: text with tabs, and an HTML table.
import { readSheet, type Sheet, sheetHtml, sheetText } from '../model/text/sheet';
import { tableRows } from './html-table';

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

/** Inert: nothing in it is run or fetched. */
function fromHtml(html: string): Sheet | null {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const tables = page.querySelectorAll('table');
  const [table] = tables;
  if (!table || tables.length > 1) return null;
  const rows = tableRows(table);
  while (rows.length > 0 && rows.at(-1)?.every((cell) => cell === '')) rows.pop();
  return rows.length > 0 ? rows : null;
}

/** The cells of some clipboard texts; null when there are none. HTML says more of merged cells and quotes than plain text does. */
export function sheetIn(html: string, text: string): Sheet | null {
  const table = html === '' ? null : fromHtml(html);
  if (table) return table;
  return text.trim() === '' ? null : readSheet(text);
}

/** The same where merged cells are to be filled: over rows each has the text, over columns the first. */
export function cellsIn(html: string, text: string): Cells | null {
  const above: string[] = [];
  return (
    sheetIn(html, text)?.map((row) =>
      row.map((cell, at) => {
        above[at] = cell ?? above[at] ?? '';
        return above[at];
      }),
    ) ?? null
  );
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
