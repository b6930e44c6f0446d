// The words of the table, loaded with it: it writes in the language of the screen and reads every language.
import { LOCALES, type Locale, loadMessages } from '../locales/load';
import { type TableSpeech, type TableWords, wordsOf } from '../model/table/speech';

let words: readonly TableWords[] = [];

/** Fetches the words of all languages; before that nothing can be read. */
export async function loadTableWords(): Promise<void> {
  words = await Promise.all(LOCALES.map(async (locale) => wordsOf(locale, await loadMessages(locale))));
}

const speeches = new Map<Locale, TableSpeech>();

/** The speech of a language of the screen. @throws before the words are loaded */
export function speechOf(locale: Locale): TableSpeech {
  const known = speeches.get(locale);
  if (known) return known;
  const writes = words.find((one) => one.locale === locale);
  if (!writes) throw new Error('the words of the table are not loaded');
  const speech = { writes, reads: words };
  speeches.set(locale, speech);
  return speech;
}
