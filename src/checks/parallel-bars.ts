// Puts parallel bars into the flow: one that parts the ways of a step, and one at which ways meet before they go on.
import type { Id } from '../base/id';
import { placeBetween } from '../layout/place-between';
import { settleSteps } from '../layout/settle';
import { addStep } from '../model/commands/add-step';
import { connectSteps } from '../model/commands/connect-steps';
import { reconnect } from '../model/commands/reconnect';
import type { Connection, Step } from '../model/document';
import type { Transaction } from '../model/transaction';
import { placeBeside } from './new-place';

/** Behind a step: these of its ways lead on from the bar. Returns the bar. */
export function putSplit(tx: Transaction, from: Step, ways: readonly Connection[]): Id {
  const { map, lane, stage, x, y } = from;
  const bar = addStep(tx, { map, kind: 'parallel', name: '', lane, stage, x, y });
  for (const way of ways) reconnect(tx, way.id, { from: bar });
  connectSteps(tx, { from: from.id, to: bar });
  for (const { to } of ways) placeBetween(tx, { step: bar, from: from.id, to });
  settleSteps(tx, map, [bar]);
  return bar;
}

/** Before a step: these of the ways to it meet at the bar. Returns the bar. */
export function putJoin(tx: Transaction, to: Step, ways: readonly Connection[]): Id {
  const { map, lane, stage } = to;
  const at = placeBeside(tx, { step: to, side: 'before', kind: 'parallel', name: '' });
  const bar = addStep(tx, { map, lane, stage, kind: 'parallel', name: '', ...at });
  for (const way of ways) reconnect(tx, way.id, { to: bar });
  connectSteps(tx, { from: bar, to: to.id });
  settleSteps(tx, map, [bar]);
  return bar;
}
