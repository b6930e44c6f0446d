// Takes a step out of where it stands in the flow, which closes behind it, and puts it into another connection.
import type { Id } from '../../base/id';
import type { Connection } from '../document';
import { documentNow } from '../draft-record';
import { emptyBranch, fill, Known, MOST } from '../healing';
import { connectionsOf } from '../queries';
import type { Transaction } from '../transaction';
import { insertOnConnection } from './insert-on-connection';

/**
 * What led to the step leads to what came after it, as when it is deleted; its own label and share go with the way that led on.
 * Null and no change where the connection is its own, where it goes on in several ways or is led to by more than can be
 * healed, or where it is a remark; else the connection that leads on from its new place.
 */
export function moveIntoConnection(
  tx: Transaction,
  given: { readonly connection: Id; readonly step: Id },
): Id | null {
  const now = documentNow(tx);
  const { step: id, connection } = given;
  const [step, into] = [now.steps[id], now.connections[connection]];
  if (!step || !into || step.kind === 'note' || into.from === id || into.to === id) return null;
  const flow = connectionsOf(now, step.map).filter(
    ({ from, to }) => now.steps[from]?.kind !== 'note' && now.steps[to]?.kind !== 'note',
  );
  const isOwn = ({ from, to }: Connection): boolean => from === id || to === id;
  const outs = flow.filter(({ from, to }) => from === id && to !== id);
  const ins = flow.filter(({ from, to }) => to === id && from !== id);
  if (outs.length > 1 || ins.length > MOST) return null;
  for (const way of [...ins, ...outs]) delete tx.draft.connections[way.id];
  const known = new Known(flow.filter((way) => !isOwn(way)));
  fill(tx, { ins, outs, inner: [] }, known, emptyBranch(now, flow, new Set([id])));
  return insertOnConnection(tx, given);
}
