// Adds an entry of the review log.
import type { Id } from '../../base/id';
import type { Review } from '../document';
import { lastRank } from '../draft-record';
import type { Transaction } from '../transaction';

/** Adds it at the end of the list; what is not given is empty. */
export function addReview(tx: Transaction, given: Partial<Omit<Review, 'id' | 'rank'>> = {}): Id {
  const id = tx.newId();
  const rank = lastRank(tx.draft.reviews);
  tx.draft.reviews[id] = { title: '', date: null, summary: null, ...given, id, rank };
  return id;
}
