// Finds lanes in which nobody does anything.
import { deleteLane } from '../../model/commands/delete-lane';
import type { Mend, Rule } from '../rule';
import { isSpokenOf } from '../spoken-of';

const emptyLane: Rule = {
  id: 'empty-lane',
  group: 'organisation',
  severity: 'hint',
  find: ({ lanes, steps }) => {
    const used = new Set(steps.map(({ lane }) => lane));
    return lanes.filter(({ id }) => !used.has(id)).map(({ id }) => ({ at: { kind: 'lane', id } }));
  },
  /** A lane that nothing else is said of is deleted. */
  mend: ({ document, lanes }, { id }): Mend | null =>
    lanes.length === 1 || isSpokenOf(document, 'lane', id) ? null : (tx) => deleteLane(tx, id),
};
export default emptyLane;
