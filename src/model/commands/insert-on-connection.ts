// Puts a step into a connection: what led from A to B leads from A to the step and on to B.
import type { Id } from '../../base/id';
import { documentNow, draftRecord } from '../draft-record';
import { outgoing } from '../queries';
import type { Transaction } from '../transaction';
import { connectSteps } from './connect-steps';
import { reconnect } from './reconnect';

/** A bar behind a step parts the work: the other ways of the step that say nothing of a condition lead on from the bar. */
function takeWaysAlong(tx: Transaction, from: Id, bar: Id): void {
  const now = documentNow(tx);
  if (now.steps[from]?.kind === 'decision' || now.steps[from]?.kind === 'note') return;
  for (const { id, to, label } of outgoing(now, from))
    if (to !== bar && to !== from && label === null && now.steps[to]?.kind !== 'note')
      reconnect(tx, id, { from: bar });
}

/**
 * The connection keeps its id, label and probability and now ends at the step; a new one leads on. A parallel bar takes the other
 * ways of the step before it along, unless they have conditions. Returns the new one; null and no change where the step is a remark or one of the connection's own ends.
 */
export function insertOnConnection(
  tx: Transaction,
  given: { readonly connection: Id; readonly step: Id },
): Id | null {
  const connection = draftRecord(tx, 'connections', given.connection);
  const step = draftRecord(tx, 'steps', given.step);
  const { from, to, toSide } = connection;
  if (step.kind === 'note' || step.id === from || step.id === to) return null;
  if (step.map !== connection.map) throw new Error('the step is on another map');
  connection.to = step.id;
  if (toSide !== null) connection.toSide = null;
  if (connection.bends !== null) connection.bends = null;
  const next = connectSteps(tx, { from: step.id, to });
  if (next !== null && toSide !== null) draftRecord(tx, 'connections', next).toSide = toSide;
  if (step.kind === 'parallel' && connection.label === null) takeWaysAlong(tx, from, step.id);
  return next;
}
