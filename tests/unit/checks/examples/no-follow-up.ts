// Examples of the check for proposals without a follow-up.
import type { Examples } from './example';

const TALKS = { Talks: { phase: 'negotiation' } } as const;

const noFollowUp: Examples = {
  valid: [
    {
      stages: TALKS,
      steps: { Offer: { action: 'send' }, Ask: { action: 'follow-up' }, Sign: { action: 'sign' } },
      ways: ['Offer > Ask', 'Ask > Sign'],
    },
    {
      stages: TALKS,
      steps: { Offer: { action: 'send' }, Terms: { action: 'negotiate' } },
      ways: ['Offer > Terms'],
    },
    // What is sent after the signature is no proposal.
    {
      stages: TALKS,
      steps: { Sign: { action: 'sign' }, Order: { action: 'send' }, Won: 'end-won' },
      ways: ['Sign > Order', 'Order > Won'],
    },
  ],
  invalid: [
    {
      sketch: {
        stages: TALKS,
        steps: { Offer: { action: 'send' }, Sign: { action: 'sign' }, Call: { action: 'call' } },
        ways: ['Offer > Sign', 'Sign > Call'],
      },
      found: ['Offer'],
      mend: ['add steps', 'add connections', 'replace connections.to', 'replace steps.x'],
    },
    {
      sketch: { steps: { Quote: { kind: 'document', action: 'present', stage: 'Close' } } },
      found: ['Quote'],
    },
    {
      sketch: {
        language: 'zh',
        map: { laneDirection: 'vertical' },
        stages: TALKS,
        steps: { 提案: { action: 'send', y: 20 }, 赢单: { kind: 'end-won', y: 300 } },
        ways: ['提案 > 赢单'],
      },
      found: ['提案'],
      mend: ['add steps', 'add connections', 'replace connections.to'],
    },
  ],
};
export default noFollowUp;
