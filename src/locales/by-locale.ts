// Words that are loaded by language: each file once, however many ask for it.
import type { Locale } from './load';

/** The same promise for the same language each time, as `use` asks for; what was refused is asked for again. */
export function byLocale<T>(
  files: Readonly<Record<Locale, () => Promise<{ default: T }>>>,
): (locale: Locale) => Promise<T> {
  const loading = new Map<Locale, Promise<T>>();
  return (locale) => {
    const known = loading.get(locale);
    if (known) return known;
    const asked = files[locale]().then((file) => file.default);
    loading.set(locale, asked);
    asked.catch(() => loading.delete(locale));
    return asked;
  };
}
