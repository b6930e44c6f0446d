// Reads what was pasted or typed for a new chart: cells and CSV text as they stand, lists as pasting on the chart reads them.
import type { Locale } from '../../../locales/load';
import { columnNamed, isHeading } from '../../../model/text/headings';
import { listTable } from '../../../model/text/list-table';
import { readSheet, type Sheet } from '../../../model/text/sheet';
import { isCells, type Pasted, readPasted } from '../../../model/text/read-pasted';
import { sheetIn } from '../../../services/clipboard-cells';
import { pastedHtml } from '../../../services/pasted-html';
import { readCsvText } from '../../../services/sheet-file';
import { loadTableWords, speechesOf } from '../../table-words';

const HAN = /\p{sc=Han}/u;

/** A text with Chinese in it becomes a Chinese chart. */
export const languageIn = (cells: Sheet): Locale =>
  cells.some((row) => row.some((cell) => HAN.test(cell ?? ''))) ? 'zh' : 'en';

/** A text as cells. `title`: what stood over a list. */
export interface ReadText {
  readonly cells: Sheet;
  readonly title: string | null;
  readonly language: Locale;
}

const asTable = (cells: Sheet): ReadText => ({ cells, title: null, language: languageIn(cells) });

const firstLine = (text: string): string => text.trim().split(/[\r\n]/u)[0] ?? '';

/** True when the first line is the headings of a CSV file. */
function isCsv(text: string): boolean {
  const heads = firstLine(text).split(/[,;，；]/u);
  const known = heads.filter((head) => columnNamed(head.replace(/^"|"$/gu, '')) !== null).length;
  return heads.length > 1 && known > 1 && known * 2 >= heads.length;
}

/** The list in a text or in its HTML; null when it is a table, or one column under a heading. */
function listIn(html: string, text: string): Pasted | null {
  const marked = pastedHtml(html);
  if (marked?.kind === 'outline') return marked;
  const isTable = marked?.kind === 'sheet' || isCells(text) || isHeading(firstLine(text));
  return isTable || text.trim() === '' ? null : { kind: 'text', text };
}

async function readList(list: Pasted, locale: Locale): Promise<ReadText | null> {
  const speeches = await loadTableWords();
  const plan = readPasted(list, { speeches, currency: 'USD', teams: [], stages: [], steps: [] });
  if ('refusal' in plan) return null;
  const title = plan.remarks.find(({ key }) => key === 'heading')?.values['text'];
  return {
    cells: listTable(plan, speechesOf(locale).writes),
    title: title === undefined ? null : String(title).replace(/[:：]\s*$/u, ''),
    language: languageIn(plan.steps.map(({ fields }) => [fields.name])),
  };
}

/** What a text says, with its HTML where the clipboard has any. `locale`: of the screen. */
export async function readText(html: string, text: string, locale: Locale): Promise<ReadText> {
  const list = listIn(html, text);
  if (list?.kind === 'text' && isCsv(text)) return asTable(await readCsvText(text));
  const read = list ? await readList(list, locale) : null;
  return read ?? asTable(sheetIn(html, text) ?? readSheet(text));
}
