// Makes a presentation of a document and a map in the language and theme of the screen.
import { useMemo } from 'react';
import { useLocale, useMessages } from 'use-intl';
import { THEMES, type ThemeName } from '../../base/theme';
import type { Id } from '../../base/id';
import { buildScene } from '../../drawing/build-scene';
import type { ProjectDocument } from '../../model/document';
import { speechOf } from '../../model/text/speech';
import { openDocument } from '../../present/shown';
import { useCalled } from '../use-called';
import { usePresentWords } from '../use-present-words';
import type { Presentation } from './presentation';

export function usePresentationOf(given: ProjectDocument, map: Id, theme: ThemeName): Presentation {
  const locale = useLocale();
  const all = useMessages();
  const words = usePresentWords();
  const called = useCalled();
  const shown = useMemo((): Presentation => {
    const document = openDocument(given);
    return {
      document,
      map,
      scene: buildScene(document, map),
      sceneOf: (detail) => (document.maps[detail] ? buildScene(document, detail) : null),
      theme: THEMES[theme],
      locale,
      words,
      speech: speechOf(locale, all),
    };
  }, [given, map, theme, locale, words, all]);
  return useMemo(() => ({ ...shown, called }), [shown, called]);
}
