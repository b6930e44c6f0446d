// The steps of a map that a text is said of, as the app's own find takes it: by what they say, and by the word for what they are or have.
import { formatDuration } from '../base/duration';
import type { Id } from '../base/id';
import { formatMoney } from '../base/money';
import type { ProjectDocument, Step } from '../model/document';
import { type Called, findInMap, type Hit } from '../model/search';
import type { SearchWords } from '../model/search-texts';
import { teamsOfStep } from '../model/team-part';
import type { Speech } from '../model/text/speech';
import { tellable } from './shown';

/** The words of one language that texts are found in; a gap without a title has none. */
function searchWords(document: ProjectDocument, { locale, words, kinds }: Speech): SearchWords {
  const actions = words.actions as Readonly<Record<Id, string | undefined>>;
  const own = new Map(document.project.ownActions.map(({ id, name }) => [id, name]));
  return {
    action: (id) => own.get(id) ?? actions[id] ?? '',
    duration: (one) => formatDuration(one, locale, { kind: 'calendar' }),
    money: (one) => formatMoney(one, locale),
    share: (one) => new Intl.NumberFormat(locale, { style: 'percent' }).format(one),
    method: (id) => words.methods[id],
    kind: (id) => kinds[id].name,
    gap: ({ title }) => title,
  };
}

/** The steps that a hit leads to: of a team or a stage all, of a connection the one that it leaves. */
function stepsOfHit(document: ProjectDocument, told: readonly Step[], { kind, id }: Hit): readonly Step[] {
  switch (kind) {
    case 'step':
      return told.filter((step) => step.id === id);
    case 'connection':
      return told.filter((step) => step.id === document.connections[id]?.from);
    case 'stage':
      return told.filter(({ stage }) => stage === id);
    case 'lane': {
      const team = document.lanes[id]?.team ?? '';
      return told.filter((step) => teamsOfStep(document, step).includes(team));
    }
    case 'comment':
      return [];
  }
}

/**
 * The told steps of a map that a text is said of, each once; what is called so first, then what the text is the word for. None for a
 * blank text.
 * @param called what people call the kinds of things
 */
export function foundSteps(
  document: ProjectDocument,
  map: Id,
  text: string,
  speech: Speech,
  called?: Called,
): readonly Step[] {
  const told = tellable(document, map);
  const hits = findInMap(document, map, text, searchWords(document, speech), called);
  return [...new Set(hits.flatMap((hit) => stepsOfHit(document, told, hit)))];
}
