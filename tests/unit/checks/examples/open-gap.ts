// Examples of the check for gaps that nothing closes.
import { gap, target } from './gap-records';
import type { Examples } from './example';

const openGap: Examples = {
  valid: [
    // Before there is a target nothing can close a gap.
    {
      steps: { Call: 'activity' },
      more: (tx, id, { map }) => gap(tx, { number: 1, map, at: [{ kind: 'step', id: id('Call') }] }),
    },
    {
      steps: { Call: 'activity' },
      more: (tx, id, { map }) => {
        target(tx, map, id('Call'));
        gap(tx, { number: 1, map, closedBy: [{ kind: 'removed', current: id('Call'), target: null }] });
        gap(tx, { number: 2, map, status: 'closed' });
      },
    },
  ],
  invalid: [
    {
      sketch: {
        steps: { Call: 'activity' },
        more: (tx, id, { map }) => {
          target(tx, map, id('Call'));
          gap(tx, { number: 1, map, title: 'Too slow', at: [{ kind: 'step', id: id('Call') }] });
          gap(tx, { number: 4, map, title: 'Twice', at: [{ kind: 'step', id: id('Call') }] });
        },
      },
      found: ['Call'],
      values: { count: 2, numbers: '1, 4', title: 'Too slow' },
    },
    {
      sketch: {
        steps: { Call: 'activity' },
        more: (tx, id, { map }) => {
          target(tx, map, id('Call'));
          gap(tx, { number: 3, map, title: 'Nobody knows' });
        },
      },
      found: ['map'],
      values: { count: 1, numbers: '3', title: 'Nobody knows' },
    },
  ],
};
export default openGap;
