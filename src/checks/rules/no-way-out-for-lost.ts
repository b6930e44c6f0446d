// Finds stages in which leads are judged but none can be lost.
import { addStep } from '../../model/commands/add-step';
import { connectSteps } from '../../model/commands/connect-steps';
import { setConnection } from '../../model/commands/set-connection';
import { cellBox, directionOf } from '../../layout/map-geometry';
import { settleSteps } from '../../layout/settle';
import { foldName } from '../../model/text/fold';
import type { Step } from '../../model/document';
import { outlook } from '../outlook';
import type { MapFacts } from '../map-facts';
import { isBlank, type Mend, type Rule } from '../rule';
import { eventName } from '../../model/event-names';
import { wordsFor } from '../words';

const JUDGING = ['qualification', 'negotiation'] as const;

/** The only decision of a stage, when it has one way so far. */
function openDecision(facts: MapFacts, stage: string): Step | null {
  const [decision, ...others] = facts.steps.filter(
    (step) => step.stage === stage && step.kind === 'decision',
  );
  return decision && others.length === 0 && facts.out(decision.id).length === 1 ? decision : null;
}

const GAP = 32;

/** A decision that has only the way of a yes gets that of a no, to a lost end. */
function mend(facts: MapFacts, { id }: { readonly id: string }): Mend | null {
  const decision = openDecision(facts, id);
  const [way] = decision ? facts.out(decision.id) : [];
  if (!decision || !way) return null;
  const { document, map } = facts;
  const { yes, no } = wordsFor(document);
  const lost = eventName(document, 'end-lost');
  if (!isBlank(way.label) && foldName(way.label ?? '') !== foldName(yes)) return null;
  return (tx) => {
    const direction = directionOf(document, map.id);
    const box = cellBox(decision, direction);
    const at =
      direction === 'vertical'
        ? { x: box.x + box.width + GAP, y: box.y }
        : { x: box.x, y: box.y + box.height + GAP };
    const { lane, stage } = decision;
    const end = addStep(tx, { map: map.id, lane, stage, kind: 'end-lost', name: lost, ...at });
    if (isBlank(way.label)) setConnection(tx, way.id, { label: yes });
    connectSteps(tx, { from: decision.id, to: end, label: no });
    settleSteps(tx, map.id, [end]);
  };
}

const noWayOutForLost: Rule = {
  id: 'no-way-out-for-lost',
  group: 'strategy',
  severity: 'warning',
  find: (facts) =>
    outlook(facts, JUDGING)
      .filter(({ ahead }) => !ahead.some(({ kind }) => kind === 'end-lost'))
      .map(({ stage }) => ({ at: { kind: 'stage', id: stage.id } })),
  mend,
};
export default noWayOutForLost;
