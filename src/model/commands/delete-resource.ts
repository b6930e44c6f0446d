// Deletes a resource from the project; steps forget it (cascade).
import type { Id } from '../../base/id';
import { draftRecord } from '../draft-record';
import type { Transaction } from '../transaction';

/** @throws when there is no such resource */
export function deleteResource(tx: Transaction, id: Id): void {
  draftRecord(tx, 'resources', id);
  delete tx.draft.resources[id];
}
