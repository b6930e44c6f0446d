// Examples of the check for processes without a beginning.
import type { Examples } from './example';

const noStart: Examples = {
  valid: [
    { steps: { Begin: 'start', A: 'activity', B: 'activity' }, ways: ['Begin > A', 'A > B'] },
    { steps: { A: 'activity', B: 'activity' }, ways: ['A > B'] },
  ],
  invalid: [
    {
      sketch: { steps: { A: 'activity', B: 'activity', Won: 'end-won' }, ways: ['A > B', 'B > Won'] },
      found: ['map'],
      mend: ['add steps', 'add connections', 'replace steps.x'],
    },
    {
      sketch: {
        map: { laneDirection: 'vertical' },
        language: 'zh',
        steps: { 甲: { y: 200 }, 乙: { y: 300 }, 丙: { y: 400 } },
        ways: ['甲 > 乙', '乙 > 丙'],
      },
      found: ['map'],
      mend: ['add steps', 'add connections'],
    },
    {
      sketch: { steps: { A: 'activity', B: 'activity', C: 'activity' }, ways: ['A > C', 'B > C'] },
      found: ['map'],
    },
  ],
};
export default noStart;
