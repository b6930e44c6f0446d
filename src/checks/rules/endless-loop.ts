// Finds loops that no case ever leaves.
import type { Id } from '../../base/id';
import { reached } from '../flow';
import type { MapFacts } from '../map-facts';
import type { Found, Rule } from '../rule';

function traps(facts: MapFacts): Found[] {
  const { steps, exits, out } = facts;
  // A dead end is a way out as well, though a bad one: it has its own rule.
  const last = steps.filter(({ id }) => exits.has(id) || out(id).length === 0).map(({ id }) => id);
  const free = reached(facts, last, { against: true });
  const told = new Set<Id>();
  return steps.flatMap(({ id }) => {
    if (free.has(id) || told.has(id)) return [];
    const ahead = reached(facts, [id]);
    const isFirst = reached(facts, [id], { against: true });
    const loop = [...ahead].filter((one) => isFirst.has(one));
    const isLoop = loop.length > 1 || out(id).some(({ to }) => to === id);
    if (!isLoop) return [];
    for (const one of [...ahead, ...isFirst]) told.add(one);
    return [
      { at: { kind: 'step', id }, values: { count: loop.length }, also: loop.filter((one) => one !== id) },
    ];
  });
}

const endlessLoop: Rule = {
  id: 'endless-loop',
  group: 'organisation',
  severity: 'problem',
  find: traps,
};
export default endlessLoop;
