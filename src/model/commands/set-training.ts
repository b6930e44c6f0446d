// Changes fields of a training session.
import type { Id } from '../../base/id';
import type { Training } from '../document';
import { assignFields, draftRecord } from '../draft-record';
import type { Transaction } from '../transaction';

/** Sets the given fields. @throws when there is none */
export function setTraining(tx: Transaction, id: Id, fields: Partial<Omit<Training, 'id'>>): void {
  assignFields<Training>(draftRecord(tx, 'trainings', id), fields);
}
