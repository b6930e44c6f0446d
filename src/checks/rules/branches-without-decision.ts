// Finds steps that go on in several ways without a decision or a parallel bar that says how.
import type { Step } from '../../model/document';
import { documentNow } from '../../model/draft-record';
import { isEnd, mapFacts, type MapFacts } from '../map-facts';
import { reached } from '../flow';
import { putSplit } from '../parallel-bars';
import type { Mend, Rule } from '../rule';
import splitWithoutJoin from './split-without-join';

/** The work goes on side by side: from a bar, and where the branches meet to one that joins them. Ways with conditions say otherwise. */
function mend(facts: MapFacts, { id }: { readonly id: string }): Mend | null {
  const { map, step, out } = facts;
  const source = step(id);
  const ways = out(id).filter(({ to }) => to !== id);
  const isSaid = ways.some(({ label, probability }) => label !== null || probability !== null);
  const without = (one: Step): boolean => one.id === id;
  // What comes after another way is not done beside it.
  const follow = ways.some(({ to }) =>
    ways.some((other) => other.to !== to && reached(facts, [other.to], { without }).has(to)),
  );
  if (!source || isSaid || follow || isEnd(source.kind)) return null;
  return (tx) => {
    const bar = putSplit(tx, source, ways);
    splitWithoutJoin.mend?.(mapFacts(documentNow(tx), map), { kind: 'step', id: bar })?.(tx);
  };
}

const branchesWithoutDecision: Rule = {
  id: 'branches-without-decision',
  group: 'clarity',
  severity: 'warning',
  find: ({ steps, out }) =>
    steps.flatMap(({ id, kind }) => {
      const ways = out(id);
      return kind !== 'decision' && kind !== 'parallel' && new Set(ways.map(({ to }) => to)).size > 1
        ? [{ at: { kind: 'step', id }, values: { count: ways.length } }]
        : [];
    }),
  mend,
};
export default branchesWithoutDecision;
