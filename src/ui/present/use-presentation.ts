// Makes a presentation of a document and a map in the language and theme of the screen; loads its words on first use.
import { use, useMemo } from 'react';
import { useLocale, useMessages } from 'use-intl';
import { THEMES, type ThemeName } from '../../base/theme';
import type { Id } from '../../base/id';
import { buildScene } from '../../drawing/build-scene';
import type { Locale } from '../../locales/load';
import { loadPresentMessages, type PresentMessages } from '../../locales/present/load';
import type { ProjectDocument } from '../../model/document';
import { speechOf } from '../../model/text/speech';
import { openDocument } from '../../present/shown';
import { type Presentation, type PresentWords, wordsOf } from './presentation';

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

/** The words in the language of the screen; suspends until they are loaded. */
export function usePresentWords(): PresentWords {
  const locale = useLocale();
  const messages = use(messagesOf(locale));
  return useMemo(() => wordsOf(locale, messages), [locale, messages]);
}

export function usePresentationOf(given: ProjectDocument, map: Id, theme: ThemeName): Presentation {
  const locale = useLocale();
  const all = useMessages();
  const words = usePresentWords();
  return useMemo(() => {
    const document = openDocument(given);
    return {
      document,
      map,
      scene: buildScene(document, map),
      theme: THEMES[theme],
      locale,
      words,
      speech: speechOf(locale, all),
    };
  }, [given, map, theme, locale, words, all]);
}
