// Says which steps come next after a step, keeping the connections that are named.
import type { Id } from '../../base/id';
import { blankConnection } from '../blank';
import { draftRecord } from '../draft-record';
import type { Transaction } from '../transaction';
import { deleteConnections } from './delete-connections';
import { setConnection } from './set-connection';

/** One way on: an existing connection with its label as it shall be, or a new one (`connection: null`). */
export interface Way {
  readonly connection: Id | null;
  readonly to: Id;
  readonly label: string | null;
}

/**
 * Labels what stays, adds what is new, deletes `gone`. Returns the ids of the connections, in order of the ways. Nothing else is
 * looked at, so that many steps can be connected in one act; whoever calls knows the connections that there are.
 */
export function setWays(tx: Transaction, from: Id, ways: readonly Way[], gone: readonly Id[]): Id[] {
  const { map } = draftRecord(tx, 'steps', from);
  const ids = ways.map(({ connection, to, label }) => {
    if (connection !== null) {
      setConnection(tx, connection, { label });
      return connection;
    }
    const id = tx.newId();
    tx.draft.connections[id] = { ...blankConnection({ id, map, from, to }), label };
    return id;
  });
  deleteConnections(tx, gone);
  return ids;
}
