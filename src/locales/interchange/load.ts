// The words of reading files of other tools: one file per language, loaded when such a file is opened.
import { byLocale } from '../by-locale';
import type { Shape } from '../shape';
import type en from './en';

/** The source of keys is English. */
export type InterchangeWords = Shape<typeof en>;

export const loadInterchangeWords = byLocale<InterchangeWords>({
  en: () => import('./en'),
  zh: () => import('./zh'),
});
