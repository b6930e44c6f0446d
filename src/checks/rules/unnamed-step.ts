// Finds steps without a name.
import { isBlank, type Rule } from '../rule';

const unnamedStep: Rule = {
  id: 'unnamed-step',
  group: 'clarity',
  severity: 'warning',
  // A bar has no name: what it splits or joins says what it is.
  find: ({ steps }) =>
    steps
      .filter(({ kind, name }) => kind !== 'parallel' && isBlank(name))
      .map(({ id }) => ({ at: { kind: 'step', id } })),
};
export default unnamedStep;
