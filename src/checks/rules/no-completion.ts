// Finds work that does not say when it is done.
import { isWork } from '../map-facts';
import { isBlank, type Rule, unsaid } from '../rule';

const noCompletion: Rule = {
  id: 'no-completion',
  group: 'objectivity',
  severity: 'warning',
  find: (facts) =>
    facts.steps
      .filter((step) => isWork(facts, step) && isBlank(step.completion))
      .map(({ id }) => ({ at: { kind: 'step', id }, severity: unsaid(facts) })),
};
export default noCompletion;
