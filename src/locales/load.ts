// The interface languages: one file each, loaded when chosen. English is the source of keys and types.
import type {} from 'use-intl';
import type { Shape } from './shape';
import type en from './en';

export const LOCALES = ['en', 'zh'] as const;
export type Locale = (typeof LOCALES)[number];
export type Messages = Shape<typeof en>;

const loaders: Record<Locale, () => Promise<{ default: Messages }>> = {
  en: () => import('./en'),
  zh: () => import('./zh'),
};

export const loadMessages = async (locale: Locale): Promise<Messages> => (await loaders[locale]()).default;

declare module 'use-intl' {
  interface AppConfig {
    Messages: typeof en;
    Locale: Locale;
  }
}
