// Connects two steps of a map.
import type { Id } from '../../base/id';
import { blankConnection } from '../blank';
import { documentNow, draftRecord } from '../draft-record';
import type { Transaction } from '../transaction';

/**
 * Adds a connection; a step may be connected to itself. Null and no change when the same connection is there already: same ends
 * and same label, or same ends and none to tell them apart by. @throws when the steps are of different maps
 */
export function connectSteps(
  tx: Transaction,
  given: { readonly from: Id; readonly to: Id; readonly label?: string | null },
): Id | null {
  const { from, to } = given;
  const label = given.label ?? null;
  const { map } = draftRecord(tx, 'steps', from);
  if (draftRecord(tx, 'steps', to).map !== map) throw new Error('the steps are on different maps');
  const same = Object.values(documentNow(tx).connections).some(
    (other) => other.from === from && other.to === to && (label === null || other.label === label),
  );
  if (same) return null;
  const id = tx.newId();
  tx.draft.connections[id] = { ...blankConnection({ id, map, from, to }), label };
  return id;
}
