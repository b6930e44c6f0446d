// Tasks as people write them: `20 calls a day`, `5 visits / week`, `每天 20 个电话`, `每周拜访 5 家客户`.
import { formatNumber, parseNumber } from '../../base/number-text';
import type { Step } from '../document';
import type { Speech } from './speech';

export type Task = Step['tasks'][number];
type Period = Task['period'];

const SPELLINGS: readonly (readonly [Period, string, string])[] = [
  ['day', 'working day|workday|day', '工作日|天|日'],
  ['week', 'week', '星期|礼拜|周'],
  ['month', 'month', '月'],
  ['quarter', 'quarter', '季度|季'],
];
const ADVERBS: Readonly<Record<string, Period>> = {
  daily: 'day',
  weekly: 'week',
  monthly: 'month',
  quarterly: 'quarter',
};
const ENGLISH = SPELLINGS.map(([, words]) => words).join('|');
const CHINESE = SPELLINGS.map(([, , words]) => words).join('|');
const OFTEN = new RegExp(
  `(?:\\b(?:a|an|per|each|every)\\s+|[/／]\\s*)(${ENGLISH})s?\\b|\\b(${Object.keys(ADVERBS).join('|')})\\b|` +
    `每\\s*个?\\s*(${CHINESE})|[/／]\\s*(${CHINESE})`,
  'iu',
);
/** Words that count things in Chinese; they go with the number. */
const COUNTED = '个|通|家|次|份|条|位|名|人次|封|场|笔|单|户|件|项|组|批';
/** What counts, behind a number: the words above, `3 x`, `3 times`. */
const COUNT_BEHIND = new RegExp(`^\\s*(?:(?:${COUNTED})(?=\\S|$)|(?:x|times)(?=\\s|$))`, 'u');
const NUMBER = /\d[\d.,]*\d|\d/gu;

const periodSpelt = (word: string): Period | undefined =>
  ADVERBS[word.toLowerCase()] ??
  SPELLINGS.find(([, en, zh]) => new RegExp(`^(?:${en}|${zh})$`, 'iu').test(word))?.[0];

/** A task for reading: `Calls, 20 a day`, `电话，每天 20 次`. `parseTask` reads it back. */
export function formatTask({ text, amount, period }: Task, { locale, words }: Speech): string {
  const often = words.periods[period];
  // A day goes without saying.
  if (amount === null) return period === 'day' ? text : `${text}${locale === 'zh' ? '，' : ', '}${often}`;
  return locale === 'zh'
    ? `${text}，${often} ${formatNumber(amount, locale)} 次`
    : `${text}, ${formatNumber(amount, locale)} ${often}`;
}

/** What `formatTask` has written: the last part is amount and period, or the period alone. */
function written(text: string): Task | null {
  const [, plain, en, zh] = /^(.+)(?:, an? (week|month|quarter)|，每(周|月|季度))$/u.exec(text) ?? [];
  const alone = periodSpelt(en ?? zh ?? '');
  if (plain && alone) return { text: plain, amount: null, period: alone };
  const parts =
    /^(.+), ([\d.,]+) an? (day|week|month|quarter)$/u.exec(text) ??
    /^(.+)，每(天|周|月|季度) ([\d.,]+)(?: 次)?$/u.exec(text);
  if (!parts?.[1]) return null;
  const [, what, one = '', other = ''] = parts;
  const [period, amount] = [periodSpelt(one) ?? periodSpelt(other), parseNumber(one) ?? parseNumber(other)];
  return period && amount !== null ? { text: what, amount, period } : null;
}

/** The text without the number and what counts it, and without signs at its ends. */
function without(text: string, from: number, length: number): string {
  const before = text.slice(0, from).trimEnd();
  const after = text.slice(from + length).replace(COUNT_BEHIND, '');
  const gap = /[\p{Script=Han}]$/u.test(before) && /^\s*\p{Script=Han}/u.test(after) ? '' : ' ';
  return `${before}${gap}${after.trimStart()}`.replace(/^[\s,，:：、×*]+|[\s,，:：、×]+$/gu, '');
}

/**
 * The task that a text stands for. Without one number and how often, all of it is the task's text; how often is a day then.
 */
export function parseTask(given: string): Task {
  const text = given
    .replace(/\s+/gu, ' ')
    .replace(/[０-９]/gu, (digit) => digit.normalize('NFKC'))
    .trim();
  const plain: Task = { text, amount: null, period: 'day' };
  const known = written(text);
  if (known) return known;
  const often = OFTEN.exec(text);
  const word = often?.slice(1).find((part) => part !== undefined);
  const period = word === undefined ? undefined : periodSpelt(word);
  if (!often || !period) return plain;
  const rest =
    `${text.slice(0, often.index).trimEnd()} ${text.slice(often.index + often[0].length).trimStart()}`.trim();
  const [number, another] = [...rest.matchAll(NUMBER)];
  const amount = number && !another ? parseNumber(number[0]) : null;
  if (!number || amount === null) return plain;
  const what = without(rest, number.index, number[0].length);
  return what === '' || new RegExp(`^(?:${COUNTED})$`, 'u').test(what)
    ? plain
    : { text: what, amount, period };
}
