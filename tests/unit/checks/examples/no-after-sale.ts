// Examples of the check for processes that end with the signature.
import type { Examples } from './example';

const noAfterSale: Examples = {
  valid: [
    {
      stages: { Close: { phase: 'closing' }, Serve: { phase: 'after-sale' } },
      steps: { Sign: 'activity', Onboard: { stage: 'Serve' } },
    },
    { map: { kind: 'detail' }, stages: { Close: { phase: 'closing' } }, steps: { Sign: 'activity' } },
    { steps: { Call: 'activity' } },
  ],
  invalid: [
    { sketch: { steps: { Sign: { stage: 'Close' } } }, found: ['stage Close'] },
    {
      sketch: {
        stages: { Close: { phase: 'closing' }, Serve: { phase: 'after-sale' } },
        steps: { Sign: 'activity' },
      },
      found: ['stage Close'],
    },
  ],
};
export default noAfterSale;
