// Examples of the check for loops without a way out.
import type { Examples } from './example';

const endlessLoop: Examples = {
  valid: [
    {
      steps: { A: 'activity', Fit: 'decision', Won: 'end-won' },
      ways: ['A > Fit', 'Fit > A: No', 'Fit > Won: Yes'],
    },
    { steps: { A: 'activity', B: 'activity' }, ways: ['A > B'] },
  ],
  invalid: [
    {
      sketch: { steps: { Begin: 'start', A: 'activity', B: 'wait' }, ways: ['Begin > A', 'A > B', 'B > A'] },
      found: ['A'],
      values: { count: 2 },
    },
    {
      sketch: { steps: { A: 'activity', Won: 'end-won' }, ways: ['A > A'] },
      found: ['A'],
      values: { count: 1 },
    },
  ],
};
export default endlessLoop;
