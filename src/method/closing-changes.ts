// Which changes of the target can close a gap: those at the gap's own places first.
import { between } from '../compare/between';
import { type PlannedChange, plannedChanges } from '../compare/planned-changes';
import type { ChangeRow } from '../compare/rows';
import type { Id } from '../base/id';
import type { Gap, ProjectDocument } from '../model/document';
import { parentOf } from '../model/maps/map-tree';
import { incoming, outgoing } from '../model/queries';
import { counterMap } from './main-maps';

export type ClosingChange = Gap['closedBy'][number];

export interface ChangesFor {
  /** The changes of what the gap is marked at itself, or of the steps in it. */
  readonly own: readonly ChangeRow[];
  /** The changes at the gap's places, its own first, then those that touch it; those inside their detail charts too. */
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

/** True when a row is about one of these records itself, alone or taken along. */
const isOf = (records: ReadonlySet<Id>, { before, changes, connections }: ChangeRow): boolean =>
  [before, ...[...changes, ...connections].map((change) => change.before)].some(
    (id) => id !== null && records.has(id),
  );

/** What a gap is marked at; with a lane or stage the steps in it, with a connection only itself. */
const marked = (document: ProjectDocument, { at }: Gap): ReadonlySet<Id> =>
  new Set(
    at.flatMap((place) => [place.id, ...(place.kind === 'connection' ? [] : stepsAt(document, place))]),
  );

/** The gap's map and the target that came from it; a detail chart that the target has none of is part of what it lies below. */
function mapsFor(document: ProjectDocument, map: Id): { current: Id; target: Id } | null {
  const target = counterMap(document, map);
  if (target) return target.side === 'target' ? { current: map, target: target.id } : null;
  const above = parentOf(document, map);
  return above ? mapsFor(document, above.id) : null;
}

/** Why no change can close a gap: it is marked in the target, there is no target, or none of the chart that it is marked on. */
export type NoChanges = 'inTarget' | 'noTarget' | 'noTargetHere';

/** Why there are no changes for a gap; asked where `changesFor` has none. */
export function whyNoChanges(document: ProjectDocument, { map }: Gap): NoChanges {
  if (document.maps[map]?.side === 'target') return 'inTarget';
  return Object.values(document.maps).some(({ side }) => side === 'target') ? 'noTargetHere' : 'noTarget';
}

/** The changes between the gap's map and the target that came from it; null where there are none to choose from. */
export function changesFor(document: ProjectDocument, gap: Gap): ChangesFor | null {
  const maps = mapsFor(document, gap.map);
  if (document.maps[gap.map]?.side === 'target' || maps === null) return null;
  const changes = plannedChanges(between(document, maps.current, maps.target));
  const places = new Set(gap.at.flatMap((place) => [place.id, ...stepsAt(document, place)]));
  const isNear = (change: PlannedChange): boolean => {
    for (const id of touched(document, change)) if (places.has(id)) return true;
    return false;
  };
  const near = new Set(changes.filter(isNear));
  const rowsOf = (wanted: boolean): ChangeRow[] =>
    changes.filter((change) => near.has(change) === wanted).map(({ row }) => row);
  const records = marked(document, gap);
  const [close, others] = [rowsOf(true), rowsOf(false)];
  const own = close.filter((row) => isOf(records, row));
  return { own, near: [...own, ...close.filter((row) => !isOf(records, row))], others };
}
