// Finds whole processes that end with the signature, though the customer stays.
import type { Rule } from '../rule';

const noAfterSale: Rule = {
  id: 'no-after-sale',
  group: 'strategy',
  severity: 'hint',
  find({ map, stages, steps, phaseOf }) {
    if (map.kind !== 'whole') return [];
    const closes = steps.some((step) => phaseOf(step) === 'closing');
    const goesOn = steps.some((step) => phaseOf(step) === 'after-sale');
    const last = stages.findLast(({ phase }) => phase === 'closing');
    return closes && !goesOn && last ? [{ at: { kind: 'stage', id: last.id } }] : [];
  },
};
export default noAfterSale;
