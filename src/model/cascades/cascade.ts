// The contract of a cascade: what follows by itself from what a user did, in the same patch.
import type { Id } from '../../base/id';
import type { ProjectDocument, TableName } from '../document';
import type { Transaction } from '../transaction';

/** The documents between which a cascade works: before the act, and as the act and the cascades so far have left it. Plain data. */
export interface Course {
  readonly before: ProjectDocument;
  readonly now: ProjectDocument;
}

/** Writes its consequence into the draft, which starts as `now`. Reads from `now`, because reading a draft is slow. */
export type Cascade = (tx: Transaction, course: Course) => void;

/** The ids of a table's records that were there before the act and are not any more. */
export function removedFrom({ before, now }: Course, table: TableName): Set<Id> {
  const removed = new Set<Id>();
  if (before[table] === now[table]) return removed;
  for (const id of Object.keys(before[table])) if (!now[table][id]) removed.add(id);
  return removed;
}
