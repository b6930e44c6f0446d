// The set-up's stage and team names in the language of the chart, loaded when that is not the interface's own.
import { useEffect, useMemo, useState } from 'react';
import { createTranslator } from 'use-intl';
import type en from '../../locales/en';
import { loadMessages, type Locale, type Messages } from '../../locales/load';
import type { SetupWords } from './setup-choices';

function wordsOf(locale: Locale, messages: Messages): SetupWords {
  // A language file has the shape of English but not its literal types, which the translator reads its arguments from.
  const t = createTranslator({ locale, messages: messages as unknown as typeof en, namespace: 'setup' });
  return {
    newName: t('newName'),
    map: t('mapName'),
    stage: (phase) => t(`stages.${phase}`),
    team: (key) => ({ name: t(`teams.${key}.name`), line: t(`teams.${key}.line`) }),
  };
}

/** Null until they are there; the words of the former language stay meanwhile. */
export function useSetupWords(locale: Locale): SetupWords | null {
  const [loaded, setLoaded] = useState<{ locale: Locale; messages: Messages } | null>(null);
  useEffect(() => {
    let gone = false;
    void loadMessages(locale).then((messages) => {
      if (!gone) setLoaded({ locale, messages });
    });
    return () => {
      gone = true;
    };
  }, [locale]);
  return useMemo(() => loaded && wordsOf(loaded.locale, loaded.messages), [loaded]);
}
