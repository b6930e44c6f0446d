// Finds steps of one map that are called the same.
import type { Step } from '../../model/document';
import { foldName } from '../../model/text/fold';
import { isEnd, type MapFacts } from '../map-facts';
import type { Rule } from '../rule';

/** Starts and ends of one name are no confusion: a process may be lost at several places. */
const isTold = ({ kind }: Step): boolean => kind !== 'start' && kind !== 'parallel' && !isEnd(kind);

function groups({ steps }: MapFacts): Step[][] {
  const byName = new Map<string, Step[]>();
  for (const step of steps) {
    const name = foldName(step.name);
    if (name === '' || !isTold(step)) continue;
    byName.set(name, [...(byName.get(name) ?? []), step]);
  }
  return [...byName.values()].filter((group) => group.length > 1);
}

const duplicateName: Rule = {
  id: 'duplicate-name',
  group: 'clarity',
  severity: 'warning',
  find: (facts) =>
    groups(facts).flatMap(([first, ...others]) =>
      first
        ? [
            {
              at: { kind: 'step', id: first.id },
              values: { count: others.length },
              also: others.map(({ id }) => id),
            },
          ]
        : [],
    ),
};
export default duplicateName;
