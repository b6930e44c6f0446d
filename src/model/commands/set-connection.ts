// Changes fields of a connection: label, probability, the sides and corners that the user chose.
import type { Id } from '../../base/id';
import { assignFields, draftRecord } from '../draft-record';
import type { Connection } from '../document';
import type { Transaction } from '../transaction';

/** Sets the given fields; for its ends there is `reconnect`. @throws when there is no such connection */
export function setConnection(
  tx: Transaction,
  id: Id,
  fields: Partial<Omit<Connection, 'id' | 'map' | 'from' | 'to'>>,
): void {
  assignFields<Connection>(draftRecord(tx, 'connections', id), fields);
}
