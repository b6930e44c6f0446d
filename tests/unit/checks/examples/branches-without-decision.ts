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
      mend: ['add steps', 'add connections', 'replace connections.from', 'replace steps.x'],
    },
    {
      sketch: {
        steps: { Begin: 'start', A: 'activity', B: 'wait' },
        ways: ['Begin > A', 'Begin > B', 'A > B'],
      },
      found: ['Begin'],
    },
    {
      sketch: {
        steps: { Call: 'activity', A: 'activity', B: 'activity', Sum: 'activity' },
        ways: ['Call > A', 'Call > B', 'A > Sum', 'B > Sum'],
      },
      found: ['Call'],
      // A join as well, as the branches meet.
      mend: [
        'add steps',
        'add connections',
        'replace connections.from',
        'replace connections.to',
        'replace steps.x',
      ],
    },
    {
      sketch: {
        steps: { Call: 'activity', A: 'activity', B: 'activity' },
        ways: ['Call > A: early', 'Call > B'],
      },
      found: ['Call'],
    },
  ],
};
export default branchesWithoutDecision;
