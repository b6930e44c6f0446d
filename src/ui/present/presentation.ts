// What every part of a presentation is drawn and worded from, handed down once: app, standalone page and speaker's window alike.
import { createContext, useContext } from 'react';
import { createTranslator } from 'use-intl';
import type { Id } from '../../base/id';
import type { Theme } from '../../base/theme';
import type { Scene } from '../../drawing/scene';
import type { Locale } from '../../locales/load';
import type { PresentMessages, PresentSource } from '../../locales/present/load';
import type { ProjectDocument } from '../../model/document';
import type { Speech } from '../../model/text/speech';

/** The words of a presentation, quiz and share link in one language. */
export const wordsOf = (locale: Locale, messages: PresentMessages) => ({
  present: createTranslator({ locale, messages: messages as PresentSource, namespace: 'present' }),
  quiz: createTranslator({ locale, messages: messages as PresentSource, namespace: 'quiz' }),
  share: createTranslator({ locale, messages: messages as PresentSource, namespace: 'share' }),
});
export type PresentWords = ReturnType<typeof wordsOf>;

export interface Presentation {
  /** With everything open that was folded. */
  readonly document: ProjectDocument;
  readonly map: Id;
  readonly scene: Scene;
  readonly theme: Theme;
  readonly locale: Locale;
  readonly words: PresentWords;
  /** The fixed words of steps, in the language of the screen. */
  readonly speech: Speech;
}

export const PresentationContext = createContext<Presentation | null>(null);

export function usePresentation(): Presentation {
  const presentation = useContext(PresentationContext);
  if (!presentation) throw new Error('nothing is presented here');
  return presentation;
}
