// The words of all languages, loaded where cells are read or written: in the language of the screen, read in every language.
import { loadMessages, LOCALES, type Locale } from '../locales/load';
import { type Speech, type Speeches, speechOf } from '../model/text/speech';

let words: readonly Speech[] = [];

/** Fetches the words of all languages; before that nothing can be read. */
export async function loadTableWords(): Promise<readonly Speech[]> {
  if (words.length === 0)
    words = await Promise.all(LOCALES.map(async (locale) => speechOf(locale, await loadMessages(locale))));
  return words;
}

const known = new Map<Locale, Speeches>();

/** The words of a language of the screen, and all that are read. @throws before the words are loaded */
export function speechesOf(locale: Locale): Speeches {
  const speeches = known.get(locale);
  if (speeches) return speeches;
  const writes = words.find((one) => one.locale === locale);
  if (!writes) throw new Error('the words of the table are not loaded');
  const made = { writes, reads: words };
  known.set(locale, made);
  return made;
}
