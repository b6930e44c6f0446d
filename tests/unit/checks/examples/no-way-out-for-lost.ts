// Examples of the check for stages in which none can be lost.
import type { Examples } from './example';

const noWayOutForLost: Examples = {
  valid: [
    {
      steps: {
        Fit: { kind: 'decision', stage: 'Qualify' },
        Offer: { stage: 'Close' },
        Lost: { kind: 'end-lost', stage: 'Qualify' },
      },
      ways: ['Fit > Offer: Yes', 'Fit > Lost: No'],
    },
    // The end may lie in another stage.
    {
      steps: {
        Fit: { kind: 'decision', stage: 'Qualify' },
        Offer: { stage: 'Close' },
        Lost: { kind: 'end-lost', stage: 'Close' },
      },
      ways: ['Fit > Offer: Yes', 'Fit > Lost: No'],
    },
    { steps: { Call: 'activity', Sign: { stage: 'Close' } }, ways: ['Call > Sign'] },
    // A lead that is kept for later is out of the sale as well.
    {
      steps: {
        Fit: { kind: 'decision', stage: 'Qualify' },
        Offer: { stage: 'Close' },
        Nurture: 'activity',
        Parked: 'end-parked',
      },
      ways: ['Fit > Offer: Yes', 'Fit > Nurture: No', 'Nurture > Parked'],
    },
    // The way out is drawn, only what it leads to is no end yet: that is the dead end's to say.
    {
      steps: {
        Fit: { kind: 'decision', stage: 'Qualify' },
        Offer: { stage: 'Close' },
        List: { name: 'Nurture list' },
      },
      ways: ['Fit > Offer: Yes', 'Fit > List: No'],
    },
    // In one team's chart the lost end may stand in another.
    { map: { kind: 'team' }, steps: { Fit: { kind: 'decision', stage: 'Qualify' } } },
  ],
  invalid: [
    {
      sketch: {
        steps: { Fit: { kind: 'decision', stage: 'Qualify' }, Offer: { stage: 'Close' } },
        ways: ['Fit > Offer'],
      },
      found: ['stage Qualify'],
      values: { reason: 'on', step: 'Fit' },
      mend: ['add steps', 'add connections', 'replace connections.label'],
    },
    // Lost only after the next stage: too late for this one.
    {
      sketch: {
        steps: {
          Ask: { stage: 'Qualify' },
          Buys: { kind: 'decision', stage: 'Close' },
          Lost: { kind: 'end-lost', stage: 'Close' },
        },
        ways: ['Ask > Buys', 'Buys > Lost: No'],
      },
      found: ['stage Qualify'],
      values: { reason: 'none', step: '' },
    },
    {
      sketch: {
        language: 'zh',
        map: { laneDirection: 'vertical' },
        steps: { 合格: { kind: 'decision', stage: 'Qualify' }, 报价: { stage: 'Close' } },
        ways: ['合格 > 报价: 是'],
      },
      found: ['stage Qualify'],
      mend: ['add steps', 'add connections'],
    },
    {
      sketch: {
        steps: { Fit: { kind: 'decision', stage: 'Qualify' }, A: { stage: 'Close' } },
        ways: ['Fit > A: large'],
      },
      found: ['stage Qualify'],
    },
    // Who is not ready comes back, and whoever never buys does so for ever.
    {
      sketch: {
        steps: {
          Nurture: 'activity',
          Call: { stage: 'Qualify' },
          Fit: { kind: 'decision', stage: 'Qualify' },
          Offer: { stage: 'Close' },
        },
        ways: ['Nurture > Call', 'Call > Fit', 'Fit > Offer: Yes', 'Fit > Nurture: Not yet'],
      },
      found: ['stage Qualify'],
      values: { reason: 'back', step: 'Fit' },
      severity: 'hint',
      mend: ['add steps', 'add connections'],
    },
    // The no is taken: what else would be a reason to lose it is for the user to say.
    {
      sketch: {
        steps: {
          Call: { stage: 'Qualify' },
          Fit: { kind: 'decision', stage: 'Qualify' },
          Offer: { stage: 'Close' },
        },
        ways: ['Call > Fit', 'Fit > Offer: Yes', 'Fit > Call: No'],
      },
      found: ['stage Qualify'],
      values: { reason: 'back', step: 'Fit' },
      severity: 'hint',
    },
    // One of two decisions has no answer for a no yet.
    {
      sketch: {
        steps: {
          Size: { kind: 'decision', stage: 'Qualify' },
          A: { stage: 'Qualify' },
          B: { stage: 'Qualify' },
          Fit: { kind: 'decision', stage: 'Qualify' },
          Offer: { stage: 'Close' },
        },
        ways: ['Size > A: large', 'Size > B: small', 'A > Fit', 'B > Fit', 'Fit > Offer: Yes'],
      },
      found: ['stage Qualify'],
      values: { reason: 'on', step: 'Fit' },
      mend: ['add steps', 'add connections'],
    },
  ],
};
export default noWayOutForLost;
