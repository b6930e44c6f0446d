// Where the rows of a comparison belong: which stage they stand under, which teams they are about, which gaps they close.
import type { Id } from '../base/id';
import type { Gap, Stage, Step } from '../model/document';
import { lanesOf, stagesOf } from '../model/queries';
import { teamsOfStep } from '../model/team-part';
import { foldName } from '../model/text/fold';
import type { Comparison } from './compare-maps';
import type { MapSide } from './map-side';
import type { ChangeRow } from './rows';

/** Rows under one heading. */
export interface RowGroup {
  /** Null: what is about the map as a whole, and lanes. */
  readonly stage: Stage | null;
  readonly rows: readonly ChangeRow[];
}

/** The stages and lanes that a record touches on one side, by their ids there. */
function cellsOf({ document }: MapSide, record: ChangeRow['record'], id: Id | null): Step[] {
  if (id === null) return [];
  const step = document.steps[id];
  if (record === 'step') return step ? [step] : [];
  const connection = document.connections[id];
  if (record !== 'connection' || !connection) return [];
  return [connection.from, connection.to].flatMap((end) => document.steps[end] ?? []);
}

/** The stage that a row stands under, by its id in the target; that of the current map where the target has none. */
function stageOf({ before, after, paired }: Comparison, row: ChangeRow): Id | null {
  if (row.record === 'stage') return row.after ?? row.before;
  const here = cellsOf(after, row.record, row.after)[0];
  if (here) return here.stage;
  const was = cellsOf(before, row.record, row.before)[0];
  return was ? (paired.stages.after.get(was.stage) ?? was.stage) : null;
}

/** The rows by stage, in the order of the target's stages, those of stages that are gone last; what has no stage first. */
export function rowGroups(comparison: Comparison, rows: readonly ChangeRow[]): RowGroup[] {
  const { before, after, paired } = comparison;
  const gone = stagesOf(before.document, before.map).filter(({ id }) => !paired.stages.after.has(id));
  const stages: readonly (Stage | null)[] = [null, ...stagesOf(after.document, after.map), ...gone];
  const byStage = new Map<Id | null, ChangeRow[]>();
  for (const row of rows) {
    const stage = stageOf(comparison, row);
    byStage.set(stage, [...(byStage.get(stage) ?? []), row]);
  }
  return stages.flatMap((stage) => {
    const own = byStage.get(stage?.id ?? null);
    return own ? [{ stage, rows: own }] : [];
  });
}

/** The rows in the order in which they are listed. */
export const listedRows = (comparison: Comparison, rows: readonly ChangeRow[]): ChangeRow[] =>
  rowGroups(comparison, rows).flatMap((group) => group.rows);

const teamName = ({ document }: MapSide, lane: Id): string =>
  document.teams[document.lanes[lane]?.team ?? '']?.name ?? '';

/** The names of the teams of what a record is or touches on one side. */
function teamNamesOf(side: MapSide, record: ChangeRow['record'], id: Id | null): string[] {
  const { document } = side;
  if (id === null) return [];
  if (record === 'lane') return [teamName(side, id)];
  // A detail chart as a whole is the business of all who have a lane in it.
  if (record === 'map') return lanesOf(document, id).map((lane) => teamName(side, lane.id));
  return cellsOf(side, record, id).flatMap((step) =>
    teamsOfStep(document, step).map((team) => document.teams[team]?.name ?? ''),
  );
}

/** The names of the teams that a row is about, on either side; none for what is about the whole map or a stage. */
export function teamsOf({ before, after }: Comparison, row: ChangeRow): ReadonlySet<string> {
  const isWhole = row.record === 'map' && (row.before === before.map || row.after === after.map);
  if (isWhole) return new Set();
  const names = [
    ...teamNamesOf(before, row.record, row.before),
    ...teamNamesOf(after, row.record, row.after),
  ];
  return new Set(names.filter((name) => name !== ''));
}

/** The teams of both maps, each once: those of the target in order, then those that are gone. */
export function teamsOfBoth({ before, after }: Comparison): string[] {
  const names = [after, before].flatMap((side) =>
    lanesOf(side.document, side.map).map(({ id }) => teamName(side, id)),
  );
  const seen = new Set<string>();
  return names.filter((name) => {
    const key = foldName(name);
    return name !== '' && !seen.has(key) && seen.add(key);
  });
}

/** The gaps that a row closes, by itself or by a connection that it took along, by their numbers. */
export function gapsClosedBy({ before, after }: Comparison, row: ChangeRow): Gap[] {
  // Ids of another project mean nothing here.
  if (before.document.project.id !== after.document.project.id) return [];
  const ends = [row, ...row.connections];
  return Object.values(after.document.gaps)
    .filter(({ closedBy }) =>
      closedBy.some(({ current, target }) =>
        ends.some((end) => end.before === current && end.after === target),
      ),
    )
    .toSorted((a, b) => a.number - b.number);
}
