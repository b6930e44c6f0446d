// Changes fields of a resource.
import type { Id } from '../../base/id';
import type { Resource } from '../document';
import { assignFields, draftRecord } from '../draft-record';
import type { Transaction } from '../transaction';

/** Sets the given fields. @throws when there is no such resource */
export function setResource(tx: Transaction, id: Id, fields: Partial<Omit<Resource, 'id'>>): void {
  assignFields<Resource>(draftRecord(tx, 'resources', id), fields);
}
