// Finds waiting that may last for ever.
import type { Rule } from '../rule';

const waitWithoutTime: Rule = {
  id: 'wait-without-time',
  group: 'objectivity',
  severity: 'warning',
  bySide: true,
  find: (facts) =>
    facts.steps
      .filter(({ kind, waitTime, deadline }) => kind === 'wait' && waitTime === null && deadline === null)
      .map(({ id }) => ({ at: { kind: 'step', id } })),
};
export default waitWithoutTime;
