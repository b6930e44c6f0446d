// Examples of the check for stages that do not say when they are done.
import type { Examples } from './example';

const noExitCriterion: Examples = {
  valid: [
    { stages: { Find: { exitCriteria: 'A lead with a name' }, Close: {} }, steps: { A: 'activity' } },
    {
      stages: { Find: {}, Close: { exitCriteria: 'Signed' } },
      steps: { A: { stage: 'Close' }, Remark: 'note' },
    },
  ],
  invalid: [
    {
      sketch: {
        stages: { Find: {}, Close: { exitCriteria: 'Signed' } },
        steps: { A: 'activity', B: { stage: 'Close' } },
      },
      found: ['stage Find'],
    },
    { sketch: { stages: { Find: { exitCriteria: ' ' } }, steps: { A: 'activity' } }, found: ['stage Find'] },
  ],
};
export default noExitCriterion;
