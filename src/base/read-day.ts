// Days as people write them: in figures, with the name of the month, or told from today on; in English and Chinese.
import { dayOf, daysOn, monthsOn, partsOfDay, weekdayOf } from './day';
import { parseNumber, plainText } from './number-text';

type Read = (parts: RegExpExecArray, today: string) => string | null;

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const CHINESE_WEEKDAYS = '一二三四五六日';

/** So many days ago a day without a year may still mean the past; one that is longer ago is meant to come. */
const JUST_PAST = 60;

function dated(year: string | undefined, month: number, day: number, today: string): string | null {
  if (year) return dayOf(year.length === 2 ? 2000 + Number(year) : Number(year), month, day);
  const [now] = partsOfDay(today);
  const earliest = daysOn(today, -JUST_PAST);
  const days = [now - 1, now, now + 1, now + 2, now + 3, now + 4].map((one) => dayOf(one, month, day));
  return days.find((one) => one !== null && one >= earliest) ?? null;
}

/** The number of a name by its beginning, from 1; 0 for none. */
const numberIn = (names: readonly string[], text: string): number =>
  text.length < 3 ? 0 : names.findIndex((name) => name.startsWith(text)) + 1;

/** The month first, as the app writes it in English and Chinese, unless it can only be the day. */
function slashed(first: number, second: number, year: string | undefined, today: string): string | null {
  return first > 12 ? dated(year, second, first, today) : dated(year, first, second, today);
}

const COUNTS: Readonly<Record<string, number>> = { a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, six: 6 };

function counted(amount: string, unit: string, back: boolean, today: string): string | null {
  const count = COUNTS[amount] ?? parseNumber(amount);
  if (count === null || !Number.isInteger(count) || count > 3650) return null;
  const steps = back ? -count : count;
  if (/^[d天日]/u.test(unit)) return daysOn(today, steps);
  if (/^(w|周|星|礼)/u.test(unit)) return daysOn(today, 7 * steps);
  return monthsOn(today, /^(y|年)/u.test(unit) ? 12 * steps : steps);
}

/** A day of the week: the next one, today among them; `next`: that of the week after this. */
function weekday(at: number, next: boolean, today: string): string | null {
  if (at < 0) return null;
  const now = weekdayOf(today);
  return daysOn(today, next ? at - now + 7 : (at - now + 7) % 7);
}

/** A day of this month, or of the first one after it that has it and is not over. */
function ofMonth(day: number, today: string): string | null {
  const [year, month] = partsOfDay(today);
  const days = [0, 1, 2].map((on) => {
    const [y, m] = partsOfDay(monthsOn(dayOf(year, month, 1) ?? today, on));
    return dayOf(y, m, day);
  });
  return days.find((one) => one !== null && one >= today) ?? null;
}

function monthEnd(today: string, months: number): string {
  const [year, month] = partsOfDay(today);
  return daysOn(monthsOn(dayOf(year, month, 1) ?? today, months + 1), -1);
}

const FIXED: Readonly<Record<string, (today: string) => string>> = {
  today: (today) => today,
  tomorrow: (today) => daysOn(today, 1),
  later: (today) => daysOn(today, 2),
  yesterday: (today) => daysOn(today, -1),
  week: (today) => daysOn(today, 7),
  month: (today) => monthsOn(today, 1),
  year: (today) => monthsOn(today, 12),
  monthEnd: (today) => monthEnd(today, 0),
  nextMonthEnd: (today) => monthEnd(today, 1),
  yearEnd: (today) => dayOf(partsOfDay(today)[0], 12, 31) ?? today,
};

const NAMED: readonly (readonly [RegExp, keyof typeof FIXED])[] = [
  [/^(today|今天|今日)$/u, 'today'],
  [/^(tomorrow|明天|明日)$/u, 'tomorrow'],
  [/^(the )?day after tomorrow$|^后天$/u, 'later'],
  [/^(yesterday|昨天|昨日)$/u, 'yesterday'],
  [/^next week$|^下(个?星期|个?礼拜|周)$/u, 'week'],
  [/^next month$|^下个?月$/u, 'month'],
  [/^next year$/u, 'year'],
  [/^(at )?(the )?end of (the |this )?month$|^(本月|这个月)?月?底$/u, 'monthEnd'],
  [/^(at )?(the )?end of next month$|^下个?月底$/u, 'nextMonthEnd'],
  [/^(at )?(the )?end of (the |this )?year$|^(今)?年底$/u, 'yearEnd'],
];

const MANNERS: readonly (readonly [RegExp, Read])[] = [
  [/^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/u, (p) => dayOf(Number(p[1]), Number(p[2]), Number(p[3]))],
  [/^(\d{4})(\d{2})(\d{2})$/u, (p) => dayOf(Number(p[1]), Number(p[2]), Number(p[3]))],
  [/^(?:(\d{4})年)?(\d{1,2})月(\d{1,2})[日号]?$/u, (p, now) => dated(p[1], Number(p[2]), Number(p[3]), now)],
  [/^(\d{1,2})\.(\d{1,2})\.?(\d{4}|\d{2})?$/u, (p, now) => dated(p[3], Number(p[2]), Number(p[1]), now)],
  [
    /^(\d{1,2})[-/](\d{1,2})(?:[-/](\d{4}|\d{2}))?$/u,
    (p, now) => slashed(Number(p[1]), Number(p[2]), p[3], now),
  ],
  [
    /^(\d{1,2})(?:st|nd|rd|th|\.)?(?: of)? ?([a-z]+)\.?,?(?: (\d{4}))?$/u,
    (p, now) => dated(p[3], numberIn(MONTHS, p[2] ?? ''), Number(p[1]), now),
  ],
  [
    /^([a-z]+)\.? (\d{1,2})(?:st|nd|rd|th)?,?(?: (\d{4}))?$/u,
    (p, now) => dated(p[3], numberIn(MONTHS, p[1] ?? ''), Number(p[2]), now),
  ],
  [/^(?:on the )?(\d{1,2})(?:st|nd|rd|th|[日号])$/u, (p, now) => ofMonth(Number(p[1]), now)],
  [
    /^(?:in )?(\S+?) ?(d|days?|w|weeks?|months?|y|years?)( ago)?(?: from now)?$/u,
    (p, now) => counted(p[1] ?? '', p[2] ?? '', p[3] !== undefined, now),
  ],
  [
    /^([\d一二三四五六七八九十两]+)(?:个月|个?星期|个?礼拜|[天周年]|[日月](?=[以之]?[后前]))(?:[以之]?(后|前))?$/u,
    (p, now) => counted(p[1] ?? '', p[0].slice((p[1] ?? '').length).replace('个', ''), p[2] === '前', now),
  ],
  [
    /^(next |this )?([a-z]{3,})$/u,
    (p, now) => weekday(numberIn(WEEKDAYS, p[2] ?? '') - 1, p[1] === 'next ', now),
  ],
  [
    /^([这本下])?个?(?:周|星期|礼拜)([一二三四五六日天])$/u,
    (p, now) => weekday(CHINESE_WEEKDAYS.indexOf((p[2] ?? '').replace('天', '日')), p[1] === '下', now),
  ],
];

/**
 * The day a text stands for, as ISO 8601: `2026-12-31`, `31.12.`, `12/31/2026`, `Dec 31`, `31st of December`, `12月31日`, `in 2 weeks`,
 * `两周后`, `next Friday`, `月底`; null when it is none. Without a year the one that comes, or has just been, is meant.
 * @param today ISO 8601
 */
export function readDay(text: string, today: string): string | null {
  const plain = plainText(text).replace(
    /(?<=\d) ?([./]) ?(?=\d|$)|(?<=[\d\p{Script=Han}]) (?=\p{Script=Han})|(?<=\p{Script=Han}) (?=\d)/gu,
    '$1',
  );
  const named = NAMED.find(([pattern]) => pattern.test(plain));
  if (named) return FIXED[named[1]]?.(today) ?? null;
  for (const [pattern, read] of MANNERS) {
    const parts = pattern.exec(plain);
    const day = parts && read(parts, today);
    if (day) return day;
  }
  return null;
}
