// The help on the method: one file per language, loaded when the guide is opened.
import { byLocale } from '../by-locale';
import type { Messages } from '../load';

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

export const loadMethodHelp = byLocale<MethodHelp>({
  en: () => import('./en'),
  zh: () => import('./zh'),
});
