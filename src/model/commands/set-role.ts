// Changes fields of a role: name, person, team.
import type { Id } from '../../base/id';
import { assignFields, draftRecord } from '../draft-record';
import type { Role } from '../document';
import type { Transaction } from '../transaction';

/** Sets the given fields. @throws when there is no such role */
export function setRole(tx: Transaction, id: Id, fields: Partial<Omit<Role, 'id' | 'rank'>>): void {
  assignFields<Role>(draftRecord(tx, 'roles', id), fields);
}
