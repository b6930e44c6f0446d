// Which changes of the target can close a gap: those at the gap's own places first.
import { between } from '../compare/between';
import { type PlannedChange, plannedChanges } from '../compare/planned-changes';
import type { ChangeRow } from '../compare/rows';
import type { Id } from '../base/id';
import type { Gap, ProjectDocument } from '../model/document';
import { incoming, outgoing } from '../model/queries';
import { counterMap } from './main-maps';

export type ClosingChange = Gap['closedBy'][number];

export interface ChangesFor {
  /** The changes at the gap's places, those inside their detail charts too. */
  readonly near: readonly ChangeRow[];
  /** All others. */
  readonly others: readonly ChangeRow[];
}

/** The change that a row stands for, as a gap keeps it. */
export const closingChange = ({ before, after, changes }: ChangeRow): ClosingChange => ({
  kind: changes[0]?.kind ?? 'changed',
  current: before,
  target: after,
});

/** True when a row, or a connection that it took along, is this change: its ends tell it, whatever else becomes of the record. */
export const isClosingChange = (change: ClosingChange, row: ChangeRow): boolean =>
  [row, ...row.connections].some(({ before, after }) => before === change.current && after === change.target);

/** The steps of the current map that a place is about. */
function stepsAt(document: ProjectDocument, { kind, id }: Gap['at'][number]): Id[] {
  if (kind === 'step') return [id];
  const way = document.connections[id];
  if (kind === 'connection') return way ? [way.from, way.to] : [];
  if (kind === 'map') return [];
  return Object.values(document.steps).flatMap((step) => (step[kind] === id ? [step.id] : []));
}

/** What a row touches in the current map: itself, what it came from, the ends of its connections, and what a new step is connected to. */
function touched(document: ProjectDocument, { row, comparison: { paired }, within }: PlannedChange): Set<Id> {
  const ids = new Set<Id>();
  const add = (id: Id | null | undefined): void => {
    if (id) ids.add(id);
  };
  add(row.before);
  for (const step of within) for (const source of document.steps[step]?.basedOn ?? []) add(source);
  if (row.record === 'map') add(document.maps[row.before ?? '']?.parentStep);
  if (row.record === 'map') add(paired.steps.before.get(document.maps[row.after ?? '']?.parentStep ?? ''));
  for (const change of [...row.changes, ...row.connections]) {
    add(change.before);
    add(change.other);
    const was = document.connections[change.before ?? ''];
    const is = document.connections[change.after ?? ''];
    for (const end of [was?.from, was?.to]) add(end);
    for (const end of [is?.from, is?.to]) add(paired.steps.before.get(end ?? ''));
  }
  if (row.record === 'step' && row.before === null && row.after !== null) {
    for (const { from } of incoming(document, row.after)) add(paired.steps.before.get(from));
    for (const { to } of outgoing(document, row.after)) add(paired.steps.before.get(to));
  }
  return ids;
}

/** The changes between the gap's map and the target that came from it; null as long as there is no target. */
export function changesFor(document: ProjectDocument, gap: Gap): ChangesFor | null {
  const target = counterMap(document, gap.map);
  if (target?.side !== 'target') return null;
  const changes = plannedChanges(between(document, gap.map, target.id));
  const places = new Set(gap.at.flatMap((place) => [place.id, ...stepsAt(document, place)]));
  const isNear = (change: PlannedChange): boolean => {
    for (const id of touched(document, change)) if (places.has(id)) return true;
    return false;
  };
  const near = new Set(changes.filter(isNear));
  const rowsOf = (wanted: boolean): ChangeRow[] =>
    changes.filter((change) => near.has(change) === wanted).map(({ row }) => row);
  return { near: rowsOf(true), others: rowsOf(false) };
}
