// Examples of the check for steps after which nothing comes.
import type { Examples } from './example';

const deadEnd: Examples = {
  valid: [
    { steps: { Begin: 'start', A: 'activity', Won: 'end-won' }, ways: ['Begin > A', 'A > Won'] },
    { steps: { A: 'activity', B: 'activity' } },
    {
      map: { kind: 'team' },
      steps: { Begin: 'start', To: 'hand-off' },
      ways: ['Begin > To'],
      more: (tx) => {
        for (const way of Object.values(tx.draft.connections)) way.link = 'link';
      },
    },
  ],
  invalid: [
    // The last of all: won.
    {
      sketch: { steps: { Begin: 'start', A: 'activity' }, ways: ['Begin > A'] },
      found: ['A'],
      mend: ['add steps', 'add connections'],
    },
    // What comes next stands there and waits, in the next stage that has steps.
    {
      sketch: {
        steps: {
          Begin: 'start',
          A: 'activity',
          B: { stage: 'Close' },
          Won: { kind: 'end-won', stage: 'Close' },
        },
        ways: ['Begin > A', 'B > Won'],
      },
      found: ['A'],
      mend: ['add connections'],
    },
    // Of several, the one in its lane.
    {
      sketch: {
        steps: {
          Begin: 'start',
          A: 'activity',
          B: { stage: 'Qualify', lane: 'Sales' },
          C: { stage: 'Qualify' },
        },
        ways: ['Begin > A'],
      },
      found: ['A'],
      mend: ['add connections'],
    },
    // What is called like an end becomes it, level as it was.
    {
      sketch: {
        map: { laneDirection: 'vertical' },
        language: 'zh',
        steps: { 开始: 'start', 客户流失: 'activity', 赢单: 'end-won' },
        ways: ['开始 > 客户流失', '开始 > 赢单'],
      },
      found: ['客户流失'],
      mend: ['replace steps.kind', 'replace steps.x'],
    },
    // Which of them is meant, and what the answers are, only the user knows.
    {
      sketch: {
        steps: { Begin: 'start', A: 'activity', B: { lane: 'Sales' }, C: { lane: 'Sales' } },
        ways: ['Begin > A'],
      },
      found: ['A'],
    },
    { sketch: { steps: { Begin: 'start', Fit: 'decision' }, ways: ['Begin > Fit'] }, found: ['Fit'] },
    {
      sketch: {
        steps: { Fit: 'decision', Won: 'end-won', Wait: 'wait', Remark: 'note' },
        ways: ['Fit > Won: Yes', 'Fit > Wait: No', 'Remark > Wait'],
      },
      found: ['Wait'],
      mend: ['add steps', 'add connections', 'replace steps.x'],
    },
  ],
};
export default deadEnd;
