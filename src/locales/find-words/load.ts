// What people type who look for a kind of thing on a map by the word for it: one file per language, loaded with the find field.
import { LOCALES, type Locale, type Messages } from '../load';

/** Words by what is said of a thing, and by kind of step, parted by commas, with the names themselves. */
export interface FindWords {
  readonly fields: Readonly<Record<keyof Messages['find']['fields'], string>>;
  readonly kinds: Readonly<Record<keyof Messages['steps']['kinds'], string>>;
}

const loaders: Record<Locale, () => Promise<{ default: FindWords }>> = {
  en: () => import('./en'),
  zh: () => import('./zh'),
};

/** The words of all languages, whichever the screen speaks. */
/** Words by what they mean. */
export type CalledThings = {
  readonly [K in keyof FindWords]: Readonly<Record<keyof FindWords[K], readonly string[]>>;
};

/** The words of all languages together, whichever the screen speaks. */
export async function loadFindWords(): Promise<CalledThings> {
  const languages = await Promise.all(LOCALES.map(async (locale) => (await loaders[locale]()).default));
  const together = <K extends string>(lists: readonly Readonly<Record<K, string>>[]) => {
    const all = {} as Record<K, string[]>;
    for (const words of lists)
      for (const key of Object.keys(words) as K[])
        all[key] = [...(all[key] ?? []), ...words[key].split(/[,、]\s*/u).filter((word) => word !== '')];
    return all;
  };
  return {
    fields: together(languages.map(({ fields }) => fields)),
    kinds: together(languages.map(({ kinds }) => kinds)),
  };
}
