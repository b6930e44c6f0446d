// Finds steps after which nothing comes, though they are no end.
import type { Rule } from '../rule';

const deadEnd: Rule = {
  id: 'dead-end',
  group: 'organisation',
  severity: 'problem',
  find: ({ steps, exits, into, out }) =>
    steps
      .filter(({ id }) => !exits.has(id) && out(id).length === 0 && into(id).length > 0)
      .map(({ id }) => ({ at: { kind: 'step', id } })),
};
export default deadEnd;
