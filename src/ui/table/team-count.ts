// How many of the rows of a team's view are its steps, its neighbours' and no steps at all: its steps count as in a presentation of its day.
import type { Id } from '../../base/id';
import type { ProjectDocument } from '../../model/document';
import { isNoWork, type TeamPart } from '../../model/team-part';

export interface TeamCount {
  /** Of the team, those in details of shown rows among them. */
  readonly steps: number;
  readonly inside: number;
  /** Rows of other teams. */
  readonly others: number;
  /** Rows of the team that are no work: starts and bars that nobody is responsible for, notes. */
  readonly rest: number;
}

export function countOfTeam(
  document: ProjectDocument,
  { own, inside }: TeamPart,
  rows: readonly Id[],
): TeamCount {
  const mine = rows.flatMap((id) => (own.has(id) ? (document.steps[id] ?? []) : []));
  const within = rows.reduce((sum, id) => sum + (inside.get(id)?.length ?? 0), 0);
  const rest = mine.filter(isNoWork).length;
  return {
    steps: mine.length - rest + within,
    inside: within,
    others: rows.length - mine.length,
    rest,
  };
}
