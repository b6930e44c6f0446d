// Changes fields of a system.
import type { Id } from '../../base/id';
import type { System } from '../document';
import { assignFields, draftRecord } from '../draft-record';
import type { Transaction } from '../transaction';

/** Sets the given fields. @throws when there is no such system */
export function setSystem(tx: Transaction, id: Id, fields: Partial<Omit<System, 'id'>>): void {
  assignFields<System>(draftRecord(tx, 'systems', id), fields);
}
