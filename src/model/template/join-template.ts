// Adds the first map of another document, with the details that open from it, to a document: as the detail of a step, or as a whole map.
import type { Id } from '../../base/id';
import { draftRecord, lastRank } from '../draft-record';
import type { ProcessMap, ProjectDocument, Step } from '../document';
import { connectionsOf, lanesOf, mapsOf, stagesOf } from '../queries';
import type { Transaction } from '../transaction';
import { type Catalogue, catalogueOf } from './join-catalogue';

/** What becomes of the map: the detail of a step, on the side of that step's map, or a whole map of its own. */
export type JoinAs = { readonly name?: string } & (
  | { readonly parentStep: Id }
  | { readonly side: ProcessMap['side'] }
);

interface Joining {
  readonly tx: Transaction;
  readonly from: ProjectDocument;
  readonly catalogue: Catalogue;
}

const copy = <T>(value: T): T => structuredClone(value);

function joinMap({ tx, catalogue }: Joining, source: ProcessMap, as: JoinAs): Id {
  const id = tx.newId();
  const isDetail = 'parentStep' in as;
  const staffing = Object.entries(source.staffing).map(([team, one]) => [catalogue.team(team), copy(one)]);
  tx.draft.maps[id] = {
    ...copy(source),
    id,
    rank: lastRank(tx.draft.maps),
    name: as.name ?? source.name,
    side: isDetail ? draftRecord(tx, 'maps', draftRecord(tx, 'steps', as.parentStep).map).side : as.side,
    kind: isDetail ? 'detail' : 'whole',
    parentStep: isDetail ? as.parentStep : null,
    team: null,
    // People and cases of a detail are those of the map that it belongs to.
    leadsPerMonth: isDetail ? null : source.leadsPerMonth,
    staffing: isDetail ? {} : Object.fromEntries(staffing),
  };
  return id;
}

/** Lanes and stages; returns their new ids by the old ones. */
function joinBands({ tx, from, catalogue }: Joining, source: Id, map: Id): ReadonlyMap<Id, Id> {
  const ids = new Map<Id, Id>();
  for (const lane of lanesOf(from, source)) {
    const id = tx.newId();
    ids.set(lane.id, id);
    tx.draft.lanes[id] = { ...copy(lane), id, map, team: catalogue.team(lane.team), basedOn: [] };
  }
  for (const stage of stagesOf(from, source)) {
    const id = tx.newId();
    ids.set(stage.id, id);
    tx.draft.stages[id] = { ...copy(stage), id, map, basedOn: [] };
  }
  return ids;
}

const referencesOf = (catalogue: Catalogue, step: Step): Partial<Step> => ({
  responsible: step.responsible && catalogue.role(step.responsible),
  involved: step.involved.map(({ role, as }) => ({ role: catalogue.role(role), as })),
  action: catalogue.action(step.action),
  forms: step.forms.map(({ form, use }) => ({ form: catalogue.form(form), use })),
  systems: step.systems.map(catalogue.system),
  resources: step.resources.map(({ resource, amount }) => ({
    resource: catalogue.resource(resource),
    amount,
  })),
  basedOn: [],
});

/** Steps and connections; returns the steps' new ids by the old ones. Made in the order of the source, so that both lie alike. */
function joinSteps(joining: Joining, source: Id, map: Id): ReadonlyMap<Id, Id> {
  const { tx, from, catalogue } = joining;
  const bands = joinBands(joining, source, map);
  const ids = new Map<Id, Id>();
  for (const step of Object.values(from.steps)) {
    const [lane, stage] = [bands.get(step.lane), bands.get(step.stage)];
    if (step.map !== source || lane === undefined || stage === undefined) continue;
    const id = tx.newId();
    ids.set(step.id, id);
    tx.draft.steps[id] = { ...copy(step), ...referencesOf(catalogue, step), id, map, lane, stage };
  }
  for (const connection of connectionsOf(from, source)) {
    const [start, end] = [ids.get(connection.from), ids.get(connection.to)];
    if (start === undefined || end === undefined) continue;
    const id = tx.newId();
    tx.draft.connections[id] = {
      ...copy(connection),
      id,
      map,
      from: start,
      to: end,
      link: null,
      basedOn: [],
    };
  }
  return ids;
}

function join(joining: Joining, source: ProcessMap, as: JoinAs): Id {
  const map = joinMap(joining, source, as);
  const steps = joinSteps(joining, source.id, map);
  for (const detail of mapsOf(joining.from)) {
    const parentStep = detail.parentStep === null ? undefined : steps.get(detail.parentStep);
    if (parentStep !== undefined) join(joining, detail, { parentStep });
  }
  return map;
}

/**
 * Adds the first map of `from` (a project made of a template, or any other) and every detail that opens from it. Lanes, stages, steps and
 * connections are new and keep their places; teams, roles, forms, systems and resources are those of the same name, else added.
 * A detail lies on the side of its step's map and has neither leads nor staffing of its own; a whole map brings both. Nothing else of `from` comes along: neither its gaps nor its goals. Returns the id of the new map.
 *
 * Works inside an act: `store.transact(label, (tx) => joinTemplate(tx, from, { parentStep }))`. A detail that the step has already is not
 * touched: whoever replaces it deletes it first. @throws when `from` has no map, or there is no such step
 */
export function joinTemplate(tx: Transaction, from: ProjectDocument, as: JoinAs): Id {
  const [first] = mapsOf(from);
  if (!first) throw new Error('a document without a map cannot be joined');
  return join({ tx, from, catalogue: catalogueOf(tx, from) }, first, as);
}
