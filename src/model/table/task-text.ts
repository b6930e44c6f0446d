// Concrete tasks as people write them: "20 calls a day", "Calls, 20 a day", "电话，每天 20".
import { formatNumber, parseNumber } from '../../base/number-text';
import type { Step } from '../document';
import type { TableWords } from './speech';

export type Task = Step['tasks'][number];
type Period = Task['period'];

const NUMBER = '[\\d.,]+(?:\\s*[km千万])?';
const ENGLISH =
  '(?:/|(?:a|an|per|each|every)\\b)\\s*(day|week|month|quarter)|(daily|weekly|monthly|quarterly)';
const CHINESE = '[/每]\\s*个?(天|日|周|星期|月|季度?|工作日)';
const PERIOD = `(?:${ENGLISH}|${CHINESE})`;
const UNIT = '(?:次|个|通|条|份|家)?';

const PATTERNS: readonly { readonly at: RegExp; readonly text: number; readonly amount: number }[] = [
  {
    at: new RegExp(`^(.+?)(?:[,，]\\s*|\\s+)(${NUMBER})\\s*(?:x|times|次)?\\s*${PERIOD}$`, 'iu'),
    text: 1,
    amount: 2,
  },
  { at: new RegExp(`^(.+?)[,，]?\\s*${PERIOD}\\s*(${NUMBER})\\s*${UNIT}$`, 'iu'), text: 1, amount: 5 },
  { at: new RegExp(`^(${NUMBER})\\s+(.+?)[,，]?\\s*${PERIOD}$`, 'iu'), text: 2, amount: 1 },
  { at: new RegExp(`^${PERIOD}\\s*(${NUMBER})\\s*${UNIT}\\s*(.+)$`, 'iu'), text: 5, amount: 4 },
  { at: new RegExp(`^(.+?)[,，]\\s*${PERIOD}$`, 'iu'), text: 1, amount: -1 },
];

function periodOf(match: readonly (string | undefined)[]): Period {
  const word = (
    match.find(
      (part) =>
        /^(?:day|week|month|quarter|daily|天|日|周|星期|月|季|工作日)/iu.test(part ?? '') &&
        !/\s/u.test(part ?? ''),
    ) ?? ''
  ).toLowerCase();
  if (/^(?:week|周|星期)/u.test(word)) return 'week';
  if (/^(?:month|月)/u.test(word)) return 'month';
  if (/^(?:quarter|季)/u.test(word)) return 'quarter';
  return 'day';
}

/** The task a text stands for; what says no amount is a task without one. */
export function readTask(text: string): Task {
  const plain = text
    .replace(/[０-９]/gu, (digit) => digit.normalize('NFKC'))
    .replace(/\s+/gu, ' ')
    .trim();
  for (const { at, text: name, amount } of PATTERNS) {
    const match = at.exec(plain);
    const called = match?.[name]?.trim();
    if (!match || !called) continue;
    const count = amount < 0 ? null : parseNumber(match[amount] ?? '');
    if (amount >= 0 && count === null) continue;
    const rest = match.filter((_, i) => i > 0 && i !== name && i !== amount);
    return { text: called, amount: count, period: periodOf(rest) };
  }
  return { text: text.trim(), amount: null, period: 'day' };
}

/** A task as it stands in a cell; `readTask` reads it back. */
export function taskText({ text, amount, period }: Task, words: TableWords): string {
  const often = words.periods[period] ?? '';
  const zh = words.locale === 'zh';
  if (amount === null) return period === 'day' ? text : `${text}${zh ? '，' : ', '}${often}`;
  const count = formatNumber(amount, words.locale);
  return zh ? `${text}，${often} ${count}` : `${text}, ${count} ${often}`;
}
