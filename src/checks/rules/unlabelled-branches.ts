// Finds decisions whose branches do not say when they are taken.
import type { Connection } from '../../model/document';
import { setConnection } from '../../model/commands/set-connection';
import { foldName } from '../../model/text/fold';
import { reached } from '../flow';
import type { MapFacts } from '../map-facts';
import { isBlank, type Mend, type Rule } from '../rule';
import { wordsFor } from '../words';

/** True for a way that gives the case up or leads back: the answer that it stands for is a no. */
function refuses(facts: MapFacts, { to, from }: Connection): boolean {
  const kind = facts.step(to)?.kind;
  return kind === 'end-lost' || kind === 'end-parked' || reached(facts, [to]).has(from);
}

/** The answers of two branches, in their order; null where it cannot be told which is which. */
function answers(facts: MapFacts, branches: readonly Connection[]): readonly [string, string] | null {
  const [first, second] = branches;
  if (!first || !second || branches.length > 2) return null;
  const { yes, no } = wordsFor(facts.document);
  const said = branches.map(({ label }) => foldName(label ?? ''));
  if (said.some((word) => word !== '')) {
    const is = (word: string): number => said.indexOf(foldName(word));
    if (is(yes) >= 0) return is(yes) === 0 ? [yes, no] : [no, yes];
    if (is(no) >= 0) return is(no) === 0 ? [no, yes] : [yes, no];
    return null;
  }
  const [a, b] = [refuses(facts, first), refuses(facts, second)];
  if (a === b) return null;
  return a ? [no, yes] : [yes, no];
}

const unlabelledBranches: Rule = {
  id: 'unlabelled-branches',
  group: 'clarity',
  severity: 'warning',
  find: ({ steps, out }) =>
    steps.flatMap(({ id, kind }) => {
      const branches = out(id);
      const silent = branches.filter(({ label }) => isBlank(label)).length;
      return kind === 'decision' && branches.length > 1 && silent > 0
        ? [{ at: { kind: 'step', id }, values: { count: silent } }]
        : [];
    }),
  mend(facts, { id }): Mend | null {
    const branches = facts.out(id);
    const named = answers(facts, branches);
    if (!named) return null;
    return (tx) => {
      for (const [i, branch] of branches.entries())
        if (isBlank(branch.label)) setConnection(tx, branch.id, { label: named[i] ?? null });
    };
  },
};
export default unlabelledBranches;
