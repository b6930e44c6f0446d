// Takes steps and connections from one map to another, with the gaps and comments that are about them.
import type { Id } from '../../base/id';
import type { ProjectDocument } from '../document';
import { draftRecord } from '../draft-record';
import type { Transaction } from '../transaction';

/** A map to go to, and the bands there by the bands here. */
export interface Home {
  readonly map: Id;
  readonly lanes: ReadonlyMap<Id, Id>;
  readonly stages: ReadonlyMap<Id, Id>;
}

/** Steps keep their offsets; routes that a user drew are given back only by whoever changes an end. */
export function rehome(tx: Transaction, steps: Iterable<Id>, connections: Iterable<Id>, home: Home): void {
  for (const id of steps) {
    const step = draftRecord(tx, 'steps', id);
    step.map = home.map;
    step.lane = home.lanes.get(step.lane) ?? step.lane;
    step.stage = home.stages.get(step.stage) ?? step.stage;
  }
  for (const id of connections) draftRecord(tx, 'connections', id).map = home.map;
}

/** Comments about what moved go along; so do gaps all of whose places moved. Bands are named by their new ids. */
export function rehomeRemarks(
  tx: Transaction,
  now: ProjectDocument,
  from: Id,
  moved: ReadonlySet<Id>,
  home: Home,
): void {
  const renamed = (id: Id): Id => home.lanes.get(id) ?? home.stages.get(id) ?? id;
  for (const { id, map, at } of Object.values(now.comments)) {
    if (map !== from || !at || !moved.has(at.id)) continue;
    Object.assign(draftRecord(tx, 'comments', id), { map: home.map, at: { ...at, id: renamed(at.id) } });
  }
  for (const { id, map, at } of Object.values(now.gaps)) {
    if (map !== from || !at.every((place) => moved.has(place.id))) continue;
    const places = at.map((place) => ({ ...place, id: renamed(place.id) }));
    Object.assign(draftRecord(tx, 'gaps', id), { map: home.map, at: places });
  }
}
