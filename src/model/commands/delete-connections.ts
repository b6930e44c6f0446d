// Deletes connections; the steps stay.
import type { Id } from '../../base/id';
import { draftRecord } from '../draft-record';
import type { Transaction } from '../transaction';

/** Deletes each connection. @throws when one is not there */
export function deleteConnections(tx: Transaction, ids: readonly Id[]): void {
  for (const id of new Set(ids)) {
    draftRecord(tx, 'connections', id);
    delete tx.draft.connections[id];
  }
}
