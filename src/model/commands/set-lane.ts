// Changes fields of a lane: its size. Its name and colour are the team's.
import type { Id } from '../../base/id';
import { assignFields, draftRecord } from '../draft-record';
import type { Lane } from '../document';
import type { Transaction } from '../transaction';

/** Sets the given fields. @throws when there is no such lane */
export function setLane(
  tx: Transaction,
  id: Id,
  fields: Partial<Pick<Lane, 'team' | 'size' | 'minSize' | 'basedOn'>>,
): void {
  assignFields<Lane>(draftRecord(tx, 'lanes', id), fields);
}
