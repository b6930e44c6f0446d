// Examples of the check for probabilities that are not 100 %.
import type { Examples } from './example';

const wrongProbabilities: Examples = {
  valid: [
    {
      steps: { Fit: 'decision', A: 'activity', B: 'activity' },
      ways: ['Fit > A: Yes 40%', 'Fit > B: No 60%'],
    },
    { steps: { Fit: 'decision', A: 'activity', B: 'activity' }, ways: ['Fit > A: Yes', 'Fit > B: No'] },
    {
      steps: { Fit: 'decision', A: 'activity', B: 'activity', C: 'activity' },
      ways: ['Fit > A: 1 33%', 'Fit > B: 2 33%', 'Fit > C: 3 33%'],
    },
    {
      steps: { Split: 'parallel', A: 'activity', B: 'activity' },
      ways: ['Split > A: x 50%', 'Split > B: y 80%'],
    },
    { steps: { Call: 'activity', A: 'activity' }, ways: ['Call > A: Yes 50%'] },
  ],
  invalid: [
    {
      sketch: {
        steps: { Fit: 'decision', A: 'activity', B: 'activity' },
        ways: ['Fit > A: Yes 40%', 'Fit > B: No 50%'],
      },
      found: ['Fit'],
      values: { sum: 90, missing: 0 },
    },
    {
      sketch: {
        steps: { Fit: 'decision', A: 'activity', B: 'activity' },
        ways: ['Fit > A: Yes 40%', 'Fit > B: No'],
      },
      found: ['Fit'],
      values: { sum: 40, missing: 1 },
      severity: 'warning',
      mend: ['replace connections.probability'],
    },
    {
      sketch: {
        steps: { Fit: 'decision', A: 'activity', B: 'activity', C: 'activity' },
        ways: ['Fit > A: Yes 70%', 'Fit > B: No 60%', 'Fit > C: Later'],
      },
      found: ['Fit'],
      values: { sum: 130, missing: 1 },
    },
    {
      sketch: {
        steps: { Fit: 'decision', A: 'activity', B: 'activity', C: 'activity' },
        ways: ['Fit > A: Yes 70%', 'Fit > B: No', 'Fit > C: Later'],
      },
      found: ['Fit'],
      severity: 'warning',
    },
  ],
};
export default wrongProbabilities;
