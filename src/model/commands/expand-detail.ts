// Expands a sub-process: the steps of its detail come into the map in its place, joined to what came before and after.
import type { Id } from '../../base/id';
import type { ProjectDocument, Step } from '../document';
import { documentNow, draftRecord, rankAmong } from '../draft-record';
import { beginsOf, joinEntries, joinExits, joinLinked } from '../maps/expanding';
import { detailOf } from '../maps/map-tree';
import { type Home, rehome, rehomeRemarks } from '../maps/rehome';
import { connectionsOf, incoming, lanesOf, outgoing, stagesOf, stepsOf } from '../queries';
import { Refusal } from '../refusal';
import { foldName } from '../text/fold';
import type { Transaction } from '../transaction';

/** Lanes by team, added where the team has none; stages by what they came from, else by name, else that of the sub-process. */
function homeOf(tx: Transaction, now: ProjectDocument, step: Step, detail: Id): Home {
  const { map } = step;
  const lanes = new Map<Id, Id>();
  for (const lane of lanesOf(now, detail)) {
    const known = lanesOf(now, map).find(({ team }) => team === lane.team);
    lanes.set(lane.id, known?.id ?? lane.id);
    if (known) continue;
    const here = lanesOf(documentNow(tx), map);
    const rank = rankAmong(here, here.findIndex(({ id }) => id === step.lane) + 1);
    Object.assign(draftRecord(tx, 'lanes', lane.id), { map, rank });
  }
  const stages = new Map<Id, Id>();
  const there = stagesOf(now, map);
  for (const stage of stagesOf(now, detail)) {
    const name = foldName(stage.name);
    const same =
      there.find(({ id }) => stage.basedOn.includes(id)) ??
      there.find(({ basedOn }) => basedOn.some((id) => stage.basedOn.includes(id))) ??
      there.find((other) => name !== '' && foldName(other.name) === name);
    stages.set(stage.id, same?.id ?? step.stage);
  }
  return { map, lanes, stages };
}

/**
 * Returns the steps that came. What the sub-process itself said goes with it; gaps and comments on the detail stay with what they
 * are about. @throws Refusal `noDetail` when the step has none, or when there is nothing in it
 */
export function expandDetail(tx: Transaction, id: Id): Id[] {
  const now = documentNow(tx);
  const step = draftRecord(tx, 'steps', id);
  const detail = detailOf(now, id);
  if (!detail || stepsOf(now, detail.id).length === 0) throw new Refusal('noDetail');
  const home = homeOf(tx, now, { ...step }, detail.id);
  const left = joinLinked(tx, id, detail.id);
  const entries = left.filter(({ to }) => to === id);
  const exits = left.filter(({ from }) => from === id);
  if (entries.length > 0) joinEntries(tx, entries, beginsOf(now, detail.id));
  if (exits.length > 0) joinExits(tx, exits, detail.id);
  const then = documentNow(tx);
  const came = stepsOf(then, detail.id).map((one) => one.id);
  const inner = Object.values(then.connections).filter(({ map }) => map === detail.id);
  rehome(
    tx,
    came,
    inner.map((one) => one.id),
    home,
  );
  const moved = new Set([
    ...came,
    ...connectionsOf(now, detail.id).map((one) => one.id),
    ...home.lanes.keys(),
    ...home.stages.keys(),
  ]);
  rehomeRemarks(tx, now, detail.id, moved, home);
  const rest = documentNow(tx);
  for (const loop of [...incoming(rest, id), ...outgoing(rest, id)]) delete tx.draft.connections[loop.id];
  delete tx.draft.steps[id];
  delete tx.draft.maps[detail.id];
  return came;
}
