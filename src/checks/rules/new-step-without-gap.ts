// Finds steps of a target map that are new though no gap asked for them.
import { isEnd, type MapFacts } from '../map-facts';
import type { Rule } from '../rule';
import type { Step } from '../../model/document';

/** What the gaps of the project name as closing them. */
const closing = ({ document }: MapFacts): ReadonlySet<string> =>
  new Set(
    Object.values(document.gaps).flatMap(({ closedBy }) =>
      closedBy.flatMap(({ target }) => {
        if (target === null) return [];
        // A connection that closes a gap speaks for the steps that it joins.
        const way = document.connections[target];
        return way ? [target, way.from, way.to] : [target];
      }),
    ),
  );

const isTold = ({ kind }: Step): boolean => kind !== 'start' && kind !== 'parallel' && !isEnd(kind);

const newStepWithoutGap: Rule = {
  id: 'new-step-without-gap',
  group: 'strategy',
  severity: 'hint',
  find(facts) {
    const { map, steps } = facts;
    // A target that was not made from the current map knows nothing of old and new.
    if (map.side !== 'target' || !steps.some(({ basedOn }) => basedOn.length > 0)) return [];
    const closed = closing(facts);
    return steps
      .filter((step) => isTold(step) && step.basedOn.length === 0 && !closed.has(step.id))
      .map(({ id }) => ({ at: { kind: 'step', id } }));
  },
};
export default newStepWithoutGap;
