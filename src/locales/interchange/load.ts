// The words of reading files of other tools: one file per language, loaded when such a file is opened.
import type { Locale } from '../load';
import type { Shape } from '../shape';
import type en from './en';

/** The source of keys is English. */
export type InterchangeWords = Shape<typeof en>;

const loaders: Record<Locale, () => Promise<{ default: InterchangeWords }>> = {
  en: () => import('./en'),
  zh: () => import('./zh'),
};

const loading = new Map<Locale, Promise<InterchangeWords>>();

/** The same promise for the same language each time, as `use` asks for; what was refused is asked for again. */
export function interchangeWords(locale: Locale): Promise<InterchangeWords> {
  const known = loading.get(locale);
  if (known) return known;
  const asked = loaders[locale]().then((file) => file.default);
  loading.set(locale, asked);
  asked.catch(() => loading.delete(locale));
  return asked;
}
