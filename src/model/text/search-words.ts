// The words that things are found by in a language: types of action, times, money, kinds of step and of gap.
import { formatDuration } from '../../base/duration';
import { formatMoney } from '../../base/money';
import type { ProjectDocument } from '../document';
import type { SearchWords } from '../search-texts';
import type { Speech } from './speech';

/** How what is said by id reads in a language; names of the project's own actions and kinds of gap among it. */
export function searchWordsOf({ project }: Pick<ProjectDocument, 'project'>, speech: Speech): SearchWords {
  const { locale, words, kinds, gapKinds } = speech;
  const named = (of: object, id: string): string | undefined =>
    Object.entries(of).find(([key]) => key === id)?.[1] as string | undefined;
  const own = (list: readonly { readonly id: string; readonly name: string }[], id: string): string =>
    list.find((one) => one.id === id)?.name ?? '';
  return {
    action: (id) => named(words.actions, id) ?? own(project.ownActions, id),
    duration: (one) => formatDuration(one, locale, { kind: 'calendar' }),
    money: (one) => formatMoney(one, locale),
    share: (one) => new Intl.NumberFormat(locale, { style: 'percent' }).format(one),
    method: (id) => words.methods[id],
    kind: (id) => kinds[id].name,
    gap: ({ title, kind }) => title.trim() || (named(gapKinds, kind) ?? own(project.ownGapKinds, kind)),
  };
}
