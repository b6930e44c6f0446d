// What is found on the maps of the project for a text, in the words of the screen and those that people type for things.
import { useMemo } from 'react';
import { useLocale, useMessages } from 'use-intl';
import type { Id } from '../base/id';
import { findInMap, findInProject, type Hit } from '../model/search';
import type { SearchWords } from '../model/search-texts';
import { searchWordsOf } from '../model/text/search-words';
import { speechOf } from '../model/text/speech';
import { useDocument } from './project-session';
import { useCalled } from './use-called';

function useSearchWords(): SearchWords {
  const document = useDocument();
  const locale = useLocale();
  const messages = useMessages();
  return useMemo(() => searchWordsOf(document, speechOf(locale, messages)), [document, locale, messages]);
}

/** What is found for a text: on this map first. */
export function useHits(map: Id, text: string): readonly Hit[] {
  const document = useDocument();
  const words = useSearchWords();
  const called = useCalled();
  return useMemo(
    () => findInProject(document, map, text, words, called),
    [document, map, text, words, called],
  );
}

/** What is found for a text on one map. */
export function useHitsOn(map: Id, text: string): readonly Hit[] {
  const document = useDocument();
  const words = useSearchWords();
  const called = useCalled();
  return useMemo(() => findInMap(document, map, text, words, called), [document, map, text, words, called]);
}
