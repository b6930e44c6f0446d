// Deletes a comment.
import type { Id } from '../../base/id';
import { draftRecord } from '../draft-record';
import type { Transaction } from '../transaction';

/** @throws when there is no such comment */
export function deleteComment(tx: Transaction, id: Id): void {
  draftRecord(tx, 'comments', id);
  delete tx.draft.comments[id];
}
