// Says which goals a stage has, by name.
import type { Id } from '../../base/id';
import { byRank } from '../../base/rank';
import { draftRecord, lastRank } from '../draft-record';
import type { Transaction } from '../transaction';

/** Goals of the stage that are not named go, those that are there already keep their figures, others are added as short-term ones. */
export function setGoals(tx: Transaction, stage: Id, names: readonly string[]): void {
  draftRecord(tx, 'stages', stage);
  const wanted = [...new Set(names.map((name) => name.trim()).filter((name) => name !== ''))];
  const known = Object.values(tx.draft.goals)
    .filter((goal) => goal.stage === stage)
    .sort(byRank);
  for (const { id, name } of known) if (!wanted.includes(name)) delete tx.draft.goals[id];
  for (const name of wanted) {
    if (known.some((goal) => goal.name === name)) continue;
    const id = tx.newId();
    const rank = lastRank(tx.draft.goals);
    tx.draft.goals[id] = { id, rank, name, horizon: 'short', stage, metric: null, target: null, due: null };
  }
}
