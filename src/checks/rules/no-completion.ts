// Finds work that does not say when it is done.
import { isWork } from '../map-facts';
import { isBlank, type Rule } from '../rule';

const noCompletion: Rule = {
  id: 'no-completion',
  group: 'objectivity',
  severity: 'warning',
  bySide: true,
  find: (facts) =>
    facts.steps
      .filter((step) => isWork(facts, step) && isBlank(step.completion))
      .map(({ id }) => ({ at: { kind: 'step', id } })),
};
export default noCompletion;
