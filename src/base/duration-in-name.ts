// A time that a name says: `Reply within 4 hours`, `等待 60 天`. It is looked for piece by piece and read like one that is typed.
import { type Duration, parseDuration, saysLimit } from './duration';

/** So many words or Chinese characters a time has at most, and so many of a name are looked at. */
const LONGEST = 10;
const MOST = 60;

/** Words, numbers, single Chinese characters and signs, each with where it begins and ends. */
const PIECE = /\d+(?:[.,]\d+)*|\p{Script=Han}|[<≤]|\p{L}+(?:\.(?= ?\d))?/gu;

/** A day or a month by its number is a date, and of two numbers neither is said. */
const DATE = /^\d+ ?[月日时]$/u;
const RANGE = /\d ?[-–—~～至到] ?$|[月点] ?$/u;

/** A number without a unit takes that of the field: it says no time. */
function read(text: string): Duration | null {
  const [short, long] = (['minute', 'month'] as const).map((unit) =>
    parseDuration(text, { unit, working: true }),
  );
  return short && long && short.unit === long.unit ? short : null;
}

/**
 * The first time in a name, the longest of those that begin at one place; null where it says none. `limit`: only one that says by
 * when (`within 4 hours`, `2 天内`, `same day`), as another may as well be how long the work takes.
 */
export function durationInName(name: string, { limit }: { readonly limit: boolean }): Duration | null {
  const plain = name.normalize('NFKC');
  const pieces = [...plain.matchAll(PIECE)].slice(0, MOST);
  for (const [i, { index }] of pieces.entries())
    for (const last of pieces.slice(i, i + LONGEST).reverse()) {
      const text = plain.slice(index, last.index + last[0].length);
      const time = DATE.test(text) || RANGE.test(plain.slice(0, index)) ? null : read(text);
      if (time && time.amount > 0 && (!limit || saysLimit(text))) return time;
    }
  return null;
}
