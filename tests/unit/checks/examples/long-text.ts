// Examples of the check for texts that are cut.
import type { Examples } from './example';

const LONG =
  'Work out what product, delivery, service and tax cost us before any price at all leaves the house and tell sales what the least margin is';

const longText: Examples = {
  valid: [
    { steps: { 'Send the proposal': 'activity', 发送提案与报价单: 'activity' } },
    { steps: { A: 'decision', B: 'activity' }, ways: ['A > B: not before the budget'] },
  ],
  invalid: [
    { sketch: { steps: { Call: { name: LONG } } }, found: [LONG] },
    {
      sketch: {
        steps: { A: 'decision', B: 'activity' },
        ways: ['A > B: only when the customer has agreed to it in writing'],
      },
      found: ['way A > B'],
    },
  ],
};
export default longText;
