// Adds a goal: of a stage, or of the project as a whole.
import type { Id } from '../../base/id';
import type { Goal } from '../document';
import { lastRank } from '../draft-record';
import type { Transaction } from '../transaction';

/** Adds the goal at the end of the list; it is short-term and has no metric, target or date unless they are given. */
export function addGoal(
  tx: Transaction,
  given: Pick<Goal, 'name' | 'stage'> & Partial<Omit<Goal, 'id' | 'rank'>>,
): Id {
  const id = tx.newId();
  const rank = lastRank(tx.draft.goals);
  tx.draft.goals[id] = { horizon: 'short', metric: null, target: null, due: null, ...given, id, rank };
  return id;
}
