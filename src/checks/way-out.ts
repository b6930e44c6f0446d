// A further answer of a decision that takes leads out of the sale: where one can be added unasked, and how.
import { cellBox, directionOf } from '../layout/map-geometry';
import { settleSteps } from '../layout/settle';
import { addStep } from '../model/commands/add-step';
import { connectSteps } from '../model/commands/connect-steps';
import { setConnection } from '../model/commands/set-connection';
import type { Step } from '../model/document';
import { eventName } from '../model/event-names';
import { isLater, isNo, isYes } from '../model/text/answers';
import type { MapFacts } from './map-facts';
import { decisionsOf, type Outlook } from './outlook';
import { isBlank, type Mend } from './rule';
import { wordsFor } from './words';

/** What a lead is after the answer. */
export type WayOut = 'end-lost' | 'end-parked';

const GAP = 32;

/** True for a decision that asks for a yes and does not say yet when this end is reached. */
function isOpenFor(facts: MapFacts, { id }: Step, end: WayOut): boolean {
  const labels = facts.out(id).map(({ label }) => label ?? '');
  const [only = '', ...others] = labels;
  if (labels.length === 0) return false;
  const saysYes = labels.some(isYes) || (others.length === 0 && isBlank(only));
  const saysOther = labels.some(isBlank) && others.length > 0;
  const isTaken = labels.some(end === 'end-lost' ? (label) => isNo(label) && !isLater(label) : isLater);
  return saysYes && !saysOther && !isTaken;
}

/** The only decision of a phase that can be given such an answer; null where there is none, or a choice. */
export function openDecision(facts: MapFacts, outlook: Outlook, end: WayOut): Step | null {
  const [decision = null, ...others] = decisionsOf(outlook).filter((one) => isOpenFor(facts, one, end));
  return others.length === 0 ? decision : null;
}

/** Gives a decision the answer and its end; a single way so far becomes that of the yes. */
export function addWayOut({ document, map, out }: MapFacts, decision: Step, kind: WayOut): Mend {
  const { yes, no, notYet } = wordsFor(document);
  const name = eventName(document, kind);
  const [way, ...others] = out(decision.id);
  return (tx) => {
    const direction = directionOf(document, map.id);
    const box = cellBox(decision, direction);
    const at =
      direction === 'vertical'
        ? { x: box.x + box.width + GAP, y: box.y }
        : { x: box.x, y: box.y + box.height + GAP };
    const { lane, stage } = decision;
    const end = addStep(tx, { map: map.id, lane, stage, kind, name, ...at });
    if (way && others.length === 0 && isBlank(way.label)) setConnection(tx, way.id, { label: yes });
    connectSteps(tx, { from: decision.id, to: end, label: kind === 'end-lost' ? no : notYet });
    settleSteps(tx, map.id, [end]);
  };
}
