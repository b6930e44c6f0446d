// Examples of the check for steps that no start leads to.
import type { Examples } from './example';

const unreachableStep: Examples = {
  valid: [
    { steps: { Begin: 'start', A: 'activity', Won: 'end-won' }, ways: ['Begin > A', 'A > Won'] },
    { steps: { Begin: 'start', A: 'activity', Alone: 'activity' }, ways: ['Begin > A'] },
    // Without a start nothing can be said: that has its own rule.
    { steps: { A: 'activity', B: 'activity' }, ways: ['A > B'] },
    // What comes from another team's chart is a beginning as well.
    {
      map: { kind: 'team' },
      steps: { Begin: 'start', A: 'activity', From: 'hand-off', B: 'activity' },
      ways: ['Begin > A', 'From > B'],
      more: (tx, id) => {
        for (const way of Object.values(tx.draft.connections)) if (way.from === id('From')) way.link = 'link';
      },
    },
  ],
  invalid: [
    {
      sketch: {
        steps: { Begin: 'start', A: 'activity', B: 'activity', C: 'activity' },
        ways: ['Begin > A', 'B > C'],
      },
      found: ['B'],
      values: { count: 2 },
    },
    {
      sketch: {
        steps: { Begin: 'start', A: 'activity', B: 'activity', C: 'activity' },
        ways: ['Begin > A', 'B > C', 'C > B', 'C > A'],
      },
      found: ['B'],
      values: { count: 2 },
    },
  ],
};
export default unreachableStep;
