// Finds work whose name says that something is decided, though no decision is drawn there.
import { keepLevel } from '../../layout/keep-level';
import { settleSteps } from '../../layout/settle';
import { setStep } from '../../model/commands/set-step';
import type { Step } from '../../model/document';
import { decidesByName } from '../../model/text/kind-by-name';
import type { MapFacts } from '../map-facts';
import type { Mend, Rule } from '../rule';

/** True where what is decided is asked right behind: the work then only prepares it. */
const isAsked = ({ step, out }: MapFacts, { id }: Step): boolean =>
  out(id).some(({ to }) => step(to)?.kind === 'decision');

const decisionByName: Rule = {
  id: 'decision-by-name',
  group: 'clarity',
  severity: 'hint',
  find: (facts) =>
    facts.steps
      .filter((step) => step.kind === 'activity' && decidesByName(step.name) && !isAsked(facts, step))
      .map(({ id }) => ({ at: { kind: 'step', id } })),
  mend:
    ({ map }, { id }): Mend =>
    (tx) => {
      keepLevel(tx, id, () => setStep(tx, id, { kind: 'decision' }));
      settleSteps(tx, map.id, [id]);
    },
};
export default decisionByName;
