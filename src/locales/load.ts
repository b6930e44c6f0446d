// The interface languages: one file each, loaded when chosen. English is the source of keys and types.
import type {} from 'use-intl';
import { byLocale } from './by-locale';
import type { Shape } from './shape';
import type en from './en';

export const LOCALES = ['en', 'zh'] as const;
export type Locale = (typeof LOCALES)[number];
export type Messages = Shape<typeof en>;

export const loadMessages = byLocale<Messages>({
  en: () => import('./en'),
  zh: () => import('./zh'),
});

declare module 'use-intl' {
  interface AppConfig {
    Messages: typeof en;
    Locale: Locale;
  }
}
