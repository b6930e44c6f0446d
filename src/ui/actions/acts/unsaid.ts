// Conditions that were gone past while a branch was drawn: they are asked on the chart, and said where the other answer says them too.
import type { Id } from '../../../base/id';
import { makeLabelRoom } from '../../../layout/label-room';
import { setConnection } from '../../../model/commands/set-connection';
import type { Connection, ProjectDocument } from '../../../model/document';
import { outgoing } from '../../../model/queries';
import { otherAnswer } from '../../../model/text/answers';
import type { Transaction } from '../../../model/transaction';
import { useSession } from '../../session';

/** Somebody has gone on past the condition of a way. */
export const leaveUnsaid = (way: Id): void =>
  useSession.setState(({ unsaid }) => ({ unsaid: new Set([...unsaid, way]) }));

/** The only other way out of the decision that a way leaves; null where there are more, or none. */
function otherWay(document: ProjectDocument, way: Id): Connection | null {
  const from = document.connections[way]?.from;
  const others = outgoing(document, from ?? '').filter(({ id }) => id !== way);
  return others.length === 1 ? (others[0] ?? null) : null;
}

function say(tx: Transaction, way: Id, label: string): void {
  setConnection(tx, way, { label });
  makeLabelRoom(tx, way);
}

/** Of two ways of a decision one was told by its answer: where the other was gone past, it has the other answer. */
export function sayOther(tx: Transaction, way: Id): void {
  const other = otherWay(tx.draft, way);
  const answer = otherAnswer(tx.draft.connections[way]?.label ?? '');
  if (other?.label === null && answer !== null && useSession.getState().unsaid.has(other.id))
    say(tx, other.id, answer);
}

/** The answer that is left for a way of a decision that says nothing, where the only other way has one of two; null otherwise. */
export const answerLeft = (document: ProjectDocument, way: Id): string | null =>
  document.connections[way]?.label === null ? otherAnswer(otherWay(document, way)?.label ?? '') : null;

/** A way of a decision that was named without its answer has the one that is left. */
export function sayLeft(tx: Transaction, way: Id): void {
  const answer = answerLeft(tx.draft, way);
  if (answer !== null) say(tx, way, answer);
}
