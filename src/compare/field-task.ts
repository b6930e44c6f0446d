// A changed field as a plan says it: what it was and becomes where that is short, of lists what comes and goes, else its name.
import { foldName } from '../model/text/fold';
import { splitList } from '../model/text/lists';
import { textWidth } from '../base/text-width';
import type { Change } from './change';
import { fieldText } from './field-text';
import type { FieldChange } from './fields';
import type { RowWords } from './row-words';

/** Fields whose entries come and go one by one. */
const LISTS: readonly string[] = ['forms', 'systems', 'involved', 'resources', 'metrics', 'tasks'];

/** Fields of whole sentences: which were said before and which now is too much for a line of a plan. */
const PROSE: readonly string[] = [
  'purpose',
  'completion',
  'script',
  'notes',
  'objective',
  'entryCriteria',
  'exitCriteria',
];

/** What a plan has room for, in widths of a character of 10 px. */
const isShort = (text: string): boolean => !text.includes('\n') && textWidth(text, 10, 500) <= 240;

function entriesTask(words: RowWords, before: string, after: string): string {
  const { t } = words.say;
  const [was, is] = [splitList(before), splitList(after)];
  const lacks = (list: readonly string[], entry: string): boolean =>
    !list.some((one) => foldName(one) === foldName(entry));
  return [
    ...is.filter((entry) => lacks(was, entry)).map((entry) => t('tasks.entryAdded', { entry })),
    ...was.filter((entry) => lacks(is, entry)).map((entry) => t('tasks.entryRemoved', { entry })),
  ].join(t('listGap'));
}

/** Of the people of a team only the figures that change. */
function staffTask(words: RowWords, team: string, before: string, after: string): string {
  const { t } = words.say;
  const [was, is] = [before, after].map((text) => text.split(t('listGap'))) as [string[], string[]];
  const comparable = was.length === is.length;
  const differing = (list: string[], other: string[]): string =>
    (comparable ? list.filter((figure, i) => figure !== other[i]) : list).join(t('listGap'));
  const figures = { before: differing(was, is), after: differing(is, was) };
  return before === ''
    ? t('tasks.fieldGiven', { field: team, after })
    : t('tasks.fieldChanged', { field: team, ...figures });
}

/** What a plan says of a changed field; null where its name is all. */
function fieldTask(words: RowWords, change: Change, field: FieldChange): string | null {
  const { say, comparison } = words;
  const team = words.staffed(field);
  const name = team ?? words.field(field);
  const [before, after] = (['before', 'after'] as const).map((which) =>
    fieldText(comparison[which], change, field, which, say),
  ) as [string, string];
  if (before === after) return null;
  if (after === '') return say.t('tasks.fieldCleared', { field: name });
  if (team !== null) return staffTask(words, team, before, after);
  if (LISTS.includes(field.field)) {
    const entries = entriesTask(words, before, after);
    return entries !== '' && isShort(entries) ? `${name} ${entries}` : null;
  }
  if (PROSE.includes(field.field) || !isShort(before) || !isShort(after)) return null;
  return before === ''
    ? say.t('tasks.fieldGiven', { field: name, after })
    : say.t('tasks.fieldChanged', { field: name, before, after });
}

/** All changed fields of a record: those that can be told with what they become, then the names of the others. */
export function fieldsTask(words: RowWords, change: Change): string {
  const { t } = words.say;
  const told = change.fields.map((field) => ({ field, text: fieldTask(words, change, field) }));
  const texts = told.flatMap(({ text }) => text ?? []);
  const names = told.flatMap(({ field, text }) => (text === null ? words.field(field) : []));
  const others = names.join(t('listGap'));
  const rest = others === '' ? [] : [texts.length === 0 ? others : t('tasks.alsoFields', { fields: others })];
  return [...texts, ...rest].join(t('tasks.fieldGap'));
}
