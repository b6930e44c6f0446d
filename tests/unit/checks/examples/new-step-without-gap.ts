// Examples of the check for new steps that no gap asks for.
import type { Transaction } from '../../../../src/model/transaction';
import { gap, source } from './gap-records';
import type { Examples } from './example';

/** The step of a current map that the target's old step comes from. */
const from = (tx: Transaction): void => source(tx, 'old');

const closes = (tx: Transaction, target: string): void => {
  from(tx);
  gap(tx, { number: 1, map: 'source', closedBy: [{ kind: 'added', current: null, target }] });
};

const newStepWithoutGap: Examples = {
  valid: [
    {
      map: { side: 'target' },
      steps: { Old: { basedOn: ['old'] }, New: 'activity', Won: 'end-won' },
      more: (tx, id) => closes(tx, id('New')),
    },
    { map: { side: 'target' }, steps: { New: 'activity', Newer: 'activity' } },
    { steps: { Old: { basedOn: ['old'] }, New: 'activity' }, more: from },
    {
      map: { side: 'target' },
      steps: { Old: { basedOn: ['old'] }, New: 'activity' },
      ways: ['Old > New'],
      more: (tx) => closes(tx, Object.keys(tx.draft.connections)[0] ?? ''),
    },
  ],
  invalid: [
    {
      sketch: {
        map: { side: 'target' },
        steps: { Old: { basedOn: ['old'] }, New: 'activity', Won: 'end-won' },
        more: from,
      },
      found: ['New'],
    },
    {
      sketch: {
        map: { side: 'target' },
        steps: { Old: { basedOn: ['old'] }, Fit: 'decision', New: 'activity' },
        more: (tx, id) => closes(tx, id('New')),
      },
      found: ['Fit'],
    },
  ],
};
export default newStepWithoutGap;
