// Examples of the check for detail charts that are not drawn.
import { source } from './gap-records';
import type { Examples } from './example';

const subProcessWithoutChart: Examples = {
  valid: [
    { steps: { Onboard: 'activity' } },
    {
      steps: { Onboard: 'sub-process' },
      more: (tx, id) => {
        source(tx, 'part');
        const part = tx.draft.maps.source;
        if (part) Object.assign(part, { kind: 'detail', parentStep: id('Onboard') });
      },
    },
  ],
  invalid: [
    { sketch: { steps: { Onboard: 'sub-process' } }, found: ['Onboard'] },
    {
      sketch: {
        steps: { Call: 'activity', Onboard: 'sub-process', Renew: { kind: 'sub-process', lane: 'Sales' } },
      },
      found: ['Onboard', 'Renew'],
    },
  ],
};
export default subProcessWithoutChart;
