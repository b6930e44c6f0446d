// The rows that the list is narrowed to, and how many there are of each class.
import { markOf } from '../../compare/chart-marks';
import type { Comparison } from '../../compare/compare-maps';
import { teamsReached } from '../../compare/team-changes';
import type { ChangeRow } from '../../compare/rows';
import { CHANGE_MARKS, type ChangeMark } from '../../drawing/change-marks';
import type { Compare } from '../compare-state';

export interface FilteredRows {
  readonly shown: readonly ChangeRow[];
  /** Of those that reach the chosen team, by class. */
  readonly counts: Readonly<Record<ChangeMark, number>>;
}

export function filteredRows(
  comparison: Comparison,
  rows: readonly ChangeRow[],
  { kinds, team }: Pick<Compare, 'kinds' | 'team'>,
): FilteredRows {
  const ofTeam = team === null ? rows : rows.filter((row) => teamsReached(comparison, row).has(team));
  const count = (mark: ChangeMark): number => ofTeam.filter((row) => markOf(row) === mark).length;
  const counts = Object.fromEntries(CHANGE_MARKS.map((mark) => [mark, count(mark)]));
  return {
    shown: kinds.size === 0 ? ofTeam : ofTeam.filter((row) => kinds.has(markOf(row))),
    counts: counts as FilteredRows['counts'],
  };
}
