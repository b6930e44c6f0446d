// What happens to connections: each function is one act with one undo.
import type { Side } from '../../../base/geometry';
import type { Id } from '../../../base/id';
import { connectSteps } from '../../../model/commands/connect-steps';
import { reconnect } from '../../../model/commands/reconnect';
import { makeLabelRoom } from '../../../layout/label-room';
import { setConnection } from '../../../model/commands/set-connection';
import type { Connection } from '../../../model/document';
import type { ProjectSession } from '../../project-session';

/** Connects two steps; null when they already are, without a label to tell the two apart. */
export function connect({ store }: ProjectSession, map: Id, from: Id, to: Id): Id | null {
  return store.transact({ key: 'connectSteps' }, (tx) => connectSteps(tx, { from, to }), { map });
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

/** Gives a connection its label; an empty one takes it away. */
export function setLabel({ store }: ProjectSession, id: Id, label: string): void {
  const connection = store.document().connections[id];
  const next = label.trim() || null;
  if (!connection || connection.label === next) return;
  store.transact(
    { key: 'labelConnection' },
    (tx) => {
      setConnection(tx, id, { label: next });
      makeLabelRoom(tx, id);
    },
    {
      map: connection.map,
    },
  );
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

/** Leaves sides and corners of connections of a map to the router again. */
export function straightenAll({ store }: ProjectSession, map: Id, ids: readonly Id[]): void {
  store.transact(
    { key: 'routeAutomatically' },
    (tx) => {
      for (const id of ids)
        if (tx.draft.connections[id]) setConnection(tx, id, { fromSide: null, toSide: null, bends: null });
    },
    { map },
  );
}

/** Leaves sides and corners to the router again. */
export function straighten(project: ProjectSession, id: Id): void {
  const connection = project.store.document().connections[id];
  if (connection) straightenAll(project, connection.map, [id]);
}
