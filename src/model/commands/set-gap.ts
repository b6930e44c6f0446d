// Changes fields of a gap: where it is, what kind, why, how grave, whose, until when, and what closes it.
import type { Id } from '../../base/id';
import { assignFields, draftRecord } from '../draft-record';
import type { Gap } from '../document';
import type { Transaction } from '../transaction';

/** Sets the given fields; the number stays. @throws when there is no such gap */
export function setGap(tx: Transaction, id: Id, fields: Partial<Omit<Gap, 'id' | 'map' | 'number'>>): void {
  assignFields<Gap>(draftRecord(tx, 'gaps', id), fields);
}
