// Deletes an entry of the review log.
import type { Id } from '../../base/id';
import { draftRecord } from '../draft-record';
import type { Transaction } from '../transaction';

/** @throws when there is none */
export function deleteReview(tx: Transaction, id: Id): void {
  draftRecord(tx, 'reviews', id);
  delete tx.draft.reviews[id];
}
