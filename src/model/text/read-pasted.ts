// Reads pasted text into a plan, whatever it is: lines, a list, arrows or cells. Too much of it is refused before it is read.
import { type OutlineLine, outlineOf } from './outline';
import { type PastePlan, phasesOf, type ReadPlan, type Surroundings } from './plan';
import { planOutline } from './plan-outline';
import { planSheet } from './plan-sheet';
import { readSheet, type Sheet } from './sheet';
import { planTold } from './told-lines';

/** What was pasted: a table or a list as its program marks it, else bare text. */
export type Pasted =
  | { readonly kind: 'sheet'; readonly rows: Sheet }
  | {
      readonly kind: 'outline';
      readonly lines: readonly OutlineLine[];
      /** True when a line over all others is a point with what belongs to it; false when it is a heading. */
      readonly indented: boolean;
    }
  | { readonly kind: 'text'; readonly text: string };

/** Why a text is not taken: a key below `canvas.paste.refusals` in the locale files, and its arguments. */
export interface PasteRefusal {
  readonly key: 'nothing' | 'file' | 'tooLong' | 'tooMany' | 'longEntry';
  readonly values: Readonly<Record<string, number>>;
}

/** Characters that are looked at, steps that are made, and characters of one entry, at most. */
export const MOST = { characters: 500_000, steps: 1_000, entry: 10_000 } as const;

const sizeOf = (pasted: Pasted): number =>
  pasted.kind === 'text'
    ? pasted.text.length
    : pasted.kind === 'outline'
      ? pasted.lines.reduce((sum, { text }) => sum + text.length, 0)
      : pasted.rows.reduce((sum, row) => sum + row.reduce((all, cell) => all + (cell?.length ?? 0), 0), 0);

/** Rows that are looked at, at most: several may belong to one step. */
const MOST_ROWS = MOST.steps * 5;

const rowsOf = (pasted: Pasted): number =>
  pasted.kind === 'sheet'
    ? pasted.rows.length
    : pasted.kind === 'outline'
      ? pasted.lines.length
      : (pasted.text.match(/\S[^\n]*(?:\n|$)/gu)?.length ?? 0);

/** True for the content of a file, JSON or XML, which is no text for people. */
function isFile(text: string): boolean {
  if (/^\s*<\?xml\s/u.test(text)) return true;
  if (!/^\s*[{[]/u.test(text)) return false;
  try {
    return typeof JSON.parse(text) === 'object';
  } catch {
    return false;
  }
}

/** True when tabs part cells, and not only set lines in. */
const isTabbed = (text: string): boolean =>
  text.split(/[\n\r]/u).some((line) => line.trimStart().includes('\t'));

/** A table of one column is a list. */
function isList(rows: Sheet): boolean {
  return rows.every((row) => row.filter((cell) => (cell ?? '').trim() !== '').length <= 1);
}

/** Signs that cannot be seen and have no meaning in a name. */
const INVISIBLE = /(?![\t\n\r\v\f])\p{Cc}|[\u200b\u2060\ufeff]/gu;

/** The lines of a table that has one entry a row: on the left the points, further right what belongs to them. */
function linesOf(rows: Sheet): OutlineLine[] {
  const entries = rows.flatMap((row) => {
    const at = row.findIndex((cell) => (cell ?? '').trim() !== '');
    return at < 0 ? [] : [{ at, text: (row[at] ?? '').trim().replace(/\s*\n\s*/gu, ' ') }];
  });
  if (entries.every(({ at }) => at === entries[0]?.at))
    return outlineOf(entries.map(({ text }) => text).join('\n'));
  const least = Math.min(...entries.map(({ at }) => at));
  return entries.map(({ at, text }) => ({ text: outlineOf(text)[0]?.text ?? text, depth: at - least }));
}

/** A bullet or number with a tab behind it, as in lists that Word copies. */
const LISTED = /^[^\S\n\r]*(?:[^\s\p{L}\p{N}]|[\divx]{1,4}[.)、]|[a-z][.)]|o)\t/gimu;

/** True for text whose tabs part cells: a table, as spreadsheets copy it. */
export const isCells = (text: string): boolean => isTabbed(text.replace(LISTED, ''));

function planText(text: string, around: Surroundings): PastePlan {
  if (isCells(text)) return planSheet(readSheet(text), around);
  const lines = outlineOf(text);
  return planTold(lines, around) ?? planOutline(lines, around, /^[^\S\n\r]+\S/mu.test(text.trim()));
}

function planOf(pasted: Pasted, around: Surroundings): PastePlan {
  if (pasted.kind === 'text') return planText(pasted.text.replace(INVISIBLE, ''), around);
  if (pasted.kind === 'outline') return planOutline(pasted.lines, around, pasted.indented);
  const rows = pasted.rows.map((row) => row.map((cell) => cell?.replace(INVISIBLE, '') ?? cell));
  return isList(rows) ? planOutline(linesOf(rows), around, false) : planSheet(rows, around);
}

/** The plan of what was pasted, or why there is none. Nothing in the text is run or looked up: it is only words. */
export function readPasted(
  pasted: Pasted,
  around: Surroundings,
): ReadPlan | { readonly refusal: PasteRefusal } {
  const refused = (key: PasteRefusal['key'], values: PasteRefusal['values'] = {}) => ({
    refusal: { key, values },
  });
  const size = sizeOf(pasted);
  if (size > MOST.characters) return refused('tooLong', { size, most: MOST.characters });
  if (pasted.kind === 'text' ? pasted.text.replace(INVISIBLE, '').trim() === '' : size === 0)
    return refused('nothing');
  if (pasted.kind === 'text' && isFile(pasted.text)) return refused('file');
  const count = rowsOf(pasted);
  if (count > MOST_ROWS) return refused('tooMany', { count, most: MOST.steps });
  const plan = planOf(pasted, around);
  if (plan.steps.length === 0) return refused('nothing');
  if (plan.steps.length > MOST.steps)
    return refused('tooMany', { count: plan.steps.length, most: MOST.steps });
  const longest = Math.max(...plan.steps.map(({ fields }) => JSON.stringify(fields).length));
  if (longest > MOST.entry) return refused('longEntry', { size: longest, most: MOST.entry });
  return { ...plan, phases: phasesOf(plan, around.speeches) };
}
