// Adds a line of people's own to the action plan: something to do that no change between the maps asks for.
import type { Id } from '../../base/id';
import type { PlanLine } from '../document';
import { lastRank } from '../draft-record';
import type { Transaction } from '../transaction';

/** Adds the line at the end of the plan: open, without words, audience, owner or date unless they are given. */
export function addPlanLine(tx: Transaction, given: Partial<Omit<PlanLine, 'id' | 'rank'>> = {}): Id {
  const id = tx.newId();
  const rank = lastRank(tx.draft.planLines);
  tx.draft.planLines[id] = {
    change: null,
    task: null,
    audience: null,
    owner: null,
    due: null,
    status: 'open',
    notes: null,
    ...given,
    id,
    rank,
  };
  return id;
}
