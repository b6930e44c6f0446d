// What of a walk is found for a text, in the words of the screen and those that people type for things.
import { useMemo } from 'react';
import { searchWordsOf } from '../../model/text/search-words';
import { findTold, type FoundTold } from '../../present/find-told';
import { calledStep } from '../../present/step-facts';
import type { Telling, Walk } from '../../present/walk';
import { type Presentation, usePresentation } from './presentation';

/** What a thing that is told is called. */
export function tellingName(
  { document, speech, words }: Pick<Presentation, 'document' | 'speech' | 'words'>,
  telling: Telling,
): string {
  if (telling.kind === 'opening') return document.project.name || words.present('title');
  if (telling.kind === 'summary') return words.present('summary.title');
  if (telling.kind === 'stage') return document.stages[telling.id]?.name ?? '';
  const step = document.steps[telling.id];
  return step ? calledStep(step, speech) : '';
}

export function useTold(walk: Walk, text: string): FoundTold {
  const presentation = usePresentation();
  return useMemo(() => {
    const { document, speech, called } = presentation;
    const words = searchWordsOf(document, speech);
    return findTold(document, walk, {
      text,
      words,
      called,
      nameOf: (telling) => tellingName(presentation, telling),
    });
  }, [presentation, walk, text]);
}
