// What of the compared charts is looked at when the list is narrowed to one team: its part of the flow, and the changes that reach it.
import { useMemo } from 'react';
import type { Id } from '../../base/id';
import { changedFor, type Ends, litForTeam, type TeamLit } from '../../compare/team-changes';
import type { OverlaidMap } from './charts';
import type { PaneSide } from './linked-panes';
import type { Compared } from './use-comparison';

/** Of both charts beside each other; null: all of them. */
export function useLit(compared: Compared, team: string | null): Record<PaneSide, TeamLit> | null {
  return useMemo(() => {
    if (team === null) return null;
    const lit = (side: PaneSide): TeamLit =>
      litForTeam(
        compared.comparison[side],
        team,
        changedFor(compared.comparison, compared.rows, team, (ends) => ends[side]),
      );
    return { before: lit('before'), after: lit('after') };
  }, [compared, team]);
}

/** Of both maps as one chart. */
export function useOverlaidLit(
  compared: Compared,
  team: string | null,
  map: OverlaidMap,
): TeamLit | undefined {
  return useMemo(() => {
    if (team === null) return undefined;
    const nameOf = ({ before, after }: Ends): Id | null =>
      after ?? (before === null ? null : map.nameOf(before));
    const { comparison, rows } = compared;
    // Details are known on the target alone.
    const { steps } = litForTeam(comparison.after, team, changedFor(comparison, rows, team, nameOf));
    return litForTeam(map, team, steps);
  }, [compared, team, map]);
}
