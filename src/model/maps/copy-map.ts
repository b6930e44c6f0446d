// Copies maps, whole or in part, with the details below their steps; the base of targets, versions, team charts and combining.
import type { Id } from '../../base/id';
import type { Connection, Lane, ProcessMap, ProjectDocument, Stage, Step } from '../document';
import { lastRank } from '../draft-record';
import { connectionsOf, lanesOf, stagesOf, stepsOf } from '../queries';
import type { Transaction } from '../transaction';
import { detailOf } from './map-tree';
import type { Tie } from './ties';

/** How what a record refers to outside of its map is called where the copy goes. */
export interface Belongings {
  team(id: Id): Id;
  /** What a step says of people, forms, systems, resources and actions. */
  step(step: Step): Partial<Step>;
  staffing(staffing: ProcessMap['staffing']): ProcessMap['staffing'];
}

/** In the same project all is called as it was. */
export const SAME_PROJECT: Belongings = {
  team: (id) => id,
  step: () => ({}),
  staffing: (staffing) => staffing,
};

export interface CopyHow {
  /** What differs from the map that is copied. */
  readonly fields: Partial<Omit<ProcessMap, 'id' | 'rank'>>;
  readonly tie: Tie;
  readonly belongings?: Belongings;
  /** The lanes to copy, with their steps; none given = all. */
  readonly lanes?: (lane: Lane) => boolean;
}

/** New ids by old ones, of maps, lanes, stages, steps and connections alike. */
export type NewIds = Map<Id, Id>;

const idOf = (ids: NewIds, id: Id): Id => {
  const made = ids.get(id);
  if (made === undefined) throw new Error(`"${id}" was not copied`);
  return made;
};

interface Into {
  readonly map: Id;
  readonly side: ProcessMap['side'];
  readonly ids: NewIds;
  readonly tie: Tie;
  readonly belongings: Belongings;
}

/** Copies lanes into a map, with ranks as they were. */
export function copyLanes(
  tx: Transaction,
  lanes: readonly Lane[],
  { map, ids, tie, belongings }: Into,
): void {
  for (const lane of lanes) {
    const id = tx.newId();
    ids.set(lane.id, id);
    const basedOn = tie(lane.id, lane.basedOn);
    tx.draft.lanes[id] = { ...lane, id, map, team: belongings.team(lane.team), basedOn };
  }
}

/** Copies stages into a map, with ranks as they were. */
export function copyStages(tx: Transaction, stages: readonly Stage[], { map, ids, tie }: Into): void {
  for (const stage of stages) {
    const id = tx.newId();
    ids.set(stage.id, id);
    tx.draft.stages[id] = { ...stage, id, map, basedOn: tie(stage.id, stage.basedOn) };
  }
}

/** Copies steps whose lanes and stages are among the ids, with their details. */
export function copySteps(tx: Transaction, from: ProjectDocument, steps: readonly Step[], into: Into): void {
  const { map, side, ids, tie, belongings } = into;
  for (const step of steps) {
    const id = tx.newId();
    ids.set(step.id, id);
    tx.draft.steps[id] = {
      ...step,
      ...belongings.step(step),
      id,
      map,
      lane: idOf(ids, step.lane),
      stage: idOf(ids, step.stage),
      basedOn: tie(step.id, step.basedOn),
    };
  }
  for (const step of steps) {
    const detail = detailOf(from, step.id);
    const fields = { side, parentStep: idOf(ids, step.id) };
    if (detail) fill(tx, from, detail, { fields, tie, belongings }, ids);
  }
}

/** Copies connections whose ends are among the ids. */
export function copyConnections(
  tx: Transaction,
  connections: readonly Connection[],
  { map, ids, tie }: Pick<Into, 'map' | 'ids' | 'tie'>,
): void {
  for (const connection of connections) {
    const [start, end] = [ids.get(connection.from), ids.get(connection.to)];
    if (start === undefined || end === undefined) continue;
    const id = tx.newId();
    ids.set(connection.id, id);
    const basedOn = tie(connection.id, connection.basedOn);
    tx.draft.connections[id] = { ...connection, id, map, from: start, to: end, basedOn };
  }
}

function fill(tx: Transaction, from: ProjectDocument, source: ProcessMap, how: CopyHow, ids: NewIds): void {
  const { fields, tie, belongings = SAME_PROJECT, lanes: wanted = () => true } = how;
  const map = tx.newId();
  ids.set(source.id, map);
  const copy: ProcessMap = {
    ...source,
    team: source.team === null ? null : belongings.team(source.team),
    staffing: fields.staffing ?? belongings.staffing(source.staffing),
    ...fields,
    id: map,
    rank: lastRank(tx.draft.maps),
  };
  tx.draft.maps[map] = copy;
  const into: Into = { map, side: copy.side, ids, tie, belongings };
  const lanes = lanesOf(from, source.id).filter(wanted);
  const kept = new Set(lanes.map(({ id }) => id));
  copyLanes(tx, lanes, into);
  copyStages(tx, stagesOf(from, source.id), into);
  copySteps(
    tx,
    from,
    stepsOf(from, source.id).filter(({ lane }) => kept.has(lane)),
    into,
  );
  copyConnections(tx, connectionsOf(from, source.id), into);
}

/**
 * Links that tie a step of a map to its detail get a new name in the copies, so that the copies belong to each other and not to
 * what they were copied from. Links to team charts stay: a copy of such a chart fits where the chart did.
 */
export function freshLinks(tx: Transaction, from: ProjectDocument, ids: NewIds): void {
  const maps = new Map<Id, Set<Id>>();
  const linked = [...ids.keys()].flatMap((old) => from.connections[old] ?? []).filter(({ link }) => link);
  for (const { link, map } of linked) maps.set(link ?? '', (maps.get(link ?? '') ?? new Set()).add(map));
  const fresh = new Map<Id, Id>();
  for (const { id, link } of linked) {
    const copy = tx.draft.connections[ids.get(id) ?? ''];
    if (!copy || link === null || (maps.get(link)?.size ?? 0) < 2) continue;
    const name = fresh.get(link) ?? tx.newId();
    fresh.set(link, name);
    copy.link = name;
  }
}

/** Copies a map of a document (this one, or another) into the draft, with its details. @throws when there is no such map */
export function copyMap(tx: Transaction, from: ProjectDocument, map: Id, how: CopyHow): NewIds {
  const source = from.maps[map];
  if (!source) throw new Error(`no map "${map}"`);
  const ids: NewIds = new Map();
  fill(tx, from, source, how, ids);
  freshLinks(tx, from, ids);
  return ids;
}
