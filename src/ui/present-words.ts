// The words of presenting, quiz and share link as functions, made of the messages of a language.
import { createTranslator } from 'use-intl';
import type { Locale } from '../locales/load';
import type { PresentMessages, PresentSource } from '../locales/present/load';

/** The words of a presentation, quiz and share link in one language. */
export const wordsOf = (locale: Locale, messages: PresentMessages) => ({
  present: createTranslator({ locale, messages: messages as PresentSource, namespace: 'present' }),
  quiz: createTranslator({ locale, messages: messages as PresentSource, namespace: 'quiz' }),
  share: createTranslator({ locale, messages: messages as PresentSource, namespace: 'share' }),
});
export type PresentWords = ReturnType<typeof wordsOf>;
