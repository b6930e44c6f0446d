// What can be carried over to the target, in words: of which record, what of it, and what both maps say.
import type { CarryLine } from './carry-lines';
import { fieldText } from './field-text';
import type { RowWords } from './row-words';

export interface CarryText {
  /** The record, with the steps below which it lies. */
  readonly name: string;
  /** What of it: a field, its place, where it leads; empty for a whole record. */
  readonly about: string;
  /** What the current map says, and the target; empty for nothing. */
  readonly current: string;
  readonly target: string;
}

function pathOf({ planned: { comparison, within } }: CarryLine, { say }: RowWords): string {
  const { steps } = comparison.after.document;
  return within.map((id) => steps[id]?.name || say.t('unnamed')).join(say.t('tasks.withinGap'));
}

/** @param words of the comparison that the line is of */
export function carryText(line: CarryLine, words: RowWords): CarryText {
  const { change, field, item, planned } = line;
  const { say } = words;
  const { before, after } = planned.comparison;
  const path = pathOf(line, words);
  const own = words.record(change);
  const name = path === '' ? own : `${path}${say.t('tasks.withinGap')}${own}`;
  const plain = { name, current: '', target: '' };
  if (field)
    return {
      name,
      about: words.field(field),
      current: fieldText(before, change, field, 'before', say),
      target: fieldText(after, change, field, 'after', say),
    };
  if (item.what === 'place') {
    const places = (which: 'before' | 'after'): string =>
      [
        change.stage && words.stage(which, change.stage[which]),
        change.lane && words.lane(which, change.lane[which]),
      ]
        .filter((text) => text !== null)
        .join(say.t('listGap'));
    return { name, about: say.t('carry.place'), current: places('before'), target: places('after') };
  }
  if (item.what === 'ends')
    return {
      name,
      about: say.t('carry.ends'),
      current: words.way('before', item.from),
      target: words.way('after', item.to),
    };
  if (item.what === 'order') return { ...plain, about: say.t('carry.order') };
  return { ...plain, about: change.record === 'map' ? say.t('carry.detail') : '' };
}
