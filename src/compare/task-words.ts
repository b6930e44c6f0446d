// What a change asks for, as the words of a line of the action plan.
import type { Change } from './change';
import type { Comparison } from './compare-maps';
import { formerName } from './field-text';
import { fieldsTask } from './field-task';
import type { PlannedChange } from './planned-changes';
import type { ChangeRow } from './rows';
import type { RowWords } from './row-words';

function connectionTask(words: RowWords, { kind, before, after }: Change): string {
  const { t } = words.say;
  const way = after === null ? words.way('before', before ?? '') : words.way('after', after);
  if (kind === 'added' || kind === 'split') return t('tasks.connectionAdded', { way });
  if (kind === 'removed' || kind === 'merged') return t('tasks.connectionRemoved', { way });
  if (kind === 'reconnected') return t('tasks.reconnected', { was: words.way('before', before ?? ''), way });
  return '';
}

function changeTask(words: RowWords, change: Change, isFirst: boolean): string {
  const { t } = words.say;
  const { kind, record, other } = change;
  const name = words.record(change);
  if (record === 'connection' && kind !== 'changed') return connectionTask(words, change);
  if (record === 'map' && kind === 'added') return t('tasks.detailAdded', { name });
  if (record === 'map' && kind === 'removed') return t('tasks.detailRemoved', { name });
  if (record === 'map') return t('tasks.map', { fields: fieldsTask(words, change) });
  if (record === 'lane' && kind === 'added') return t('tasks.laneAdded', { name });
  if (record === 'lane' && kind === 'removed') return t('tasks.laneRemoved', { name });
  switch (kind) {
    case 'merged':
      return t('tasks.merged', { name, other: words.record({ record, before: null, after: other }) });
    case 'split':
      return t('tasks.split', { name, other: words.record({ record, before: other, after: null }) });
    case 'moved':
      return t('tasks.moved', { name, ways: words.ways(change).join(t('listGap')) });
    case 'reordered':
      return t('tasks.reordered', { name, place: (change.index ?? 0) + 1 });
    case 'renamed':
      return t('tasks.renamed', { name, was: formerName(change) });
    case 'changed':
      if (!isFirst) return t('tasks.changedToo', { fields: fieldsTask(words, change) });
      return t('tasks.changed', { name, fields: fieldsTask(words, change) });
    default:
      return t(kind === 'removed' ? 'tasks.removed' : 'tasks.added', { name });
  }
}

/** All changes of a record, the weightiest first. */
function rowTask(words: RowWords, { changes }: ChangeRow): string {
  const { t } = words.say;
  const tasks = changes.map((change, i) => changeTask(words, change, i === 0));
  return tasks.length < 2 ? tasks.join('') : tasks.join(t('sentenceGap')) + t('sentenceEnd');
}

/** Says what changes ask for; those inside detail charts begin with the steps that these open from. */
export function taskWords(make: (comparison: Comparison) => RowWords): (planned: PlannedChange) => string {
  const made = new Map<Comparison, RowWords>();
  return ({ row, comparison, within }) => {
    const words = made.get(comparison) ?? make(comparison);
    made.set(comparison, words);
    const task = rowTask(words, row);
    if (within.length === 0) return task;
    const steps = within.map((step) => words.step('after', step)).join(words.say.t('tasks.withinGap'));
    return words.say.t('tasks.within', { steps, task });
  };
}
