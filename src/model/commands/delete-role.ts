// Deletes a role; steps that named it forget it (cascade).
import type { Id } from '../../base/id';
import { draftRecord } from '../draft-record';
import type { Transaction } from '../transaction';

/** Deletes the role. @throws when there is none */
export function deleteRole(tx: Transaction, id: Id): void {
  draftRecord(tx, 'roles', id);
  delete tx.draft.roles[id];
}
