// Adds a stage to a map.
import type { Id } from '../../base/id';
import { blankStage } from '../blank';
import type { Stage } from '../document';
import { draftRecord, rankAmong } from '../draft-record';
import { stagesOf } from '../queries';
import type { Transaction } from '../transaction';

/** Adds the stage so that it is number `index` from the left, counted from 0. */
export function addStage(
  tx: Transaction,
  given: {
    readonly map: Id;
    readonly index: number;
    readonly name: string;
    readonly phase?: Stage['phase'];
  },
): Id {
  draftRecord(tx, 'maps', given.map);
  const id = tx.newId();
  const rank = rankAmong(stagesOf(tx.draft, given.map), given.index);
  tx.draft.stages[id] = {
    ...blankStage({ id, map: given.map, rank, name: given.name }),
    phase: given.phase ?? null,
  };
  return id;
}
