// What happens to connections: each function is one act with one undo.
import type { Side } from '../../../base/geometry';
import type { Id } from '../../../base/id';
import { connectSteps } from '../../../model/commands/connect-steps';
import { reconnect } from '../../../model/commands/reconnect';
import { makeLabelRoom } from '../../../layout/label-room';
import { setConnection } from '../../../model/commands/set-connection';
import { setStep } from '../../../model/commands/set-step';
import type { Connection } from '../../../model/document';
import { incoming } from '../../../model/queries';
import { type EndKind, endsSomehow, outcomeOfAnswers } from '../../../model/text/outcomes';
import { isOpenEnd } from './open-ends';
import type { ProjectSession } from '../../project-session';

/** Connects two steps; null when they already are, without a label to tell the two apart. */
export function connect({ store }: ProjectSession, map: Id, from: Id, to: Id): Id | null {
  return store.transact({ key: 'connectSteps' }, (tx) => connectSteps(tx, { from, to }), { map });
}

/** True for a connection from a decision whose condition is still to be said. */
export function asksCondition({ store }: ProjectSession, id: Id): boolean {
  const { connections, steps } = store.document();
  const connection = connections[id];
  return connection?.label === null && steps[connection.from]?.kind === 'decision';
}

/** Moves one end of a connection to another step, or to another side of the same one. */
export function moveEnd(
  { store }: ProjectSession,
  id: Id,
  end: 'from' | 'to',
  step: Id,
  side: Side | null,
): void {
  const connection = store.document().connections[id];
  if (!connection) return;
  store.transact(
    { key: 'reconnect' },
    (tx) => {
      if (connection[end] !== step) reconnect(tx, id, { [end]: step });
      setConnection(tx, id, end === 'from' ? { fromSide: side } : { toSide: side });
    },
    { map: connection.map },
  );
}

/**
 * The outcome that a first condition tells of the end that it leads to, where nothing else does: one that is only called an end and
 * has no other way to it. Null: it stays what it is.
 */
function outcomeToldBy(project: ProjectSession, way: Connection, label: string | null): EndKind | null {
  const document = project.store.document();
  const end = document.steps[way.to];
  if (end?.kind !== 'end-won' || (!endsSomehow(end.name) && !isOpenEnd(project, end.id))) return null;
  const isFirst = way.label === null && incoming(document, way.to).length === 1;
  const told = isFirst ? outcomeOfAnswers([label]) : null;
  return told === end.kind ? null : told;
}

/** Gives a connection its label; an empty one takes it away. Returns the outcome that the end has by that; null where it stays. */
export function setLabel(project: ProjectSession, id: Id, label: string): EndKind | null {
  const { store } = project;
  const connection = store.document().connections[id];
  const next = label.trim() || null;
  if (!connection || connection.label === next) return null;
  const outcome = outcomeToldBy(project, connection, next);
  store.transact(
    { key: 'labelConnection' },
    (tx) => {
      setConnection(tx, id, { label: next });
      if (outcome) setStep(tx, connection.to, { kind: outcome });
      makeLabelRoom(tx, id);
    },
    {
      map: connection.map,
    },
  );
  return outcome;
}

/** Keeps a way that the user drew: its corners, and the sides that it leaves and reaches. */
export function bendConnection(
  { store }: ProjectSession,
  id: Id,
  way: Pick<Connection, 'bends' | 'fromSide' | 'toSide'>,
): void {
  const connection = store.document().connections[id];
  if (!connection) return;
  store.transact({ key: 'bendConnection' }, (tx) => setConnection(tx, id, way), { map: connection.map });
}

/** Puts the label of a connection to a place on its way, 0 at the source to 1 at the target. */
export function moveLabel({ store }: ProjectSession, id: Id, labelAt: number): void {
  const connection = store.document().connections[id];
  if (!connection) return;
  store.transact({ key: 'moveLabel' }, (tx) => setConnection(tx, id, { labelAt }), { map: connection.map });
}

/** True when the user chose a side, a corner or the place of its label. */
export const isShaped = (connection: Connection | undefined): boolean =>
  connection !== undefined &&
  (connection.fromSide !== null ||
    connection.toSide !== null ||
    connection.bends !== null ||
    connection.labelAt !== null);

/** Leaves sides, corners and labels to the router again. */
export function straighten({ store }: ProjectSession, ids: readonly Id[]): void {
  const { connections } = store.document();
  const shaped = ids.filter((id) => isShaped(connections[id]));
  const map = connections[shaped[0] ?? '']?.map;
  if (!map) return;
  store.transact(
    { key: 'routeAutomatically' },
    (tx) => {
      for (const id of shaped)
        setConnection(tx, id, { fromSide: null, toSide: null, bends: null, labelAt: null });
    },
    { map },
  );
}

/** Connects each step to the next of the list; those that are connected already stay so. */
export function connectInOrder({ store }: ProjectSession, map: Id, ids: readonly Id[]): void {
  store.transact(
    { key: 'connectSteps' },
    (tx) => {
      for (const [i, to] of ids.entries()) {
        const from = ids[i - 1];
        if (from !== undefined) connectSteps(tx, { from, to });
      }
    },
    { map },
  );
}
