// What every part of a presentation is drawn and worded from, handed down once: app, standalone page and speaker's window alike.
import { createContext, useContext } from 'react';
import type { Id } from '../../base/id';
import type { Theme } from '../../base/theme';
import type { Scene } from '../../drawing/scene';
import type { Locale } from '../../locales/load';
import type { ProjectDocument } from '../../model/document';
import type { Called } from '../../model/search';
import type { PagePart } from '../../present/page-data';
import type { Speech } from '../../model/text/speech';
import type { PresentWords } from '../present-words';

export interface Presentation {
  /** With everything open that was folded. */
  readonly document: ProjectDocument;
  readonly map: Id;
  readonly scene: Scene;
  /** The drawing of a detail below the map; null where it does not come along. */
  readonly sceneOf: (map: Id) => Scene | null;
  /** What is shown is a part of a chart: whose, and which steps only lie around it. None: the whole. */
  readonly part?: PagePart | null;
  /** What people call things, for finding; undefined until it is there. */
  readonly called?: Called | undefined;
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
