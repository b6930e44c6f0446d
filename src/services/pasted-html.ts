// What HTML on the clipboard holds: the cells of a table, or the points of a list. It is parsed without being run or loaded.
import type { OutlineLine } from '../model/text/outline';
import type { Pasted } from '../model/text/read-pasted';
import { SILENT, tableRows, textOf } from './html-table';

/** Larger markup is not looked at: its plain text says as much. */
const MOST_MARKUP = 5_000_000;
/** Beside a table stand so many characters at most, else it is part of a text. */
const BESIDE = 200;

/** The level that Word gives a paragraph of a list, from 0; null when it is none. */
function wordLevel(block: Element): number | null {
  const level = /mso-list:[^;]*\blevel(\d+)/iu.exec(block.getAttribute('style') ?? '');
  return level ? Number(level[1]) - 1 : null;
}

const listDepth = (item: Element): number => {
  let depth = -1;
  for (let above: Element | null = item; above; above = above.parentElement)
    if (above.tagName === 'UL' || above.tagName === 'OL') depth++;
  return Math.max(depth, 0);
};

/** The text of a point of a list, without the lists in it. */
function ownText(item: Element): string {
  const own = item.cloneNode(true) as Element;
  for (const inner of own.querySelectorAll('ul, ol')) inner.remove();
  return textOf(own).replace(/\s*\n\s*/gu, ' ');
}

/** The points of the lists in a text, with what stands between the lists over them; null when there is no list. */
function outlineIn(body: Element): Pasted | null {
  const blocks = [...body.querySelectorAll('li, p, h1, h2, h3, h4, h5, h6')].filter(
    (block) => block.tagName === 'LI' || !block.closest('li'),
  );
  const found = blocks.flatMap((block) => {
    const level = block.tagName === 'LI' ? listDepth(block) : wordLevel(block);
    const text = ownText(block);
    return text === '' ? [] : [{ text, level }];
  });
  if (!found.some(({ level }) => level !== null)) return null;
  const loose = found.filter(({ level }) => level === null).length;
  const lines = found.map(
    ({ text, level }): OutlineLine => ({ text, depth: level === null ? 0 : level + (loose > 0 ? 1 : 0) }),
  );
  return { kind: 'outline', lines, indented: loose === 0 };
}

/** What HTML holds; null when it is neither a table nor a list, or a page that merely has some: the plain text is better then. */
export function pastedHtml(html: string): Pasted | null {
  if (html.trim() === '' || html.length > MOST_MARKUP) return null;
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const silent of body.querySelectorAll(SILENT)) silent.remove();
  const tables = [...body.querySelectorAll('table')];
  if (tables.length === 0) return outlineIn(body);
  if (tables.some((table) => table.querySelector('table'))) return null;
  const rows = tables.flatMap(tableRows);
  for (const table of tables) table.remove();
  if (textOf(body).length > BESIDE) return null;
  const cells = rows.flat();
  // A single cell is a text, which may have lines.
  return cells.length === 1 ? { kind: 'text', text: cells[0] ?? '' } : { kind: 'sheet', rows };
}
