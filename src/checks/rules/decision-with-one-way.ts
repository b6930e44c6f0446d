// Finds decisions that decide nothing, because only one way leads on.
import type { Rule } from '../rule';

const decisionWithOneWay: Rule = {
  id: 'decision-with-one-way',
  group: 'clarity',
  severity: 'warning',
  find: ({ steps, out }) =>
    steps
      .filter(({ id, kind }) => kind === 'decision' && out(id).length === 1)
      .map(({ id }) => ({ at: { kind: 'step', id } })),
};
export default decisionWithOneWay;
