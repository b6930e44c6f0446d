// Takes over a placing that Tidy worked out: offsets of steps, sizes of lanes and stages.
import type { Id } from '../../base/id';
import type { Point } from '../../base/geometry';
import { documentNow, draftRecord } from '../draft-record';
import { connectionsOf, lanesOf, stagesOf, stepsOf } from '../queries';
import type { Step } from '../document';
import type { Transaction } from '../transaction';

/** Offsets in cells and sizes of bands, px, by id; what is not in it stays as it is. */
export interface MapPlacing {
  readonly offsets: ReadonlyMap<Id, Point>;
  readonly laneSizes: ReadonlyMap<Id, number>;
  readonly stageSizes: ReadonlyMap<Id, number>;
}

/** Moves the steps that are not pinned; returns those that moved. */
function placeSteps(tx: Transaction, steps: readonly Step[], offsets: MapPlacing['offsets']): Set<Id> {
  const moved = new Set<Id>();
  for (const { id, pinned, x, y } of steps) {
    const offset = offsets.get(id);
    if (!offset || pinned || (offset.x === x && offset.y === y)) continue;
    const step = draftRecord(tx, 'steps', id);
    step.x = offset.x;
    step.y = offset.y;
    moved.add(id);
  }
  return moved;
}

/** Pinned steps stay. Corners that a user drew for the old places go back to the router where an end has moved. */
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
  for (const { id, from, to, bends } of connectionsOf(now, map))
    if (bends !== null && (moved.has(from) || moved.has(to))) draftRecord(tx, 'connections', id).bends = null;
}
