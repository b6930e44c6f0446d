// Examples of the check for parallel work that is not joined.
import type { Examples } from './example';

const splitWithoutJoin: Examples = {
  valid: [
    {
      steps: { Split: 'parallel', A: 'activity', B: 'activity', Join: 'parallel' },
      ways: ['Split > A', 'Split > B', 'A > Join', 'B > Join'],
    },
    { steps: { A: 'activity', Bar: 'parallel', B: 'activity' }, ways: ['A > Bar', 'Bar > B'] },
    // In one team's chart a branch goes on elsewhere.
    {
      map: { kind: 'team' },
      steps: { Split: 'parallel', A: 'activity', To: 'hand-off', Won: 'end-won' },
      ways: ['Split > A', 'Split > To', 'A > Won'],
      more: (tx) => {
        for (const way of Object.values(tx.draft.connections))
          if (tx.draft.steps[way.to]?.kind === 'hand-off') way.link = 'link';
      },
    },
  ],
  invalid: [
    {
      sketch: {
        steps: { Split: 'parallel', A: 'activity', B: 'activity', C: 'activity', Sum: { stage: 'Close' } },
        ways: ['Split > A', 'Split > B', 'B > C', 'A > Sum', 'C > Sum'],
      },
      found: ['Split'],
      values: { count: 2 },
      mend: ['add steps', 'add connections', 'replace connections.to'],
    },
    {
      sketch: {
        steps: { Split: 'parallel', A: 'activity', B: 'activity', Won: 'end-won', Lost: 'end-lost' },
        ways: ['Split > A', 'Split > B', 'A > Won', 'B > Lost'],
      },
      found: ['Split'],
    },
    {
      sketch: {
        steps: { Split: 'parallel', A: 'activity', Fit: 'decision', Sum: 'activity', Lost: 'end-lost' },
        ways: ['Split > A', 'Split > Fit', 'A > Sum', 'Fit > Sum: Yes', 'Fit > Lost: No'],
      },
      found: ['Split'],
    },
  ],
};
export default splitWithoutJoin;
