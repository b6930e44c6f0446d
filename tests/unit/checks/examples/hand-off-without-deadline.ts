// Examples of the check for hand-offs without a deadline.
import type { Examples } from './example';

const DAY = { amount: 1, unit: 'day', working: true } as const;

const handOffWithoutDeadline: Examples = {
  valid: [
    { steps: { Brief: 'activity', Meet: { lane: 'Sales', deadline: DAY } }, ways: ['Brief > Meet'] },
    { steps: { Brief: 'activity', Call: 'activity' }, ways: ['Brief > Call'] },
    {
      steps: {
        Brief: 'activity',
        Fit: { kind: 'decision', lane: 'Sales' },
        Won: { kind: 'end-won', lane: 'Sales' },
      },
      ways: ['Brief > Fit', 'Fit > Won'],
    },
    {
      lanes: { Sales: {}, Customer: { phase: 'customer' } },
      steps: { Offer: 'activity', Decide: { lane: 'Customer' } },
      ways: ['Offer > Decide'],
    },
    // What goes on in another team's chart is said there.
    {
      map: { kind: 'team' },
      steps: { Call: 'activity', To: 'hand-off' },
      ways: ['Call > To'],
      more: (tx) => {
        for (const way of Object.values(tx.draft.connections))
          if (tx.draft.steps[way.to]?.kind === 'hand-off') way.link = 'link';
      },
    },
  ],
  invalid: [
    {
      sketch: { steps: { Brief: 'activity', Meet: { lane: 'Sales' } }, ways: ['Brief > Meet'] },
      found: ['Meet'],
      values: { team: 'SDR' },
      severity: 'hint',
    },
    {
      sketch: {
        map: { side: 'target' },
        steps: { Begin: 'start', Brief: 'hand-off' },
        ways: ['Begin > Brief'],
      },
      found: ['Brief'],
      values: { team: 'SDR' },
    },
  ],
};
export default handOffWithoutDeadline;
