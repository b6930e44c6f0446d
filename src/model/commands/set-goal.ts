// Changes fields of a goal.
import type { Id } from '../../base/id';
import type { Goal } from '../document';
import { assignFields, draftRecord } from '../draft-record';
import type { Transaction } from '../transaction';

/** Sets the given fields. @throws when there is no such goal */
export function setGoal(tx: Transaction, id: Id, fields: Partial<Omit<Goal, 'id'>>): void {
  assignFields<Goal>(draftRecord(tx, 'goals', id), fields);
}
