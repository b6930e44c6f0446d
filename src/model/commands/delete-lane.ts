// Deletes a lane with the steps in it; its team goes too when nothing else speaks of it (cascades).
import type { Id } from '../../base/id';
import { draftRecord } from '../draft-record';
import { lanesOf } from '../queries';
import { Refusal } from '../refusal';
import type { Transaction } from '../transaction';

/** Deletes the lane. @throws Refusal `lastLane` when its map has no other */
export function deleteLane(tx: Transaction, id: Id): void {
  const { map } = draftRecord(tx, 'lanes', id);
  if (lanesOf(tx.draft, map).length === 1) throw new Refusal('lastLane');
  delete tx.draft.lanes[id];
}
