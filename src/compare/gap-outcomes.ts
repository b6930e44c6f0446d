// Which gaps of the current map the target closes, and which it leaves open.
import type { Id } from '../base/id';
import { byRank } from '../base/rank';
import type { Gap, ProjectDocument } from '../model/document';

export interface GapOutcomes {
  readonly closed: readonly Gap[];
  readonly open: readonly Gap[];
}

/** True when a gap was said to be closed, or a change of the target closes it. */
export const isClosed = (gap: Gap): boolean => gap.status === 'closed' || gap.closedBy.length > 0;

/** The gaps of a map and of the details below it, by their numbers. */
export function gapOutcomes(document: ProjectDocument, map: Id): GapOutcomes {
  const maps = new Set([map]);
  for (const grown of maps)
    for (const { id, parentStep } of Object.values(document.maps))
      if (parentStep !== null && document.steps[parentStep]?.map === grown) maps.add(id);
  const gaps = Object.values(document.gaps)
    .filter((gap) => maps.has(gap.map))
    .toSorted((a, b) => a.number - b.number || byRank(a, b));
  return { closed: gaps.filter(isClosed), open: gaps.filter((gap) => !isClosed(gap)) };
}
