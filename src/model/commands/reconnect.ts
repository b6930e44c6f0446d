// Takes an end of a connection to another step.
import type { Id } from '../../base/id';
import { draftRecord } from '../draft-record';
import type { Transaction } from '../transaction';

/**
 * Changes one end or both. The side at a changed end and all corners go back to the router; label and probability stay.
 * @throws when the step is on another map
 */
export function reconnect(tx: Transaction, id: Id, ends: { readonly from?: Id; readonly to?: Id }): void {
  const connection = draftRecord(tx, 'connections', id);
  const take = (end: 'from' | 'to', side: 'fromSide' | 'toSide') => {
    const step = ends[end];
    if (step === undefined || step === connection[end]) return;
    if (draftRecord(tx, 'steps', step).map !== connection.map) throw new Error('the step is on another map');
    connection[end] = step;
    if (connection[side] !== null) connection[side] = null;
    if (connection.bends !== null) connection.bends = null;
  };
  take('from', 'fromSide');
  take('to', 'toSide');
}
