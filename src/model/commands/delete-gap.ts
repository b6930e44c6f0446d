// Deletes a gap; the numbers of the others stay.
import type { Id } from '../../base/id';
import { draftRecord } from '../draft-record';
import type { Transaction } from '../transaction';

/** @throws when there is no such gap */
export function deleteGap(tx: Transaction, id: Id): void {
  draftRecord(tx, 'gaps', id);
  delete tx.draft.gaps[id];
}
