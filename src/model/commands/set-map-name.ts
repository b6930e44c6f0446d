// Gives a map its name; a detail is called like the step that it opens from, so that one gets it too.
import type { Id } from '../../base/id';
import { draftRecord } from '../draft-record';
import type { Transaction } from '../transaction';

/** Renames the map, and the step above a detail. @throws when there is no such map */
export function setMapName(tx: Transaction, id: Id, name: string): void {
  const map = draftRecord(tx, 'maps', id);
  map.name = name;
  if (map.parentStep !== null) draftRecord(tx, 'steps', map.parentStep).name = name;
}
