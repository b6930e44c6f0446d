// A time that a name says: `Reply within 4 hours`, `等待 60 天`. It is looked for piece by piece and read like one that is typed.
import { type Duration, parseDuration, saysLimit } from './duration';

/** So many words or Chinese characters a time has at most, and so many of a name are looked at. */
const LONGEST = 10;
const MOST = 60;

/** Words, numbers, single Chinese characters and signs, each with where it begins and ends. */
const PIECE = /\d+(?:[.,]\d+)*|\p{Script=Han}|[<≤]|\p{L}+(?:\.(?= ?\d))?/gu;

/** A day or a month by its number is a date, and of two numbers neither is said. */
const DATE = /^[\d一二三四五六七八九十]+ ?[月日时]$/u;
const RANGE = /\d ?[-–—~～至到] ?$|[月点] ?$/u;

/** What stands before and behind a time that is waited for: `after three days`, `wait two weeks`, `三天后`. */
const WAITED = /\b(?:after|wait(?:ing)?(?: for| about)?) $|等待?候? ?$/iu;
const WAITED_THEN = /^ ?(?:之|以)?后(?![续期备果台端])/u;

/** What stands before a time that the work takes: the sign that sets it off at the end of a name, or a word for taking it. */
const TAKES = /\b(?:takes?|taking|lasts?|lasting) $|(?:需要?|耗时|用时|历时|花费?) ?$/iu;
const SET_OFF = /\S ?(?:[,:;，、：；(（]| [-–—]|——) ?$/u;
const AT_THE_END = /^\s*[)）.。]?\s*$/u;
/** What is set off and longer than this, in days, is rather what a contract says. */
const LONGEST_WORK = 10;

/** A number without a unit takes that of the field: it says no time. */
function read(text: string): Duration | null {
  const [short, long] = (['minute', 'month'] as const).map((unit) =>
    parseDuration(text, { unit, working: true }),
  );
  return short && long && short.unit === long.unit ? short : null;
}

/** What a time in a name is said for: by when, how long it is waited, how long the work takes, or any of these. */
type SaidFor = 'limit' | 'wait' | 'work' | 'any';

interface Found {
  readonly time: Duration;
  readonly text: string;
  readonly before: string;
  readonly after: string;
}

const isShort = ({ amount, unit }: Duration): boolean =>
  unit !== 'month' && (unit === 'week' ? amount * 5 : unit === 'day' ? amount : 0) <= LONGEST_WORK;

const SAYS: Readonly<Record<SaidFor, (found: Found) => boolean>> = {
  any: () => true,
  limit: ({ text }) => saysLimit(text),
  wait: ({ text, before, after }) => !saysLimit(text) && (WAITED.test(before) || WAITED_THEN.test(after)),
  work: ({ time, text, before, after }) =>
    !saysLimit(text) &&
    (TAKES.test(before) || (isShort(time) && SET_OFF.test(before) && AT_THE_END.test(after))),
};

/**
 * The first time in a name that is said for something, the longest of those that begin at one place; null where there is none. A limit
 * says by when (`within 4 hours`, `2 天内`, `same day`), a wait what comes before (`after three days`), work what it takes (`…, half a day`).
 */
export function durationInName(name: string, { says }: { readonly says: SaidFor }): Duration | null {
  const plain = name.normalize('NFKC');
  const pieces = [...plain.matchAll(PIECE)].slice(0, MOST);
  for (const [i, { index }] of pieces.entries())
    for (const last of pieces.slice(i, i + LONGEST).reverse()) {
      const end = last.index + last[0].length;
      const text = plain.slice(index, end);
      const before = plain.slice(0, index);
      const time = DATE.test(text) || RANGE.test(before) ? null : read(text);
      const found = time && time.amount > 0 ? { time, text, before, after: plain.slice(end) } : null;
      if (found && SAYS[says](found)) return found.time;
    }
  return null;
}
