// Marks a gap on a map: on steps, connections, lanes or stages, or on the map as a whole.
import type { Id } from '../../base/id';
import type { Gap } from '../document';
import { lastRank } from '../draft-record';
import type { Transaction } from '../transaction';

/** Adds the gap with the next free number. Unless given: a bottleneck of medium weight, open, without a cause, an owner or a date. */
export function addGap(
  tx: Transaction,
  given: Pick<Gap, 'map' | 'at'> & Partial<Omit<Gap, 'id' | 'rank' | 'number'>>,
): Id {
  const id = tx.newId();
  const rank = lastRank(tx.draft.gaps);
  const number = 1 + Math.max(0, ...Object.values(tx.draft.gaps).map((gap) => gap.number));
  tx.draft.gaps[id] = {
    title: '',
    kind: 'bottleneck',
    cause: null,
    severity: 'medium',
    owner: null,
    due: null,
    status: 'open',
    closedBy: [],
    ...given,
    at: given.at.map((place) => ({ ...place })),
    id,
    rank,
    number,
  };
  return id;
}
