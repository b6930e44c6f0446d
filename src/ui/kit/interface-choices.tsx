// The two switches of the interface, language and theme, as parts of a menu.
import { useTranslations } from 'use-intl';
import { LOCALES, type Locale } from '../../locales/load';
import { THEME_CHOICES, useInterfaceSettings } from '../interface-settings';
import { MenuChoice } from './menu';

/** What each language calls itself: the same whatever language the interface is in. */
export const LANGUAGE_NAMES: Readonly<Record<Locale, string>> = { en: 'English', zh: '中文' };

export const languageTag = (locale: Locale): string => (locale === 'zh' ? 'zh-CN' : locale);

export function LanguageChoice() {
  const t = useTranslations('app');
  const { locale, setLocale } = useInterfaceSettings();
  const options = LOCALES.map((value) => ({
    value,
    label: LANGUAGE_NAMES[value],
    lang: languageTag(value),
  }));
  return <MenuChoice label={t('language')} value={locale} options={options} onChange={setLocale} />;
}

export function ThemeChoice() {
  const t = useTranslations('app');
  const { theme, setTheme } = useInterfaceSettings();
  const options = THEME_CHOICES.map((value) => ({ value, label: t(`themes.${value}`) }));
  return <MenuChoice label={t('theme')} value={theme} options={options} onChange={setTheme} />;
}
