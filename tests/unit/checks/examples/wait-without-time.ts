// Examples of the check for waiting without a limit.
import type { Examples } from './example';

const DAY = { amount: 1, unit: 'day', working: true } as const;

const waitWithoutTime: Examples = {
  valid: [
    { steps: { Later: { kind: 'wait', waitTime: DAY } } },
    { steps: { Later: { kind: 'wait', deadline: DAY }, Call: 'activity' } },
  ],
  invalid: [
    { sketch: { steps: { Later: 'wait' } }, found: ['Later'], severity: 'hint' },
    {
      sketch: { map: { side: 'target' }, steps: { Later: { kind: 'wait', workTime: DAY } } },
      found: ['Later'],
    },
  ],
};
export default waitWithoutTime;
