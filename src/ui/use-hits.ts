// What is found on the maps of the project for a text, in the words of the screen and those that people type for things.
import { useEffect, useMemo, useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { formatDuration } from '../base/duration';
import type { Id } from '../base/id';
import { formatMoney } from '../base/money';
import { loadFindWords } from '../locales/find-words/load';
import { gapName } from '../method/gap-words';
import { type Called, findInMap, findInProject, type Hit } from '../model/search';
import type { SearchWords } from '../model/search-texts';
import { useDocument } from './project-session';

/** What people call the kinds of things, in all languages; nothing until it is there. */
function useCalled(): Called | undefined {
  const [called, setCalled] = useState<Called>();
  useEffect(() => {
    let isShown = true;
    // Without them text is found.
    loadFindWords().then(
      (words) => isShown && setCalled(words),
      () => undefined,
    );
    return () => {
      isShown = false;
    };
  }, []);
  return called;
}

function useSearchWords(): SearchWords {
  const document = useDocument();
  const actions = useTranslations('words.actions');
  const methods = useTranslations('words.methods');
  const kinds = useTranslations('steps.kinds');
  const gaps = useTranslations('gaps');
  const locale = useLocale();
  return useMemo(() => {
    const own = new Map(document.project.ownActions.map(({ id, name }) => [id, name]));
    return {
      action: (id) => own.get(id) ?? (actions.has(id as 'call') ? actions(id as 'call') : ''),
      duration: (one) => formatDuration(one, locale, { kind: 'calendar' }),
      money: (one) => formatMoney(one, locale),
      share: (one) => new Intl.NumberFormat(locale, { style: 'percent' }).format(one),
      method: (id) => methods(id),
      kind: (id) => kinds(`${id}.name`),
      gap: (gap) => gapName(document, gap, gaps),
    };
  }, [document, actions, methods, kinds, gaps, locale]);
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
