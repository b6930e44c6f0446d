// What must be true between the records of a document, beyond the shape of each: parse repairs or refuses it, the store insists on it.
import type { Id } from '../base/id';
import type { ProjectDocument, TableName } from './document';
import { ACTIONS } from './ids';
import { eachReference, eachReferenceOf, holds, type Reference } from './references';

/**
 * A fault of a document. `dangling`: a field points at nothing. `other-map`: a field points into another map. `second-lane`: a
 * team's second lane on one map. `inside-itself`: a detail map that lies below one of its own steps. `unknown-action`: an action
 * that neither the domain nor the project knows. `shape`: a record is not what its validator asks for; `wrong-key`: it is not
 * filed under its own id.
 */
export interface Fault {
  readonly kind:
    | 'shape'
    | 'wrong-key'
    | 'dangling'
    | 'other-map'
    | 'second-lane'
    | 'inside-itself'
    | 'unknown-action';
  readonly table: TableName | 'project';
  readonly id: Id;
  readonly field: string;
  /** What the field holds, or what is wrong with it. */
  readonly value: string;
}

/** The records to look at, by table; null = all. */
export type Scope = ReadonlyMap<TableName, ReadonlySet<Id>>;

const KNOWN_ACTIONS: ReadonlySet<string> = new Set(ACTIONS);

function within<T extends TableName>(
  document: ProjectDocument,
  table: T,
  scope: Scope | null,
): ProjectDocument[T][Id][] {
  const records = document[table] as Record<Id, ProjectDocument[T][Id]>;
  if (!scope) return Object.values(records);
  return [...(scope.get(table) ?? [])].flatMap((id) => records[id] ?? []);
}

function dangling(document: ProjectDocument, scope: Scope | null): Fault[] {
  const faults: Fault[] = [];
  const visit = ({ table, id, field, targets, to }: Reference) => {
    if (!holds(document, targets, to)) faults.push({ kind: 'dangling', table, id, field, value: to });
  };
  if (!scope) eachReference(document, visit);
  else
    for (const table of scope.keys())
      for (const record of within(document, table, scope)) eachReferenceOf(table, record, visit);
  return faults;
}

function otherMaps(document: ProjectDocument, scope: Scope | null): Fault[] {
  const faults: Fault[] = [];
  const other = (table: TableName, id: Id, field: string, value: Id) =>
    faults.push({ kind: 'other-map', table, id, field, value });
  for (const { id, map, lane, stage } of within(document, 'steps', scope)) {
    if (document.lanes[lane]?.map !== map) other('steps', id, 'lane', lane);
    if (document.stages[stage]?.map !== map) other('steps', id, 'stage', stage);
  }
  for (const { id, map, from, to } of within(document, 'connections', scope)) {
    if (document.steps[from]?.map !== map) other('connections', id, 'from', from);
    if (document.steps[to]?.map !== map) other('connections', id, 'to', to);
  }
  return faults;
}

function secondLanes(document: ProjectDocument): Fault[] {
  const faults: Fault[] = [];
  const seen = new Set<string>();
  for (const { id, map, team } of Object.values(document.lanes)) {
    const pair = `${map} ${team}`;
    if (seen.has(pair)) faults.push({ kind: 'second-lane', table: 'lanes', id, field: 'team', value: team });
    seen.add(pair);
  }
  return faults;
}

function detailsInsideThemselves(document: ProjectDocument): Fault[] {
  const above = (map: Id): Id | undefined => document.steps[document.maps[map]?.parentStep ?? '']?.map;
  return Object.values(document.maps).flatMap(({ id, parentStep }) => {
    const passed = new Set<Id>();
    let at = above(id);
    for (; at !== undefined && at !== id && !passed.has(at); at = above(at)) passed.add(at);
    if (at !== id) return [];
    return [
      { kind: 'inside-itself', table: 'maps', id, field: 'parentStep', value: `${parentStep}` } as const,
    ];
  });
}

function unknownActions(document: ProjectDocument, scope: Scope | null): Fault[] {
  const own = new Set(document.project.ownActions.map((action) => action.id));
  return within(document, 'steps', scope).flatMap(({ id, action }) => {
    if (action === null || KNOWN_ACTIONS.has(action) || own.has(action)) return [];
    return [{ kind: 'unknown-action', table: 'steps', id, field: 'action', value: action } as const];
  });
}

/**
 * Everything that does not fit together in a document whose records are well-formed; empty = sound. With a scope only the records
 * in it are looked at, which suffices when all others were sound and none has gone.
 */
export function faultsBetween(document: ProjectDocument, scope: Scope | null = null): Fault[] {
  const loose = dangling(document, scope);
  // The rest asks about records that are there: where they are not, its answers would only repeat what dangles.
  if (loose.length > 0) return loose;
  return [
    ...otherMaps(document, scope),
    ...secondLanes(document),
    ...detailsInsideThemselves(document),
    ...unknownActions(document, scope),
  ];
}
