// Examples of the check for decisions that decide nothing.
import type { Examples } from './example';

const decisionWithOneWay: Examples = {
  valid: [
    { steps: { Fit: 'decision', A: 'activity', B: 'activity' }, ways: ['Fit > A: Yes', 'Fit > B: No'] },
    { steps: { Fit: 'decision' } },
  ],
  invalid: [
    { sketch: { steps: { Fit: 'decision', A: 'activity' }, ways: ['Fit > A: Yes'] }, found: ['Fit'] },
    {
      sketch: {
        steps: { Fit: 'decision', A: 'activity', Large: 'decision', B: 'activity' },
        ways: ['Fit > A', 'A > Large', 'Large > B'],
      },
      found: ['Fit', 'Large'],
    },
  ],
};
export default decisionWithOneWay;
