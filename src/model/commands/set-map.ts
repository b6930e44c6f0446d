// Changes fields of a map: name, leads per month, staffing.
import type { Id } from '../../base/id';
import { assignFields, draftRecord } from '../draft-record';
import type { ProcessMap } from '../document';
import type { Transaction } from '../transaction';

/** Sets the given fields. @throws when there is no such map */
export function setMap(
  tx: Transaction,
  id: Id,
  fields: Partial<Omit<ProcessMap, 'id' | 'rank' | 'laneDirection'>>,
): void {
  assignFields<ProcessMap>(draftRecord(tx, 'maps', id), fields);
}
