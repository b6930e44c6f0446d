// What people type who look for a command by another word than its name: one file per language, loaded with the palette.
import { byLocale } from '../by-locale';
import type { Messages } from '../load';

/** Words by action, and by kind of step, parted by commas; without the names themselves. */
export interface ActionWords {
  readonly actions: Readonly<Record<keyof Messages['actions'], string>>;
  readonly kinds: Readonly<Record<keyof Messages['steps']['kinds'], string>>;
  /** Looks and languages of the interface. */
  readonly interface: Readonly<Record<'light' | 'dark' | 'system' | 'en' | 'zh', string>>;
  /** What is typed before the name of a kind to say what is done. */
  readonly acts: Readonly<Record<'changeTo', string>>;
}

export const loadActionWords = byLocale<ActionWords>({
  en: () => import('./en'),
  zh: () => import('./zh'),
});
