// Examples of the check for steps without a connection.
import type { Examples } from './example';

const unconnectedStep: Examples = {
  valid: [
    { steps: { A: 'activity', B: 'activity', Remark: 'note' }, ways: ['A > B'] },
    { steps: { A: 'activity' } },
  ],
  invalid: [
    { sketch: { steps: { A: 'activity', B: 'activity', C: 'activity' }, ways: ['A > B'] }, found: ['C'] },
    {
      sketch: { steps: { A: 'activity', B: 'activity', Remark: 'note' }, ways: ['Remark > A'] },
      found: ['A', 'B'],
    },
  ],
};
export default unconnectedStep;
