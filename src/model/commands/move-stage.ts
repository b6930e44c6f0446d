// Moves a stage among the stages of its map; what is in it moves with it.
import type { Id } from '../../base/id';
import { draftRecord, rankAmong } from '../draft-record';
import { stagesOf } from '../queries';
import type { Transaction } from '../transaction';

/** Makes the stage number `index` from the left, counted from 0. There already: no change. */
export function moveStage(tx: Transaction, id: Id, index: number): void {
  const stage = draftRecord(tx, 'stages', id);
  const siblings = stagesOf(tx.draft, stage.map);
  if (siblings.findIndex((other) => other.id === id) === index) return;
  stage.rank = rankAmong(siblings, index, id);
}
