// Examples of the check for promises approved afterwards.
import type { Examples } from './example';

const TALKS = { Talks: { phase: 'negotiation' } } as const;

const lateApproval: Examples = {
  valid: [
    {
      steps: { Begin: 'start', Approve: { action: 'approve' }, Sign: { action: 'sign' } },
      ways: ['Begin > Approve', 'Approve > Sign'],
    },
    {
      stages: TALKS,
      steps: {
        Begin: 'start',
        Cost: { action: 'calculate' },
        Offer: { action: 'send' },
        Approve: { action: 'approve' },
        Sign: { action: 'sign' },
      },
      ways: ['Begin > Cost', 'Cost > Offer', 'Offer > Approve', 'Approve > Sign', 'Sign > Offer'],
    },
    { steps: { Begin: 'start', Sign: { action: 'sign' } }, ways: ['Begin > Sign'] },
    // In one team's chart the approval may stand in another.
    {
      map: { kind: 'team' },
      steps: { Begin: 'start', Sign: { action: 'sign' }, Approve: { action: 'approve' } },
      ways: ['Begin > Sign', 'Sign > Approve'],
    },
  ],
  invalid: [
    {
      sketch: {
        steps: { Begin: 'start', Sign: { action: 'sign' }, Approve: { action: 'approve' } },
        ways: ['Begin > Sign', 'Sign > Approve'],
      },
      found: ['Sign'],
      values: { approval: 'Approve' },
    },
    {
      sketch: {
        stages: TALKS,
        steps: {
          Begin: 'start',
          Offer: { action: 'send' },
          Approve: { action: 'approve' },
          Ask: { action: 'call' },
        },
        ways: ['Begin > Offer', 'Offer > Approve', 'Approve > Ask', 'Approve > Offer: No'],
      },
      found: ['Offer'],
    },
  ],
};
export default lateApproval;
