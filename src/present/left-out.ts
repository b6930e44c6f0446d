// What a presentation leaves out that is seen on the chart, so that its count of steps and that of the editor can be compared.
import type { Id } from '../base/id';
import type { ProjectDocument } from '../model/document';
import { isNamelessBar } from '../model/passages';
import { isHidden, stepsOf, workOf } from '../model/queries';
import { type Beside, countBeside, isOfTeam } from '../model/team-part';
import { isOwn, type Who } from './people';

export interface LeftOut extends Beside {
  /** Steps on hidden lanes and stages. */
  readonly hidden: number;
}

/**
 * Of everybody what is counted as a step and not told; of a team what else is in its part of the chart and no work. A role has
 * nothing but its work.
 */
export function leftOut(document: ProjectDocument, map: Id, who: Who | null): LeftOut {
  if (who === null) {
    const steps = workOf(document, map);
    const bars = steps.filter(isNamelessBar);
    const hidden = steps.filter((step) => !isNamelessBar(step) && isHidden(document, step));
    return { starts: 0, bars: bars.length, notes: 0, hidden: hidden.length };
  }
  const all = stepsOf(document, map);
  const hidden = all.filter((step) => isOwn(document, step, who) && isHidden(document, step));
  const theirs = who.kind === 'team' ? all.filter((step) => isOfTeam(document, step, who.id)) : [];
  return { ...countBeside(theirs), hidden: hidden.length };
}

/** True when something is. */
export const leavesOut = ({ starts, bars, notes, hidden }: LeftOut): boolean =>
  starts + bars + notes + hidden > 0;
