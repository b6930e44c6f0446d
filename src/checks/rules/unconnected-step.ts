// Finds steps that are connected to nothing.
import type { Rule } from '../rule';

const unconnectedStep: Rule = {
  id: 'unconnected-step',
  group: 'organisation',
  severity: 'warning',
  find: ({ steps, into, out }) =>
    steps.length === 1
      ? []
      : steps
          .filter(({ id }) => into(id).length + out(id).length === 0)
          .map(({ id }) => ({ at: { kind: 'step', id } })),
};
export default unconnectedStep;
