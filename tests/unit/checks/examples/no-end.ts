// Examples of the check for processes without an end.
import type { Examples } from './example';

const noEnd: Examples = {
  valid: [
    { steps: { A: 'activity', B: 'activity', Parked: 'end-parked' }, ways: ['A > B', 'B > Parked'] },
    { steps: { A: 'activity', B: 'activity' }, ways: ['A > B'] },
  ],
  invalid: [
    {
      sketch: { steps: { Begin: 'start', A: 'activity', B: 'activity' }, ways: ['Begin > A', 'A > B'] },
      found: ['map'],
    },
    { sketch: { steps: { A: 'activity', B: 'activity', C: 'wait', Remark: 'note' } }, found: ['map'] },
  ],
};
export default noEnd;
