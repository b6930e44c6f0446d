// Words of a language file outside of the interface: for files, which speak the language that they are asked for.
import type { useTranslations } from 'use-intl';
import { createTranslator } from 'use-intl/core';
import type en from './en';
import type { Locale, Messages } from './load';

/** The parts of the language files whose words files use. */
export type Spoken =
  | 'compare'
  | 'compare.measures'
  | 'gaps'
  | 'places'
  | 'plan'
  | 'numbers'
  | 'teamView'
  | 'steps.kinds';

/** What says the words of a part, with their values put in. */
export type Translate<N extends Spoken> = ReturnType<typeof useTranslations<N>>;

/** The words of a part in a language. */
export function translator<N extends Spoken>(locale: Locale, messages: Messages, namespace: N): Translate<N> {
  // A language file has the shape of English but not its literal types, which the translator reads its arguments from.
  const t = createTranslator({ locale, messages: messages as unknown as typeof en, namespace });
  return t as unknown as Translate<N>;
}
