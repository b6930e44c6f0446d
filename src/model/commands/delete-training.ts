// Deletes a training session.
import type { Id } from '../../base/id';
import { draftRecord } from '../draft-record';
import type { Transaction } from '../transaction';

/** @throws when there is none */
export function deleteTraining(tx: Transaction, id: Id): void {
  draftRecord(tx, 'trainings', id);
  delete tx.draft.trainings[id];
}
