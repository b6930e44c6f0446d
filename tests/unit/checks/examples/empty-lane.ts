// Examples of the check for lanes without steps.
import type { Examples } from './example';

const emptyLane: Examples = {
  valid: [
    { lanes: { SDR: {}, Sales: {} }, steps: { A: 'activity', B: { lane: 'Sales' } } },
    { lanes: { SDR: {} }, steps: { A: 'activity' } },
  ],
  invalid: [
    {
      sketch: { lanes: { SDR: {}, Sales: {} }, steps: { A: 'activity' } },
      found: ['lane Sales'],
      mend: ['remove lanes', 'remove teams'],
    },
    {
      sketch: {
        lanes: { SDR: {}, Sales: {} },
        steps: { A: 'activity', Remark: { kind: 'note', lane: 'Sales' } },
      },
      found: ['lane Sales'],
    },
  ],
};
export default emptyLane;
