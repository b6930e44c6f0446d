// Deletes a goal.
import type { Id } from '../../base/id';
import { draftRecord } from '../draft-record';
import type { Transaction } from '../transaction';

/** @throws when there is no such goal */
export function deleteGoal(tx: Transaction, id: Id): void {
  draftRecord(tx, 'goals', id);
  delete tx.draft.goals[id];
}
