// Changes fields of an entry of the review log.
import type { Id } from '../../base/id';
import type { Review } from '../document';
import { assignFields, draftRecord } from '../draft-record';
import type { Transaction } from '../transaction';

/** Sets the given fields. @throws when there is none */
export function setReview(tx: Transaction, id: Id, fields: Partial<Omit<Review, 'id'>>): void {
  assignFields<Review>(draftRecord(tx, 'reviews', id), fields);
}
