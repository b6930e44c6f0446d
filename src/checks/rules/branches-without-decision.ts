// Finds steps that go on in several ways without a decision or a parallel bar that says how.
import type { Rule } from '../rule';

const branchesWithoutDecision: Rule = {
  id: 'branches-without-decision',
  group: 'clarity',
  severity: 'warning',
  find: ({ steps, out }) =>
    steps.flatMap(({ id, kind }) => {
      const ways = out(id);
      return kind !== 'decision' && kind !== 'parallel' && new Set(ways.map(({ to }) => to)).size > 1
        ? [{ at: { kind: 'step', id }, values: { count: ways.length } }]
        : [];
    }),
};
export default branchesWithoutDecision;
