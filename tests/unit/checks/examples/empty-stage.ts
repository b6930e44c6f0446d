// Examples of the check for stages without steps.
import type { Examples } from './example';

const emptyStage: Examples = {
  valid: [
    { stages: { Find: {}, Close: {} }, steps: { A: 'activity', B: { stage: 'Close' } } },
    { stages: { Find: {} }, steps: { A: 'activity' } },
    // A team has no part in some stages.
    { map: { kind: 'team' }, steps: { A: 'activity' } },
  ],
  invalid: [
    {
      sketch: { stages: { Find: {}, Close: {} }, steps: { A: 'activity' } },
      found: ['stage Close'],
      mend: ['remove stages'],
    },
    // What was written about it would be lost.
    {
      sketch: { stages: { Find: { objective: 'Leads' }, Close: {} }, steps: { A: { stage: 'Close' } } },
      found: ['stage Find'],
    },
    {
      sketch: {
        stages: { Find: {}, Close: {} },
        steps: { A: 'activity', Remark: { kind: 'note', stage: 'Close' } },
      },
      found: ['stage Close'],
    },
  ],
};
export default emptyStage;
