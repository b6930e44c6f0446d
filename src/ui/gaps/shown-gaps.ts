// The gaps that list and board show: all, or those of the team whose part is looked at.
import { useMemo } from 'react';
import { gapsOfTeam } from '../../method/team-gaps';
import type { Gap, Team } from '../../model/document';
import { gapsOf } from '../../model/queries';
import { useDocument } from '../project-session';
import { useSession } from '../session';

/** The team that gaps are narrowed to; null: all are shown. */
export function useGapTeam(): Team | null {
  const team = useSession(({ focusedTeam }) => focusedTeam);
  return useDocument().teams[team ?? ''] ?? null;
}

export function useShownGaps(): readonly Gap[] {
  const document = useDocument();
  const team = useGapTeam()?.id ?? null;
  return useMemo(() => (team === null ? gapsOf(document) : gapsOfTeam(document, team)), [document, team]);
}
