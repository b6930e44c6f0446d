// A team's part of the flow: its own steps, and those that hand to it or take from it.
import type { Id } from '../base/id';
import type { ProjectDocument } from './document';
import { passagesAfter, passagesBefore } from './passages';
import { toldSteps } from './told-order';

export interface TeamPart {
  readonly own: ReadonlySet<Id>;
  /** Steps of other teams right before and after its own; bars without a name are seen through. */
  readonly others: ReadonlySet<Id>;
}

/** The part of the team of a lane. Bars of its lane are its own. */
export function teamPart(document: ProjectDocument, lane: Id): TeamPart {
  const map = document.lanes[lane]?.map ?? '';
  const own = toldSteps(document, map).flatMap((step) => (step.lane === lane ? step.id : []));
  const mine = new Set(own);
  const beside = own.flatMap((id) => [...passagesBefore(document, id), ...passagesAfter(document, id)]);
  return { own: mine, others: new Set(beside.flatMap(({ step: { id } }) => (mine.has(id) ? [] : id))) };
}
