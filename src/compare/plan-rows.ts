// The action plan: a line for each change between current and target, with what people wrote to it, and the lines they added.
import type { Id } from '../base/id';
import { byRank } from '../base/rank';
import type { PlanLine, ProjectDocument } from '../model/document';
import type { PlannedChange } from './planned-changes';

export interface PlanRow {
  /** The change it is about; null for a line that people added, or whose change is no more. */
  readonly planned: PlannedChange | null;
  /** What people wrote to it; null as long as they wrote nothing. */
  readonly line: PlanLine | null;
}

/** For whom a line is: what people wrote, else the teams of what changes, before and after, as they are read. */
export const audienceOf = ({ line }: Pick<PlanRow, 'line'>, teams: string): string =>
  line?.audience?.trim() || teams;

/** What a line was written to: the ends tell it, since a step moved today may be renamed as well tomorrow. */
const endsOf = (before: Id | null, after: Id | null): string => `${before ?? ''} ${after ?? ''}`;

/** Changes in their order, each with its line; then the lines without a change, by rank. */
export function planRows(document: ProjectDocument, changes: readonly PlannedChange[]): PlanRow[] {
  const lines = Object.values(document.planLines).toSorted(byRank);
  const waiting = new Map<string, PlanLine[]>();
  for (const line of lines) {
    if (line.change === null) continue;
    const ends = endsOf(line.change.current, line.change.target);
    waiting.set(ends, [...(waiting.get(ends) ?? []), line]);
  }
  const told = new Set<PlanLine>();
  const rows = changes.map((planned): PlanRow => {
    const { row } = planned;
    const line = waiting.get(endsOf(row.before, row.after))?.shift() ?? null;
    if (line) told.add(line);
    return { planned, line };
  });
  const own = lines.filter((line) => !told.has(line)).map((line): PlanRow => ({ planned: null, line }));
  return [...rows, ...own];
}
