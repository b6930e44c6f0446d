// What is found while one team's part is shown: what belongs to that part, and what is elsewhere.
import { useMemo } from 'react';
import type { Id } from '../../base/id';
import type { ProjectDocument } from '../../model/document';
import type { Hit } from '../../model/search';
import { isOfPart, laneOfTeam, teamPart, type TeamPart } from '../../model/team-part';
import { useDocument } from '../project-session';
import { useSession } from '../session';

export interface TeamHits {
  /** Of the team's part; all where no team's part is shown. */
  readonly here: readonly Hit[];
  readonly elsewhere: readonly Hit[];
  /** One team's part is shown. */
  readonly parted: boolean;
}

/** True for what is seen in the view of a team, on the map itself and in the details of its steps. */
function isInPart(document: ProjectDocument, map: Id, lane: Id, part: TeamPart, hit: Hit): boolean {
  const within = new Set([...part.inside.values()].flatMap((steps) => steps.map(({ id }) => id)));
  const isShown = (step: Id | undefined): boolean =>
    step !== undefined && (isOfPart(part, step) || within.has(step));
  if (hit.kind === 'step') return isShown(hit.id);
  if (hit.kind === 'lane') return hit.id === lane;
  if (hit.kind !== 'connection') return hit.map === map;
  const way = document.connections[hit.id];
  return isShown(way?.from) && isShown(way?.to);
}

/** Parts what is found by the team's view that is shown on a map. */
export function useTeamHits(hits: readonly Hit[], map: Id): TeamHits {
  const document = useDocument();
  const team = useSession((session) => session.focusedTeam);
  return useMemo(() => {
    const lane = laneOfTeam(document, map, team);
    if (!lane) return { here: hits, elsewhere: [], parted: false };
    const part = teamPart(document, lane.id);
    const isHere = (hit: Hit): boolean => isInPart(document, map, lane.id, part, hit);
    return {
      here: hits.filter(isHere),
      elsewhere: hits.filter((hit) => !isHere(hit)),
      parted: true,
    };
  }, [document, hits, map, team]);
}
