// Examples of the check for several ways without a decision.
import type { Examples } from './example';

const branchesWithoutDecision: Examples = {
  valid: [
    { steps: { Fit: 'decision', A: 'activity', B: 'activity' }, ways: ['Fit > A: Yes', 'Fit > B: No'] },
    { steps: { Split: 'parallel', A: 'activity', B: 'activity' }, ways: ['Split > A', 'Split > B'] },
    { steps: { Remark: 'note', A: 'activity', B: 'activity' }, ways: ['Remark > A', 'Remark > B', 'A > B'] },
  ],
  invalid: [
    {
      sketch: { steps: { Call: 'activity', A: 'activity', B: 'activity' }, ways: ['Call > A', 'Call > B'] },
      found: ['Call'],
      values: { count: 2 },
    },
    {
      sketch: {
        steps: { Begin: 'start', A: 'activity', B: 'wait' },
        ways: ['Begin > A', 'Begin > B', 'A > B'],
      },
      found: ['Begin'],
    },
  ],
};
export default branchesWithoutDecision;
