// Moves a lane up or down among the lanes of its map; what is in it moves with it.
import type { Id } from '../../base/id';
import { draftRecord, rankAmong } from '../draft-record';
import { lanesOf } from '../queries';
import type { Transaction } from '../transaction';

/** Makes the lane number `index` from the top, counted from 0. There already: no change. */
export function moveLane(tx: Transaction, id: Id, index: number): void {
  const lane = draftRecord(tx, 'lanes', id);
  const siblings = lanesOf(tx.draft, lane.map);
  if (siblings.findIndex((other) => other.id === id) === index) return;
  lane.rank = rankAmong(siblings, index, id);
}
