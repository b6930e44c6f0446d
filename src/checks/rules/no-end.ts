// Finds maps that do not say how the process ends.
import type { Rule } from '../rule';

/** Fewer steps are only just begun. */
const BEGUN = 3;

const noEnd: Rule = {
  id: 'no-end',
  group: 'organisation',
  severity: 'problem',
  find: ({ map, steps, exits }) =>
    exits.size === 0 && steps.length >= BEGUN ? [{ at: { kind: 'map', id: map.id } }] : [],
};
export default noEnd;
