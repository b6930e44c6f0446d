// The pages of help on checks: one file per language, loaded when one is opened.
import { byLocale } from '../by-locale';
import type { Messages } from '../load';

/** What one rule looks for, why, an example of wrong and right, and how to mend it. */
export interface CheckHelpPage {
  readonly what: string;
  readonly why: string;
  readonly wrong: string;
  readonly right: string;
  readonly mend: string;
}

export type CheckHelp = Readonly<Record<keyof Messages['checks']['rules'], CheckHelpPage>>;

export const loadCheckHelp = byLocale<CheckHelp>({
  en: () => import('./en'),
  zh: () => import('./zh'),
});
