// The words that a table is written in, and all those that it understands: a Chinese sheet can be pasted into an English table.
import type { Locale, Messages } from '../../locales/load';

/** The words of one language. */
export interface TableWords {
  readonly locale: Locale;
  /** By id of the type of action. */
  readonly actions: Readonly<Record<string, string>>;
  /** By id of the kind of step. */
  readonly kinds: Readonly<Record<string, string>>;
  readonly periods: Readonly<Record<string, string>>;
  /** Written behind a form that a step needs; forms without it are produced. */
  readonly needed: string;
}

export interface TableSpeech {
  readonly writes: TableWords;
  /** Every language that is understood. */
  readonly reads: readonly TableWords[];
}

const namesOf = <K extends string>(kinds: Readonly<Record<K, { readonly name: string }>>) =>
  Object.fromEntries(Object.entries<{ name: string }>(kinds).map(([id, { name }]) => [id, name]));

/** The words of a language as its file has them. */
export const wordsOf = (locale: Locale, { words, steps, table }: Messages): TableWords => ({
  locale,
  actions: words.actions,
  kinds: namesOf(steps.kinds),
  periods: words.periods,
  needed: table.neededForm,
});

/** Text as it is compared: width of characters, capitals and extra spaces do not count. */
export const folded = (text: string): string =>
  text.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();

const isChinese = ({ locale }: TableWords): boolean => locale === 'zh';

/** Several things in one cell. */
export const joinList = (parts: readonly string[], words: TableWords): string =>
  parts.filter((part) => part !== '').join(isChinese(words) ? '；' : '; ');

/** A name and what belongs to it: `Yes: Sign the contract`. */
export const joinPair = (first: string, second: string, words: TableWords): string =>
  `${first}${isChinese(words) ? '：' : ': '}${second}`;

/** The things of a cell: parted by semicolons and line breaks, without the empty ones. */
export const splitList = (text: string): string[] =>
  text
    .split(/[;；\n]/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** So many parts of a text may belong to one name that holds semicolons itself. */
const JOINED = 4;

/** The same where names may hold a semicolon: the longest run of parts that `fits` is one thing. */
export function splitKnown(text: string, fits: (part: string) => boolean): string[] {
  const pieces = text.split(/([;；\n])/u);
  const parts: string[] = [];
  for (let at = 0; at < pieces.length; ) {
    const lengths = Array.from({ length: JOINED }, (_, i) => 2 * (JOINED - i) - 1);
    const joined = (length: number): string =>
      pieces
        .slice(at, at + length)
        .join('')
        .trim();
    const length = lengths.find((one) => at + one <= pieces.length && fits(joined(one))) ?? 1;
    if (joined(length) !== '') parts.push(joined(length));
    at += length + 1;
  }
  return parts;
}

/** Every way in which a text is a pair: at each of its colons. */
export const pairsIn = (text: string): (readonly [string, string])[] =>
  [...text.matchAll(/\s*(?::|：|→|->)\s*/gu)].flatMap(({ index, 0: colon }) => {
    const [first, second] = [text.slice(0, index).trim(), text.slice(index + colon.length).trim()];
    return first && second ? [[first, second] as const] : [];
  });

/** A pair at its first colon; null where there is none inside the text. */
export const splitPair = (text: string): readonly [string, string] | null => pairsIn(text)[0] ?? null;
