// Durations as people say them: an amount and a unit, counted in working or in calendar time.
import { formatNumber, parseNumber, plainText } from './number-text';

export const DURATION_UNITS = ['minute', 'hour', 'day', 'week', 'month'] as const;
export type DurationUnit = (typeof DURATION_UNITS)[number];

export interface Duration {
  readonly amount: number;
  readonly unit: DurationUnit;
  /** True: working hours and days of the project's calendar; false: the clock runs through. */
  readonly working: boolean;
}

const SPELLINGS: readonly (readonly [DurationUnit, string])[] = [
  ['minute', 'm|min|mins|minutes?|分钟?'],
  ['hour', 'h|hrs?|hours?|小时|时|钟头'],
  ['day', 'd|days?|天|日'],
  ['week', 'w|wks?|weeks?|周|星期|礼拜'],
  ['month', 'mo|mths?|months?|月'],
];
const ALL = SPELLINGS.map(([, spelling]) => spelling).join('|');
const WORKING = 'working ?|work ?|business ?|工作|w(?=d$)';
const CALENDAR = 'calendar ?|自然|日历';
const TYPED = new RegExp(`^(.*?) ?个? ?(?:(${WORKING})|(${CALENDAR}))?(${ALL})$`);
const HOURS_AND_MINUTES = /^(\d+) ?(?:h|hrs?|hours?|小时) ?(\d+) ?(?:m|min|mins|minutes?|分钟?)?$/;

/** Amounts in English words before a unit: `half a day`, `a week`. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/^half (?:an? )?/, '0.5 '],
  [/^(?:an?|one) /, '1 '],
  [/^two /, '2 '],
  [/^three /, '3 '],
  [/^four /, '4 '],
  [/^five /, '5 '],
  [/^six /, '6 '],
  [/^seven /, '7 '],
  [/^eight /, '8 '],
  [/^nine /, '9 '],
  [/^ten /, '10 '],
  [/^eleven /, '11 '],
  [/^twelve /, '12 '],
];

/** Signs of a limit, which a duration is anyway: `within 2 days`, `2 天内`. */
const LIMIT =
  /^(?:(?:within|in|under|at most|max\.?|up to) |[<≤] ?|(?:不超过|最多|至多) ?)| ?(?:以|之)?内(?:完成)?$/g;

/**
 * Days that are named, not counted. The same day is one working day: it begins, and is done before it is over. The next day is one
 * working day as well, namely the one that lies between: what comes in today is due at this time on the next working day.
 */
const NAMED_DAY =
  /^(?:当天|当日|同日|今天|今日|次日|翌日|隔天|隔日|明天|第二天|次工作日|下一?个?工作日|(?:the )?(?:same|next|following) (?:working |business )?day|today|tomorrow)$/;

/** True for a duration that says by when: `within 2 days`, `2 天内`, `same day`. */
export function saysLimit(text: string): boolean {
  const plain = plainText(text);
  return plain.replace(LIMIT, '') !== plain || NAMED_DAY.test(plain);
}

/** Working days with what they are in hours, as `tellDuration` writes them: the hours are what was meant. */
const EXPLAINED = /^([^()]+?) ?\(([^()]+)\)$/;

const unitSpelt = (text: string): DurationUnit | null =>
  SPELLINGS.find(([, spelling]) => new RegExp(`^(?:${spelling})$`).test(text))?.[0] ?? null;

/**
 * The duration a text stands for: `2 h`, `2d`, `1 h 30 min`, `3 个工作日`, `2 calendar days`, `半天`, `当天`, `half a day`; null when it is none.
 * What the text leaves out, the unit or the kind of time, is taken from `fallback`.
 */
export function parseDuration(text: string, fallback: Omit<Duration, 'amount'>): Duration | null {
  const limit = plainText(text).replace(LIMIT, '');
  const explained = EXPLAINED.exec(limit);
  if (explained) {
    const [days, own] = [explained[1], explained[2]].map((part) => parseDuration(part ?? '', fallback));
    return days?.unit === 'day' && days.working && own ? { ...own, working: true } : null;
  }
  if (NAMED_DAY.test(limit)) return { amount: 1, unit: 'day', working: true };
  const spelt = WORDS.find(([pattern]) => pattern.test(limit));
  const plain = spelt ? limit.replace(...spelt) : limit;
  const both = HOURS_AND_MINUTES.exec(plain);
  if (both) {
    const amount = Number(both[1]) + Number(both[2]) / 60;
    return { amount: Number(amount.toFixed(4)), unit: 'hour', working: fallback.working };
  }
  const bare = parseNumber(plain);
  if (bare !== null && !/[km]$/.test(plain)) return { amount: bare, ...fallback };
  const typed = TYPED.exec(plain);
  const unit = unitSpelt(typed?.[4] ?? '');
  const amount = parseNumber(typed?.[1] ?? '');
  if (!typed || !unit || amount === null || amount > 1e12) return null;
  return { amount, unit, working: typed[2] ? true : typed[3] ? false : fallback.working };
}

const ENGLISH: Readonly<Record<DurationUnit, readonly [string, string]>> = {
  minute: ['min', 'min'],
  hour: ['h', 'h'],
  day: ['day', 'days'],
  week: ['week', 'weeks'],
  month: ['month', 'months'],
};
const CHINESE: Readonly<Record<DurationUnit, string>> = {
  minute: '分钟',
  hour: '小时',
  day: '天',
  week: '周',
  month: '个月',
};
const CHINESE_CALENDAR: Readonly<Record<DurationUnit, string>> = {
  minute: '个自然分钟',
  hour: '个自然小时',
  day: '个自然日',
  week: '个自然周',
  month: '个自然月',
};
const CHINESE_WORKING: Readonly<Record<DurationUnit, string>> = {
  minute: '个工作分钟',
  hour: '个工作小时',
  day: '个工作日',
  week: '个工作周',
  month: '个工作月',
};

/** Which kind of time is said: working time, none, or calendar time. */
type SaidKind = 'shown' | 'hidden' | 'calendar';

/**
 * A duration for reading: `2 working days`, `1.5 h`, `3 个工作日`. `kind: 'hidden'` leaves out that the time is working
 * time, where something beside it says so; `calendar` says only that it is calendar time. `parseDuration` reads it back.
 */
export function formatDuration(
  duration: Duration,
  locale: string,
  options: { kind?: SaidKind } = {},
): string {
  const amount = formatNumber(duration.amount, locale);
  const { kind = 'shown' } = options;
  const working = duration.working && kind === 'shown';
  const calendar = !duration.working && kind === 'calendar';
  if (locale.startsWith('zh')) {
    const units = working ? CHINESE_WORKING : calendar ? CHINESE_CALENDAR : CHINESE;
    return `${amount} ${units[duration.unit]}`;
  }
  const [one, many] = ENGLISH[duration.unit];
  return `${amount} ${working ? 'working ' : calendar ? 'calendar ' : ''}${duration.amount === 1 ? one : many}`;
}

/** Working hours or minutes that are longer than a working day, in working days; null for all others. */
export function inWorkingDays({ amount, unit, working }: Duration, hoursPerDay: number): number | null {
  if (!working || (unit !== 'hour' && unit !== 'minute')) return null;
  const days = (unit === 'hour' ? amount : amount / 60) / hoursPerDay;
  return days > 1 ? Number(days.toFixed(2)) : null;
}

/**
 * A duration as cells, cards and documents tell it: calendar time says so, and working hours that are longer than a working day
 * are told in days first, as nobody takes `24 h` for three days: `3 working days (24 h)`. `parseDuration` reads it back.
 */
export function tellDuration(duration: Duration, locale: string, hoursPerDay: number): string {
  const days = inWorkingDays(duration, hoursPerDay);
  if (days === null) return formatDuration(duration, locale, { kind: 'calendar' });
  const told = formatDuration({ amount: days, unit: 'day', working: true }, locale);
  const own = formatDuration(duration, locale, { kind: 'hidden' });
  return locale.startsWith('zh') ? `${told}（${own}）` : `${told} (${own})`;
}
