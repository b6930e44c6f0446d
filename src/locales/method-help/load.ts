// The help on the method: one file per language, loaded when the guide is opened.
import type { Locale, Messages } from '../load';

/** What a part is about, with an example from each trade; and how it is done, point by point, for the page on the method. */
export interface PartHelp {
  readonly help: string;
  readonly example: Readonly<Record<keyof Messages['method']['trades'], string>>;
  readonly how: readonly string[];
}

export interface MethodHelp {
  readonly intro: readonly string[];
  readonly parts: Readonly<Record<keyof Messages['method']['parts'], PartHelp>>;
  readonly questionsTitle: string;
  readonly questions: readonly string[];
  readonly rhythm: string;
}

const loaders: Record<Locale, () => Promise<{ default: MethodHelp }>> = {
  en: () => import('./en'),
  zh: () => import('./zh'),
};

const loading = new Map<Locale, Promise<MethodHelp>>();

/** The same promise for the same language each time, as `use` asks for; what was refused is asked for again. */
export function methodHelp(locale: Locale): Promise<MethodHelp> {
  const known = loading.get(locale);
  if (known) return known;
  const asked = loaders[locale]().then((file) => file.default);
  loading.set(locale, asked);
  asked.catch(() => loading.delete(locale));
  return asked;
}
