// Finds proposals after which nobody gets in touch with the customer.
import { settleSteps } from '../../layout/settle';
import { addStep } from '../../model/commands/add-step';
import { insertOnConnection } from '../../model/commands/insert-on-connection';
import type { Step } from '../../model/document';
import type { ActionId } from '../../model/ids';
import { after } from '../flow';
import type { MapFacts } from '../map-facts';
import { placeBeside } from '../new-place';
import { does, isDecided, proposals } from '../promises';
import type { Mend, Rule } from '../rule';
import { wordsFor } from '../words';

const CONTACT: readonly ActionId[] = [
  'follow-up',
  'call',
  'meeting',
  'visit',
  'negotiate',
  'message',
  'email',
];

/** True when somebody speaks with the customer before he has decided. */
function isFollowed(facts: MapFacts, { id }: Step): boolean {
  const ahead = after(facts, id, { until: isDecided });
  return facts.steps.some((step) => ahead.has(step.id) && does(step, ...CONTACT));
}

/** A follow-up is put on the only way that leads on. */
function mend(facts: MapFacts, { id }: { readonly id: string }): Mend | null {
  const proposal = facts.step(id);
  const [way, ...others] = facts.out(id);
  if (!proposal || !way || others.length > 0) return null;
  const { document, map } = facts;
  return (tx) => {
    const { lane, stage, responsible } = proposal;
    const name = wordsFor(document).followUp;
    const at = placeBeside(tx, { step: proposal, side: 'after', kind: 'activity', name });
    const fields = { action: 'follow-up', responsible };
    const step = addStep(tx, { map: map.id, lane, stage, kind: 'activity', name, ...at, fields });
    insertOnConnection(tx, { connection: way.id, step });
    settleSteps(tx, map.id, [step]);
  };
}

const noFollowUp: Rule = {
  id: 'no-follow-up',
  group: 'strategy',
  severity: 'warning',
  find: (facts) =>
    proposals(facts)
      .filter((step) => !isFollowed(facts, step))
      .map(({ id }) => ({ at: { kind: 'step', id } })),
  mend,
};
export default noFollowUp;
