// Reads what a cell says of the steps that follow: names, with conditions and probabilities.
import { parseNumber } from '../../base/number-text';
import { splitKnown, splitList } from './lists';

/** A way on: the name of a step (or its number in the table), the condition, and the share of the cases, 0 to 1. */
export interface NextWish<T> {
  readonly to: T;
  readonly label: string | null;
  readonly probability: number | null;
  /** The condition as it is written, with the share; null = none. */
  readonly said: string | null;
}

/** The ways that were understood, and the entries that name no step. */
export interface NextReading<T> {
  readonly ways: readonly NextWish<T>[];
  readonly unknown: readonly string[];
}

const shareIn = (text: string): number | null => {
  const share = parseNumber(text);
  return share === null || share > 100 ? null : Number((share / 100).toPrecision(12));
};

/** A condition with its share: `Yes (60 %)`, `60 %` or `Yes`. */
export function condition(text: string): Omit<NextWish<unknown>, 'to'> {
  const said = text.trim() || null;
  const parts = /^(.*?)\s*[(（]?\s*(\d+(?:[.,]\d+)?)\s*[%％]\s*[)）]?$/u.exec(said ?? '');
  const probability = shareIn(parts?.[2] ?? '');
  if (!parts || probability === null) return { label: said, probability: null, said };
  return { label: parts[1]?.trim() || null, probability, said };
}

const BARE = { label: null, probability: null, said: null };

/** A longer entry is no name with a condition. */
const LONGEST = 2_000;

const SIGN = /\s*(?:→|⟶|➔|➜|->|=>|—>|:|：)\s*/gu;

/** The step that an entry leads to: all of it, else what stands behind a sign, with the condition before it. */
function wayOf<T>(entry: string, find: (name: string) => T | null): NextWish<T> | null {
  const whole = find(entry);
  if (whole !== null || entry.length > LONGEST) return whole === null ? null : { to: whole, ...BARE };
  for (const sign of entry.matchAll(SIGN)) {
    const before = entry.slice(0, sign.index);
    // A semicolon before the sign ends an entry: it is no part of the next one's condition.
    const to = /[;；\n]/u.test(before) ? null : find(entry.slice(sign.index + sign[0].length));
    if (to !== null) return { to, ...condition(before) };
  }
  const share = /^(.*\S)\s*[(（]([^()（）]+)[)）]$/u.exec(entry);
  const to = share?.[1] ? find(share[1]) : null;
  return to === null ? null : { to, ...condition(share?.[2] ?? '') };
}

/** More before a sign is part of a name. */
const CONDITION = 24;

/** What an entry calls a step, for a message that nothing is called so: `Lost` of `No: Lost`. */
function withoutCondition(entry: string): string {
  const [sign] = entry.slice(0, LONGEST).matchAll(SIGN);
  const rest = sign ? entry.slice(sign.index + sign[0].length).trim() : '';
  return sign && sign.index > 0 && sign.index <= CONDITION && rest !== '' ? rest : entry;
}

/** What parts several ways in one entry where no semicolon does: first one kind alone, for names that hold the other. */
const BETWEEN_WAYS = [/[/|｜]/u, /[,，、]/u, /[,，、/|｜]/u];

/** Several ways in one entry, whose last pieces need not be names: `Yes: Offer / No: Lost`. Null when it is one way, or none. */
function severalWays<T>(entry: string, find: (name: string) => T | null): NextReading<T> | null {
  if (entry.length > LONGEST) return null;
  const one = wayOf(entry, find);
  for (const between of BETWEEN_WAYS) {
    const pieces = entry.split(between).map((piece) => piece.trim());
    const read = pieces.map((piece) => ({ piece, way: wayOf(piece, find) }));
    const ways = read.flatMap(({ way }) => way ?? []);
    const unknown = read.flatMap(({ piece, way }) => (way ? [] : withoutCondition(piece)));
    if (pieces.length < 2 || pieces.includes('')) continue;
    // What is one way as it stands holds several only where each piece has a condition, and most of them a step.
    const conditions = pieces.every((piece) => piece.search(SIGN) > 0);
    if (one ? conditions && ways.length > 1 : unknown.length === 0) return { ways, unknown };
  }
  return null;
}

/** `find` gives the step of a name, null when there is none. Names that hold semicolons, commas and colons are found whole. */
export function readNext<T>(text: string, find: (name: string) => T | null): NextReading<T> {
  const ways: NextWish<T>[] = [];
  const unknown: string[] = [];
  for (const entry of splitKnown(text, (one) => wayOf(one, find) !== null)) {
    const several = find(entry) === null ? severalWays(entry, find) : null;
    const way = several ? null : wayOf(entry, find);
    if (several) {
      ways.push(...several.ways);
      unknown.push(...several.unknown);
    } else if (way) ways.push(way);
    else unknown.push(withoutCondition(entry));
  }
  return { ways, unknown };
}

/** The shares in a cell, one for each way, null where a dash stands; null when one of them is none. */
export function readShares(text: string): readonly (number | null)[] | null {
  const shares = splitList(text).map((entry) =>
    /^[–—-]$/u.test(entry) ? null : (shareIn(entry.replace(/\s*[%％]$/u, '')) ?? undefined),
  );
  return shares.includes(undefined) ? null : shares.map((share) => share ?? null);
}
