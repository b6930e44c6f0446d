// The words by which commands are looked for besides their names; fetched when the palette opens, null until they are there.
import { useEffect, useState } from 'react';
import { useLocale } from 'use-intl';
import { type ActionWords, loadActionWords } from '../../locales/action-words/load';

export function useActionWords(): ActionWords | null {
  const locale = useLocale();
  const [words, setWords] = useState<ActionWords | null>(null);
  useEffect(() => {
    let isShown = true;
    // Without them commands are found by their names.
    loadActionWords(locale).then(
      (loaded) => isShown && setWords(loaded),
      () => undefined,
    );
    return () => {
      isShown = false;
    };
  }, [locale]);
  return words;
}
