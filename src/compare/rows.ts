// The list of changes as people read it: one row a record, with everything that became of it and the connections it took along.
import type { Id } from '../base/id';
import type { Change, ChangeKind } from './change';
import type { Comparison } from './compare-maps';

export interface ChangeRow {
  readonly record: Change['record'];
  /** The record in the first map, null when it is new; and in the second, null when it is gone. */
  readonly before: Id | null;
  readonly after: Id | null;
  /** What became of the record itself, the weightiest first. */
  readonly changes: readonly Change[];
  /** The connections whose changes follow from it. */
  readonly connections: readonly Change[];
}

const WEIGHT: Readonly<Record<ChangeKind, number>> = {
  added: 0,
  split: 1,
  removed: 2,
  merged: 3,
  moved: 4,
  reordered: 5,
  reconnected: 6,
  renamed: 7,
  changed: 8,
};

/** What a row is counted as: the kind of its weightiest change. */
export const kindOf = ({ changes }: ChangeRow): ChangeKind => changes[0]?.kind ?? 'changed';

/** One row for each record that changed, in the order of the comparison. A connection that a step took along is told in the step's row. */
export function changeRows({ changes }: Comparison): ChangeRow[] {
  const rows = new Map<string, { row: ChangeRow; changes: Change[]; connections: Change[] }>();
  const ofStep = new Map<Id, Change[]>();
  for (const change of changes.filter(({ because }) => because === null)) {
    const key = `${change.record} ${change.after ?? change.before ?? ''}`;
    const known = rows.get(key);
    if (known) known.changes.push(change);
    else {
      const own = { changes: [change], connections: [] };
      rows.set(key, { row: { ...change, ...own }, ...own });
      if (change.record === 'step') ofStep.set(change.after ?? change.before ?? '', own.connections);
    }
  }
  for (const change of changes) if (change.because !== null) ofStep.get(change.because)?.push(change);
  return [...rows.values()].map(({ row: { record, before, after }, changes: own, connections }) => ({
    record,
    before,
    after,
    changes: own.toSorted((a, b) => WEIGHT[a.kind] - WEIGHT[b.kind]),
    connections,
  }));
}
