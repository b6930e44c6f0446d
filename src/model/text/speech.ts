// The words that cells of a process table are written with, and all those that they are read by.
import type { Locale, Messages } from '../../locales/load';

/** A language's fixed words: actions, periods and the rest, the kinds of step, the columns. */
export interface Speech {
  readonly locale: Locale;
  readonly words: Messages['words'];
  readonly kinds: Messages['steps']['kinds'];
  /** What columns are headed. */
  readonly columns: Messages['table']['columns'];
  /** What that is called which a text was found in, and the kinds of gap. */
  readonly fields: Messages['find']['fields'];
  readonly gapKinds: Messages['gaps']['kinds'];
}

/** The language of the screen, and every language that is understood: a Chinese sheet can be pasted into an English table. */
export interface Speeches {
  readonly writes: Speech;
  readonly reads: readonly Speech[];
}

/** The words that cells and searching need, out of all messages of a language. */
export const speechOf = (locale: Locale, { words, steps, table, find, gaps }: Messages): Speech => ({
  locale,
  words,
  kinds: steps.kinds,
  columns: table.columns,
  fields: find.fields,
  gapKinds: gaps.kinds,
});

/** What stands between the entries of a list in a cell. */
export const separatorOf = ({ locale }: Speech): string => (locale === 'zh' ? '；' : '; ');

/** A name and what belongs to it: `Yes: Sign the contract`. */
export const joinPair = (first: string, second: string, { locale }: Speech): string =>
  `${first}${locale === 'zh' ? '：' : ': '}${second}`;

/** A text and what is said of it behind it: `Brief (needed)`. */
export const bracketed = (text: string, inner: string, { locale }: Speech): string =>
  locale === 'zh' ? `${text}（${inner}）` : `${text} (${inner})`;
