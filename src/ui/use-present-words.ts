// The words of presenting, quiz and share link in the language of the screen, loaded on first use.
import { use, useMemo } from 'react';
import { useLocale } from 'use-intl';
import type { Locale } from '../locales/load';
import { loadPresentMessages, type PresentMessages } from '../locales/present/load';
import { type PresentWords, wordsOf } from './present-words';

const loading = new Map<Locale, Promise<PresentMessages>>();

/** The same promise each time, as `use` asks for; what was refused is asked for again. */
function messagesOf(locale: Locale): Promise<PresentMessages> {
  const known = loading.get(locale);
  if (known) return known;
  const asked = loadPresentMessages(locale);
  loading.set(locale, asked);
  asked.catch(() => loading.delete(locale));
  return asked;
}

/** Suspends until they are loaded. */
export function usePresentWords(): PresentWords {
  const locale = useLocale();
  const messages = use(messagesOf(locale));
  return useMemo(() => wordsOf(locale, messages), [locale, messages]);
}
