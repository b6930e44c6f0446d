// Changes fields of a stage: name, phase, objective, entry and exit criteria, widths.
import type { Id } from '../../base/id';
import { assignFields, draftRecord } from '../draft-record';
import type { Stage } from '../document';
import type { Transaction } from '../transaction';

/** Sets the given fields. @throws when there is no such stage */
export function setStage(
  tx: Transaction,
  id: Id,
  fields: Partial<Omit<Stage, 'id' | 'map' | 'rank' | 'display'>>,
): void {
  assignFields<Stage>(draftRecord(tx, 'stages', id), fields);
}
