// Examples of the check for stages that know only yes and no.
import type { Examples } from './example';

const noWayBackForUnready: Examples = {
  valid: [
    {
      steps: { Fit: { kind: 'decision', stage: 'Qualify' }, Parked: 'end-parked' },
      ways: ['Fit > Parked: Not yet'],
    },
    {
      steps: { Call: { stage: 'Qualify' }, Fit: { kind: 'decision', stage: 'Qualify' }, Nurture: 'activity' },
      ways: ['Call > Fit', 'Fit > Nurture: Not yet', 'Nurture > Call'],
    },
    { steps: { Fit: { kind: 'decision', stage: 'Qualify' }, Later: 'wait' }, ways: ['Fit > Later: Not yet'] },
    // Where they are kept is drawn, only it is no end yet: that is the dead end's to say.
    {
      steps: {
        Fit: { kind: 'decision', stage: 'Qualify' },
        Offer: { stage: 'Close' },
        List: { name: 'Nurture list' },
      },
      ways: ['Fit > Offer: Yes', 'Fit > List: Not yet'],
    },
  ],
  invalid: [
    {
      sketch: {
        steps: {
          Fit: { kind: 'decision', stage: 'Qualify' },
          Offer: { stage: 'Close' },
          Lost: { kind: 'end-lost', stage: 'Qualify' },
        },
        ways: ['Fit > Offer: Yes', 'Fit > Lost: No'],
      },
      found: ['stage Qualify'],
      values: { reason: 'lost', step: 'Fit' },
      mend: ['add steps', 'add connections'],
    },
    {
      sketch: {
        stages: { Care: { phase: 'follow-up' } },
        steps: { Call: 'activity', Won: 'end-won' },
        ways: ['Call > Won'],
      },
      found: ['stage Care'],
      values: { reason: 'none', step: '' },
    },
  ],
};
export default noWayBackForUnready;
