// Finds steps that no start leads to.
import type { Id } from '../../base/id';
import { reached } from '../flow';
import type { MapFacts } from '../map-facts';
import type { Found, Rule } from '../rule';

/** One finding for each part that is cut off, at its beginning; steps without any connection are another rule's. */
function cutOff(facts: MapFacts): Found[] {
  const { steps, entries, into, out } = facts;
  if (entries.size === 0) return [];
  const known = reached(facts, entries);
  const lost = steps.filter(({ id }) => !known.has(id) && into(id).length + out(id).length > 0);
  const told = new Set<Id>();
  const roots = lost.filter(({ id }) => into(id).length === 0);
  return [...roots, ...lost].flatMap(({ id }) => {
    if (told.has(id)) return [];
    const part = [...reached(facts, [id])].filter((one) => !known.has(one) && !told.has(one));
    for (const one of part) told.add(one);
    return [
      { at: { kind: 'step', id }, values: { count: part.length }, also: part.filter((one) => one !== id) },
    ];
  });
}

const unreachableStep: Rule = {
  id: 'unreachable-step',
  group: 'organisation',
  severity: 'problem',
  find: cutOff,
};
export default unreachableStep;
