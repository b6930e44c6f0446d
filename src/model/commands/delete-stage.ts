// Deletes a stage with the steps in it (cascades).
import type { Id } from '../../base/id';
import { draftRecord } from '../draft-record';
import { stagesOf } from '../queries';
import { Refusal } from '../refusal';
import type { Transaction } from '../transaction';

/** Deletes the stage. @throws Refusal `lastStage` when its map has no other */
export function deleteStage(tx: Transaction, id: Id): void {
  const { map } = draftRecord(tx, 'stages', id);
  if (stagesOf(tx.draft, map).length === 1) throw new Refusal('lastStage');
  delete tx.draft.stages[id];
}
