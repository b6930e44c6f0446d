// Examples of the check for branches without a condition.
import type { Examples } from './example';

const unlabelledBranches: Examples = {
  valid: [
    { steps: { Fit: 'decision', A: 'activity', B: 'activity' }, ways: ['Fit > A: Yes', 'Fit > B: No'] },
    { steps: { Fit: 'decision', A: 'activity' }, ways: ['Fit > A'] },
    { steps: { Split: 'parallel', A: 'activity', B: 'activity' }, ways: ['Split > A', 'Split > B'] },
  ],
  invalid: [
    {
      sketch: {
        steps: { Fit: 'decision', A: 'activity', Lost: 'end-lost' },
        ways: ['Fit > A', 'Fit > Lost'],
      },
      found: ['Fit'],
      values: { count: 2 },
      mend: ['replace connections.label'],
    },
    {
      sketch: { steps: { Fit: 'decision', A: 'activity', B: 'activity' }, ways: ['Fit > A: no', 'Fit > B'] },
      found: ['Fit'],
      values: { count: 1 },
      mend: ['replace connections.label'],
    },
    {
      sketch: { steps: { Fit: 'decision', A: 'activity', B: 'activity' }, ways: ['Fit > A', 'Fit > B'] },
      found: ['Fit'],
    },
    {
      sketch: {
        steps: { Fit: 'decision', A: 'activity', B: 'activity' },
        ways: ['Fit > A: large', 'Fit > B'],
      },
      found: ['Fit'],
    },
    {
      sketch: {
        steps: { Fit: 'decision', A: 'activity', B: 'activity', C: 'activity' },
        ways: ['Fit > A', 'Fit > B: No', 'Fit > C'],
      },
      found: ['Fit'],
    },
    {
      sketch: {
        language: 'zh',
        steps: { 合格: 'decision', 提案: 'activity', 培育: 'activity' },
        ways: ['合格 > 提案', '合格 > 培育', '培育 > 合格'],
      },
      found: ['合格'],
      mend: ['replace connections.label'],
    },
  ],
};
export default unlabelledBranches;
