// How commands reach into the draft: find a record or fail, assign only what differs, find a place among siblings.
import { current, type Draft } from 'mutative';
import type { Id } from '../base/id';
import { byRank, type Rank, rankAt } from '../base/rank';
import type { ProjectDocument, TableName } from './document';
import type { Transaction } from './transaction';

/** The record to change. @throws when there is none: an act on something that is gone is a fault of the caller. */
export function draftRecord<T extends TableName>(
  tx: Transaction,
  table: T,
  id: Id,
): Draft<ProjectDocument>[T][Id] {
  if (!Object.hasOwn(tx.draft[table], id)) throw new Error(`no record "${id}" in ${table}`);
  return tx.draft[table][id] as Draft<ProjectDocument>[T][Id];
}

/** The document as it is in the middle of the act, as plain data: for questions that read many records. Read only. */
export const documentNow = (tx: Transaction): ProjectDocument => current(tx.draft);

/** Sets the given fields where they differ, so that setting what is there already is no change. Values are plain data. */
export function assignFields<R extends object>(record: R, fields: Partial<R>): void {
  for (const key of Object.keys(fields) as (keyof R)[]) {
    const value = fields[key];
    if (value === undefined || JSON.stringify(value) === JSON.stringify(record[key])) continue;
    record[key] = value;
  }
}

/** A rank at the end of a table's records. */
export const lastRank = (records: Readonly<Record<Id, { rank: Rank; id: Id }>>): Rank => {
  const sorted = Object.values(records).sort(byRank);
  return rankAt(sorted, sorted.length);
};

/** A rank at `index` among siblings; counted without the record that moves. An index beyond the ends means the end. */
export function rankAmong(
  siblings: Iterable<{ rank: Rank; id: Id }>,
  index: number,
  moving: Id | null = null,
): Rank {
  const others = [...siblings].filter(({ id }) => id !== moving).sort(byRank);
  return rankAt(others, Math.min(Math.max(index, 0), others.length));
}
