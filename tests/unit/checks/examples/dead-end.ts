// Examples of the check for steps after which nothing comes.
import type { Examples } from './example';

const deadEnd: Examples = {
  valid: [
    { steps: { Begin: 'start', A: 'activity', Won: 'end-won' }, ways: ['Begin > A', 'A > Won'] },
    { steps: { A: 'activity', B: 'activity' } },
    {
      map: { kind: 'team' },
      steps: { Begin: 'start', To: 'hand-off' },
      ways: ['Begin > To'],
      more: (tx) => {
        for (const way of Object.values(tx.draft.connections)) way.link = 'link';
      },
    },
  ],
  invalid: [
    { sketch: { steps: { Begin: 'start', A: 'activity' }, ways: ['Begin > A'] }, found: ['A'] },
    {
      sketch: {
        steps: { Fit: 'decision', Won: 'end-won', Wait: 'wait', Remark: 'note' },
        ways: ['Fit > Won: Yes', 'Fit > Wait: No', 'Remark > Wait'],
      },
      found: ['Wait'],
    },
  ],
};
export default deadEnd;
