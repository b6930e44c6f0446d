// Finds parallel work that is never put together again.
import type { Id } from '../../base/id';
import type { Connection, Step } from '../../model/document';
import { reached } from '../flow';
import { isStub, type MapFacts } from '../map-facts';
import { putJoin } from '../parallel-bars';
import type { Mend, Rule } from '../rule';

const isSplit = ({ out }: MapFacts, { id, kind }: Step): boolean => kind === 'parallel' && out(id).length > 1;

/** True when one bar can be reached on all branches. */
function joins(facts: MapFacts, split: Step): boolean {
  const branches = facts.out(split.id).map(({ to }) => reached(facts, [to]));
  // What goes on in another team's chart may be joined there.
  const stubs = facts.steps.filter((step) => isStub(facts, step));
  if (stubs.some(({ id }) => branches.some((branch) => branch.has(id)))) return true;
  return facts.steps.some(
    ({ id, kind }) =>
      kind === 'parallel' &&
      id !== split.id &&
      facts.into(id).length > 1 &&
      branches.every((branch) => branch.has(id)),
  );
}

/** The way by which a branch comes to the first step that others lead to as well; null when it forks before. */
function lastWay({ into, out }: MapFacts, way: Connection): Connection | null {
  const seen = new Set<Id>();
  let last: Connection | undefined = way;
  while (last && !seen.has(last.to)) {
    seen.add(last.to);
    if (into(last.to).length > 1) return last;
    last = out(last.to).length === 1 ? out(last.to)[0] : undefined;
  }
  return null;
}

/** A join is put before the step at which all branches meet, when they meet there without any fork or join before. */
function mend(facts: MapFacts, { id }: { readonly id: Id }): Mend | null {
  const ways = facts.out(id).map((way) => lastWay(facts, way));
  const meeting = facts.step(ways[0]?.to ?? '');
  if (!meeting || meeting.id === id || meeting.kind === 'parallel') return null;
  const last = ways.filter((way) => way !== null);
  if (last.length < ways.length || last.some(({ to }) => to !== meeting.id)) return null;
  return (tx) => void putJoin(tx, meeting, last);
}

const splitWithoutJoin: Rule = {
  id: 'split-without-join',
  group: 'organisation',
  severity: 'warning',
  find: (facts) =>
    facts.steps
      .filter((step) => isSplit(facts, step) && !joins(facts, step))
      .map(({ id }) => ({ at: { kind: 'step', id }, values: { count: facts.out(id).length } })),
  mend,
};
export default splitWithoutJoin;
