// Deletes a form from the project; steps forget it (cascade).
import type { Id } from '../../base/id';
import { draftRecord } from '../draft-record';
import type { Transaction } from '../transaction';

/** @throws when there is no such form */
export function deleteForm(tx: Transaction, id: Id): void {
  draftRecord(tx, 'forms', id);
  delete tx.draft.forms[id];
}
