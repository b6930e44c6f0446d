// The words of presenting, quiz and share link in the language of the screen, loaded on first use.
import { use, useMemo } from 'react';
import { useLocale } from 'use-intl';
import { loadPresentMessages } from '../locales/present/load';
import { type PresentWords, wordsOf } from './present-words';

/** Suspends until they are loaded. */
export function usePresentWords(): PresentWords {
  const locale = useLocale();
  const messages = use(loadPresentMessages(locale));
  return useMemo(() => wordsOf(locale, messages), [locale, messages]);
}
