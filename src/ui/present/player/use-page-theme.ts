// Light or dark on a standalone page: as the system has it, until somebody chooses.
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { ThemeName } from '../../../base/theme';

const DARK = '(prefers-color-scheme: dark)';

export function usePageTheme(): { readonly theme: ThemeName; readonly toggle: () => void } {
  const [chosen, choose] = useState<ThemeName | null>(null);
  const isDark = useSyncExternalStore(
    (changed) => {
      const query = window.matchMedia(DARK);
      query.addEventListener('change', changed);
      return () => query.removeEventListener('change', changed);
    },
    () => window.matchMedia(DARK).matches,
  );
  const theme = chosen ?? (isDark ? 'dark' : 'light');
  useEffect(() => {
    window.document.documentElement.dataset['theme'] = theme;
    window.document.documentElement.style.colorScheme = theme;
  }, [theme]);
  return { theme, toggle: () => choose(theme === 'dark' ? 'light' : 'dark') };
}
