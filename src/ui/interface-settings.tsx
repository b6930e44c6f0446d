// The interface language and theme: chosen once for the device, switched at once, kept in the preferences.
import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useMemo,
  useState,
  useSyncExternalStore,
} from 'react';
import { IntlProvider } from 'use-intl';
import { LOCALES, type Locale, loadMessages, type Messages } from '../locales/load';
import type { Preferences } from '../services/preferences';
import { useSession } from './session';

export const THEME_CHOICES = ['light', 'dark', 'system'] as const;
export type ThemeChoice = (typeof THEME_CHOICES)[number];

export interface InterfaceSettings {
  readonly locale: Locale;
  readonly setLocale: (locale: Locale) => void;
  readonly theme: ThemeChoice;
  readonly setTheme: (theme: ThemeChoice) => void;
}

const SettingsContext = createContext<InterfaceSettings | null>(null);

export function useInterfaceSettings(): InterfaceSettings {
  const settings = useContext(SettingsContext);
  if (!settings) throw new Error('interface settings are provided by main');
  return settings;
}

/** The remembered language, else the first one of the browser's that the app speaks, else English. */
export function firstLocale(preferences: Preferences, languages: readonly string[]): Locale {
  const remembered = preferences.get('locale', LOCALES);
  if (remembered) return remembered;
  const known = languages.map((language) =>
    LOCALES.find((locale) => language.toLowerCase().startsWith(locale)),
  );
  return known.find((locale) => locale !== undefined) ?? 'en';
}

const DARK = '(prefers-color-scheme: dark)';

function useSystemDark(): boolean {
  return useSyncExternalStore(
    (changed) => {
      const query = window.matchMedia(DARK);
      query.addEventListener('change', changed);
      return () => query.removeEventListener('change', changed);
    },
    () => window.matchMedia(DARK).matches,
  );
}

interface ProviderProps {
  readonly preferences: Preferences;
  readonly first: { readonly locale: Locale; readonly messages: Messages };
  readonly children: ReactNode;
}

/** Provides messages, theme and the two switches. Shows the former language until the new one is loaded. */
export function InterfaceSettingsProvider({ preferences, first, children }: ProviderProps) {
  const [spoken, setSpoken] = useState(first);
  const [theme, setTheme] = useState<ThemeChoice>(() => preferences.get('theme', THEME_CHOICES) ?? 'system');
  const systemDark = useSystemDark();
  const shown = theme === 'system' ? (systemDark ? 'dark' : 'light') : theme;
  useEffect(() => {
    window.document.documentElement.dataset['theme'] = shown;
    window.document.documentElement.style.colorScheme = shown;
    useSession.setState({ theme: shown });
  }, [shown]);
  useEffect(() => {
    window.document.documentElement.lang = spoken.locale === 'zh' ? 'zh-CN' : spoken.locale;
  }, [spoken.locale]);
  const settings = useMemo<InterfaceSettings>(
    () => ({
      locale: spoken.locale,
      setLocale: (locale) => {
        preferences.set('locale', locale);
        void loadMessages(locale).then((messages) => setSpoken({ locale, messages }));
      },
      theme,
      setTheme: (choice) => {
        preferences.set('theme', choice);
        setTheme(choice);
      },
    }),
    [preferences, spoken.locale, theme],
  );
  return (
    <SettingsContext value={settings}>
      <IntlProvider
        locale={spoken.locale}
        messages={spoken.messages as never}
        timeZone={Intl.DateTimeFormat().resolvedOptions().timeZone}
      >
        {children}
      </IntlProvider>
    </SettingsContext>
  );
}
