// Examples of the check for cases passed to and fro.
import type { FlowSketch } from '../../../helpers/flow-sketch';
import type { Examples } from './example';

const toAndFro = (a: string, b = 'Sales'): Pick<FlowSketch, 'steps' | 'ways'> => ({
  steps: { A: { lane: a }, B: { lane: b }, C: { lane: a }, D: { lane: b }, E: { lane: a } },
  ways: ['A > B', 'B > C', 'C > D', 'D > E'],
});

const pingPong: Examples = {
  valid: [
    {
      steps: { A: 'activity', B: { lane: 'Sales' }, C: 'activity', D: { lane: 'Sales' } },
      ways: ['A > B', 'B > C', 'C > D'],
    },
    // A loop is taken only when it must be.
    {
      steps: { A: 'activity', B: { kind: 'decision', lane: 'Sales' }, Won: 'end-won' },
      ways: ['A > B', 'B > A: No', 'B > Won: Yes'],
    },
    { lanes: { Sales: {}, Customer: { phase: 'customer' } }, ...toAndFro('Customer') },
  ],
  invalid: [
    { sketch: toAndFro('SDR', 'Sales'), found: ['A'], values: { a: 'SDR', b: 'Sales', count: 4 } },
    {
      sketch: {
        steps: {
          Begin: 'start',
          A: 'activity',
          B: { lane: 'Sales' },
          B2: { lane: 'Sales' },
          C: 'activity',
          D: { lane: 'Sales' },
          E: 'activity',
          F: { lane: 'Sales' },
        },
        ways: ['Begin > A', 'A > B', 'B > B2', 'B2 > C', 'C > D', 'D > E', 'E > F'],
      },
      found: ['A'],
      values: { a: 'SDR', b: 'Sales', count: 5 },
    },
  ],
};
export default pingPong;
