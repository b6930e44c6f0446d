// Finds waiting that may last for ever.
import { type Rule, unsaid } from '../rule';

const waitWithoutTime: Rule = {
  id: 'wait-without-time',
  group: 'objectivity',
  severity: 'warning',
  find: (facts) =>
    facts.steps
      .filter(({ kind, waitTime, deadline }) => kind === 'wait' && waitTime === null && deadline === null)
      .map(({ id }) => ({ at: { kind: 'step', id }, severity: unsaid(facts) })),
};
export default waitWithoutTime;
