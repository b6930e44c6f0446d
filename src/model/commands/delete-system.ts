// Deletes a system from the project; steps forget it (cascade).
import type { Id } from '../../base/id';
import { draftRecord } from '../draft-record';
import type { Transaction } from '../transaction';

/** @throws when there is no such system */
export function deleteSystem(tx: Transaction, id: Id): void {
  draftRecord(tx, 'systems', id);
  delete tx.draft.systems[id];
}
