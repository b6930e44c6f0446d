// Changes a comment: its text, its author, its place, whether it is resolved.
import type { Id } from '../../base/id';
import { assignFields, draftRecord } from '../draft-record';
import type { Comment } from '../document';
import type { Transaction } from '../transaction';

/** Sets the given fields. @throws when there is no such comment */
export function setComment(
  tx: Transaction,
  id: Id,
  fields: Partial<Pick<Comment, 'at' | 'position' | 'author' | 'text' | 'resolved'>>,
): void {
  assignFields<Comment>(draftRecord(tx, 'comments', id), fields);
}
