// Changes a form: its name and its fields.
import type { Id } from '../../base/id';
import { assignFields, draftRecord } from '../draft-record';
import type { Form } from '../document';
import type { Transaction } from '../transaction';

/** Sets the given fields. @throws when there is no such form */
export function setForm(tx: Transaction, id: Id, fields: Partial<Omit<Form, 'id' | 'rank'>>): void {
  assignFields<Form>(draftRecord(tx, 'forms', id), fields);
}
