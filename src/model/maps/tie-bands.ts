// Ties the lanes and stages of a target to those of the current map that are the same: by team, and by name or phase.
import type { Id } from '../../base/id';
import { documentNow, draftRecord } from '../draft-record';
import { lanesOf, stagesOf } from '../queries';
import { foldName } from '../text/fold';
import type { Transaction } from '../transaction';

/** Steps are left alone: whether two of them are the same is for people to say. */
export function tieBands(tx: Transaction, target: Id, current: Id): void {
  const now = documentNow(tx);
  for (const { id, team } of lanesOf(now, target)) {
    const source = lanesOf(now, current).find((lane) => lane.team === team);
    if (source) draftRecord(tx, 'lanes', id).basedOn = [source.id];
  }
  const taken = new Set<Id>();
  for (const { id, name, phase } of stagesOf(now, target)) {
    const free = stagesOf(now, current).filter((stage) => !taken.has(stage.id));
    const source =
      free.find((stage) => foldName(stage.name) === foldName(name)) ??
      free.find((stage) => phase !== null && stage.phase === phase);
    if (!source) continue;
    taken.add(source.id);
    draftRecord(tx, 'stages', id).basedOn = [source.id];
  }
}
