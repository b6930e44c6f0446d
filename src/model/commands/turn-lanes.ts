// Lets the lanes of a map run the other way: across with the stages as columns, or down with the stages as rows.
import { turnedSide } from '../../base/geometry';
import type { Id } from '../../base/id';
import { documentNow, draftRecord } from '../draft-record';
import type { LaneDirection } from '../ids';
import { connectionsOf, lanesOf, stagesOf } from '../queries';
import type { Transaction } from '../transaction';

/**
 * Turns the map. Sizes of bands are given back, since a height says nothing of a width; sides that the user chose turn along;
 * corners go back to the router. Offsets stay until the map is placed anew. Running that way already: no change.
 */
export function turnLanes(tx: Transaction, id: Id, direction: LaneDirection): void {
  const map = draftRecord(tx, 'maps', id);
  if (map.laneDirection === direction) return;
  const now = documentNow(tx);
  map.laneDirection = direction;
  for (const { id: lane } of lanesOf(now, id)) {
    const record = draftRecord(tx, 'lanes', lane);
    record.size = null;
    record.minSize = null;
  }
  for (const { id: stage } of stagesOf(now, id)) {
    const record = draftRecord(tx, 'stages', stage);
    record.size = null;
    record.minSize = null;
  }
  for (const { id: connection } of connectionsOf(now, id)) {
    const record = draftRecord(tx, 'connections', connection);
    record.fromSide = record.fromSide && turnedSide(record.fromSide);
    record.toSide = record.toSide && turnedSide(record.toSide);
    record.bends = null;
  }
}
