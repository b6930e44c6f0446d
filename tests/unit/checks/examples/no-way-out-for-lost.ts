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
  ],
};
export default noWayOutForLost;
