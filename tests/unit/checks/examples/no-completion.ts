// Examples of the check for work without a completion criterion.
import type { Examples } from './example';

const noCompletion: Examples = {
  valid: [
    { steps: { Call: { completion: 'The next date is set' } } },
    { steps: { Fit: 'decision', Later: 'wait', Won: 'end-won' } },
    { lanes: { Customer: { phase: 'customer' } }, steps: { Decide: 'activity' } },
    // What goes on in another team's chart is said there.
    {
      map: { kind: 'team' },
      steps: { Begin: 'start', To: 'hand-off' },
      ways: ['Begin > To'],
      more: (tx) => {
        for (const way of Object.values(tx.draft.connections))
          if (tx.draft.steps[way.to]?.kind === 'hand-off') way.link = 'link';
      },
    },
  ],
  invalid: [
    { sketch: { steps: { Call: 'activity' } }, found: ['Call'], severity: 'hint' },
    {
      sketch: {
        map: { side: 'target' },
        steps: { Call: { completion: ' ' }, Record: { kind: 'system', completion: 'Saved' } },
      },
      found: ['Call'],
    },
  ],
};
export default noCompletion;
