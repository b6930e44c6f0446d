// Deletes a map with all that is in it and the details below its steps (cascades).
import type { Id } from '../../base/id';
import { documentNow, draftRecord } from '../draft-record';
import { mapsGoneWith } from '../maps/map-tree';
import { Refusal } from '../refusal';
import type { Transaction } from '../transaction';

/** Deletes the map. @throws Refusal `lastMap` when no map would be left */
export function deleteMap(tx: Transaction, id: Id): void {
  draftRecord(tx, 'maps', id);
  const now = documentNow(tx);
  if (mapsGoneWith(now, id).length === Object.keys(now.maps).length) throw new Refusal('lastMap');
  delete tx.draft.maps[id];
}
