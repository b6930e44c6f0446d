// What a bar without a name is called in cells: by what follows it. Cells that name it so are read back as the bar.
import type { Id } from '../../base/id';
import type { ProjectDocument } from '../document';
import { isNamelessBar } from '../passages';
import { incoming, outgoing } from '../queries';
import { foldName } from './fold';
import { joinPair, type Speech } from './speech';

/** `in parallel: A, B`, where one way leads on `after joining: A`. */
export const barWords = (names: readonly string[], joins: boolean, speech: Speech): string =>
  joinPair(
    joins ? speech.words.joined : speech.words.inParallel,
    names.join(speech.locale === 'zh' ? '、' : ', '),
    speech,
  );

/** The text of a bar without a name; empty where nothing follows it. */
export function barText(
  document: ProjectDocument,
  bar: Id,
  speech: Speech,
  passed: readonly Id[] = [],
): string {
  const names = outgoing(document, bar).flatMap(({ to }) => {
    const step = document.steps[to];
    if (!step || step.kind === 'note' || passed.includes(to)) return [];
    return isNamelessBar(step)
      ? barText(document, to, speech, [...passed, bar]) || []
      : step.name.trim() || speech.kinds[step.kind].name;
  });
  if (names.length === 0) return '';
  return barWords(names, names.length === 1 && incoming(document, bar).length > 1, speech);
}

/** What a step is called in a cell: its name, of a bar without one what follows it. */
export function calledIn(document: ProjectDocument, id: Id, speech: Speech): string {
  const step = document.steps[id];
  if (!step) return '';
  return isNamelessBar(step) ? barText(document, id, speech) : step.name;
}

const isBarWord = (text: string, speeches: readonly Speech[]): boolean =>
  speeches.some(({ words }) =>
    [words.inParallel, words.joined].some((word) => foldName(word) === foldName(text)),
  );

/** A condition without the word that says that several steps follow at once: `Yes: in parallel` → `Yes`; null when none is left. */
export function withoutBarWord(label: string, speeches: readonly Speech[]): string | null {
  const [, before = '', last = ''] = /^(?:(.*)[:：])?([^:：]*)$/su.exec(label) ?? [];
  return isBarWord(last, speeches) ? before.trim() || null : label;
}
