// Deletes a line of the action plan; the change it was about stays, without what people wrote to it.
import type { Id } from '../../base/id';
import { draftRecord } from '../draft-record';
import type { Transaction } from '../transaction';

/** @throws when there is no such line */
export function deletePlanLine(tx: Transaction, id: Id): void {
  draftRecord(tx, 'planLines', id);
  delete tx.draft.planLines[id];
}
