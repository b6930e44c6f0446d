// The words of one language that cells of a process table are written with and read by.
import type { Locale, Messages } from '../../locales/load';

/** A language's fixed words: actions, periods and the rest, and the kinds of step. */
export interface Speech {
  readonly locale: Locale;
  readonly words: Messages['words'];
  readonly kinds: Messages['steps']['kinds'];
}

/** The words that cells need, out of all messages of a language. */
export const speechOf = (locale: Locale, { words, steps }: Messages): Speech => ({
  locale,
  words,
  kinds: steps.kinds,
});

/** What stands between the entries of a list in a cell. */
export const separatorOf = ({ locale }: Speech): string => (locale === 'zh' ? '；' : '; ');
