// Changes fields of a step: what it is called, its kind and all that the inspector says of it.
import type { Id } from '../../base/id';
import { assignFields, draftRecord } from '../draft-record';
import type { Step } from '../document';
import type { Transaction } from '../transaction';

/** Sets the given fields. @throws when there is no such step */
export function setStep(tx: Transaction, id: Id, fields: Partial<Omit<Step, 'id' | 'map'>>): void {
  assignFields<Step>(draftRecord(tx, 'steps', id), fields);
}
