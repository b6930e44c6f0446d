// Takes over a placing that Tidy worked out: offsets of steps, sizes of lanes and stages.
import type { Id } from '../../base/id';
import type { Point } from '../../base/geometry';
import { documentNow, draftRecord } from '../draft-record';
import { connectionsOf, lanesOf, stagesOf, stepsOf } from '../queries';
import type { Connection, ProjectDocument, Step } from '../document';
import type { Transaction } from '../transaction';

/** Offsets in cells and sizes of bands, px, by id; what is not in it stays as it is. */
export interface MapPlacing {
  readonly offsets: ReadonlyMap<Id, Point>;
  readonly laneSizes: ReadonlyMap<Id, number>;
  readonly stageSizes: ReadonlyMap<Id, number>;
}

/** Moves the steps that are not pinned; returns by how much those that moved. */
function placeSteps(
  tx: Transaction,
  steps: readonly Step[],
  offsets: MapPlacing['offsets'],
): ReadonlyMap<Id, Point> {
  const moved = new Map<Id, Point>();
  for (const { id, pinned, x, y } of steps) {
    const offset = offsets.get(id);
    if (!offset || pinned || (offset.x === x && offset.y === y)) continue;
    const step = draftRecord(tx, 'steps', id);
    step.x = offset.x;
    step.y = offset.y;
    moved.set(id, { x: offset.x - x, y: offset.y - y });
  }
  return moved;
}

/** True when the two ends still lie to each other as they did. */
function movedAlike(now: ProjectDocument, { from, to }: Connection, moved: ReadonlyMap<Id, Point>): boolean {
  const [a, b] = [now.steps[from], now.steps[to]];
  const [by, alike] = [moved.get(from), moved.get(to)];
  if (!by && !alike) return true;
  return a?.lane === b?.lane && a?.stage === b?.stage && by?.x === alike?.x && by?.y === alike?.y;
}

/**
 * Pinned steps stay. A label that a user put somewhere is given back with it. A way that a user drew for the old places, corners and the sides that go with them, is given back to the
 * router unless its ends have moved alike; sides chosen without corners are kept.
 */
export function placeMap(tx: Transaction, map: Id, placing: MapPlacing): void {
  const now = documentNow(tx);
  const moved = placeSteps(tx, stepsOf(now, map), placing.offsets);
  for (const lane of lanesOf(now, map)) {
    const size = placing.laneSizes.get(lane.id);
    if (size !== undefined && size !== lane.size) draftRecord(tx, 'lanes', lane.id).size = size;
  }
  for (const stage of stagesOf(now, map)) {
    const size = placing.stageSizes.get(stage.id);
    if (size !== undefined && size !== stage.size) draftRecord(tx, 'stages', stage.id).size = size;
  }
  for (const connection of connectionsOf(now, map)) {
    if ((connection.bends === null && connection.labelAt === null) || movedAlike(now, connection, moved))
      continue;
    const record = draftRecord(tx, 'connections', connection.id);
    record.labelAt = null;
    if (connection.bends !== null) Object.assign(record, { bends: null, fromSide: null, toSide: null });
  }
}
