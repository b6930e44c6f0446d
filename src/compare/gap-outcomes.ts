// Which gaps of the current map the target closes, and which it leaves open; and how far each is.
import type { Id } from '../base/id';
import { byRank } from '../base/rank';
import { remembered } from '../model/remembered';
import type { Gap, ProjectDocument } from '../model/document';

export interface GapOutcomes {
  readonly closed: readonly Gap[];
  readonly open: readonly Gap[];
}

/** True when a gap was said to be closed, or a change of the target closes it. */
export const isClosed = (gap: Gap): boolean => gap.status === 'closed' || gap.closedBy.length > 0;

/** `in-target`: a change of the target closes it, which is not carried out yet. */
export type GapState = Gap['status'] | 'in-target';

const doneEnds = remembered(
  (document) => [document.planLines],
  ({ planLines }) => {
    const done = new Map<string, boolean>();
    for (const { change, status } of Object.values(planLines)) {
      if (change === null) continue;
      const ends = `${change.current ?? ''} ${change.target ?? ''}`;
      done.set(ends, (done.get(ends) ?? true) && status === 'done');
    }
    return done;
  },
);

/** How far a gap is: closed when people say so, or when the action plan has carried out every change that closes it. */
export function gapState(document: ProjectDocument, { status, closedBy }: Gap): GapState {
  if (status === 'closed' || closedBy.length === 0) return status;
  const done = doneEnds(document);
  return closedBy.every(({ current, target }) => done.get(`${current ?? ''} ${target ?? ''}`) === true)
    ? 'closed'
    : 'in-target';
}

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
