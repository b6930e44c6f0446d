// What of a comparison is one team's business: the changes that reach it, and what of each chart is lit for it.
import type { Id } from '../base/id';
import type { Gap, ProjectDocument } from '../model/document';
import { passagesAfter, passagesBefore } from '../model/passages';
import { connectionsOf, lanesOf } from '../model/queries';
import { teamPart, teamsOfStep } from '../model/team-part';
import type { ChangeKind } from './change';
import type { Comparison } from './compare-maps';
import type { MapSide } from './map-side';
import { teamsOf } from './row-places';
import type { ChangeRow } from './rows';

/** A step that comes or goes is felt by those who hand to it or take from it. */
const COMES_OR_GOES: ReadonlySet<ChangeKind> = new Set<ChangeKind>(['added', 'split', 'removed', 'merged']);

const teamAt = ({ document }: MapSide, lane: Id): string =>
  document.teams[document.lanes[lane]?.team ?? '']?.name ?? '';

/** The teams of the steps right before and after a step. */
function besides(side: MapSide, step: Id | null): string[] {
  if (step === null) return [];
  const { document } = side;
  return [...passagesBefore(document, step), ...passagesAfter(document, step)].map((passage) =>
    teamAt(side, passage.step.lane),
  );
}

/** The names of the teams that a row reaches: those that it is about, those at the ends of its connections, and around a step that comes or goes. */
export function teamsReached(comparison: Comparison, row: ChangeRow): ReadonlySet<string> {
  const { before, after } = comparison;
  const names = new Set(teamsOf(comparison, row));
  for (const { record, before: was, after: is } of row.connections)
    for (const name of teamsOf(comparison, { record, before: was, after: is, changes: [], connections: [] }))
      names.add(name);
  if (row.record === 'step' && row.changes.some(({ kind }) => COMES_OR_GOES.has(kind)))
    for (const name of [...besides(before, row.before), ...besides(after, row.after)]) names.add(name);
  names.delete('');
  return names;
}

/** The teams of the places that a gap is marked at, each once; none where it is about a stage or the whole. */
export function teamsOfGap(document: ProjectDocument, { at }: Pick<Gap, 'at'>): Id[] {
  const ofStep = (id: Id): readonly Id[] => {
    const step = document.steps[id];
    return step ? teamsOfStep(document, step) : [];
  };
  const teams = at.flatMap(({ kind, id }): readonly Id[] => {
    if (kind === 'step') return ofStep(id);
    if (kind === 'lane') return [document.lanes[id]?.team ?? []].flat();
    const connection = kind === 'connection' ? document.connections[id] : undefined;
    return connection ? [...ofStep(connection.from), ...ofStep(connection.to)] : [];
  });
  return [...new Set(teams)];
}

/** True for a gap that is marked at what is the team's, by its name. */
export const isGapAt = (document: ProjectDocument, gap: Gap, team: string): boolean =>
  teamsOfGap(document, gap).some((id) => document.teams[id]?.name === team);

/** True for a gap of a team: it is marked at what is the team's, or a change that reaches the team closes it. */
export function gapReaches(
  comparison: Comparison,
  rows: readonly ChangeRow[],
  gap: Gap,
  team: string,
): boolean {
  if (isGapAt(comparison.before.document, gap, team)) return true;
  const closing = rows.filter((row) =>
    gap.closedBy.some(({ current, target }) =>
      [row, ...row.connections].some(({ before, after }) => before === current && after === target),
    ),
  );
  return closing.some((row) => teamsReached(comparison, row).has(team));
}

/** A record on either side. */
export type Ends = Pick<ChangeRow, 'before' | 'after'>;

/** The records of the rows that reach a team, by its name, and of the connections with them, as they are called on one chart. */
export function changedFor(
  comparison: Comparison,
  rows: readonly ChangeRow[],
  team: string,
  nameOf: (ends: Ends) => Id | null,
): Set<Id> {
  const ends = rows
    .filter((row) => teamsReached(comparison, row).has(team))
    .flatMap((row): readonly Ends[] => [row, ...row.connections]);
  return new Set(ends.flatMap((end) => nameOf(end) ?? []));
}

/** What is lit of a chart; the rest is dimmed. */
export interface TeamLit {
  readonly steps: ReadonlySet<Id>;
  readonly connections: ReadonlySet<Id>;
}

/**
 * What of a map is lit for a team, by its name: its part of the flow, and what changes of it.
 * @param changed the steps and connections of the rows that reach it, by their ids on this map
 */
export function litForTeam(side: MapSide, team: string, changed: ReadonlySet<Id>): TeamLit {
  const { document, map } = side;
  const parts = lanesOf(document, map)
    .filter(({ id }) => teamAt(side, id) === team)
    .map(({ id }) => teamPart(document, id));
  const steps = new Set(changed);
  for (const { own, others, inside } of parts)
    for (const id of [...own, ...others, ...inside.keys()]) steps.add(id);
  const isOwn = (id: Id): boolean => parts.some(({ own }) => own.has(id));
  const touching = connectionsOf(document, map).filter(
    ({ id, from, to }) => changed.has(id) || isOwn(from) || isOwn(to),
  );
  return { steps, connections: new Set(touching.map(({ id }) => id)) };
}
