// Walks through the flow of a map: what can be reached from where, and which steps lie on loops.
import type { Id } from '../base/id';
import type { Step } from '../model/document';
import type { MapFacts } from './map-facts';

interface Walk {
  /** Against the connections: what leads to the seeds. */
  readonly against?: boolean;
  /** Steps at which the walk does not go on; they are reached themselves. */
  readonly until?: (step: Step) => boolean;
  /** Steps that the walk does not enter. */
  readonly without?: (step: Step) => boolean;
}

/** The seeds and everything that can be reached from them. */
export function reached(facts: MapFacts, seeds: Iterable<Id>, walk: Walk = {}): Set<Id> {
  const { against = false, until, without } = walk;
  const seen = new Set(seeds);
  for (const id of seen) {
    const step = facts.step(id);
    if (!step || until?.(step)) continue;
    for (const { from, to } of against ? facts.into(id) : facts.out(id)) {
      const next = facts.step(against ? from : to);
      if (next && !without?.(next)) seen.add(next.id);
    }
  }
  return seen;
}

/** What can be reached after a step: the step itself only when a loop leads back to it. */
export const after = (facts: MapFacts, id: Id, walk: Walk = {}): Set<Id> =>
  reached(
    facts,
    facts
      .out(id)
      .map(({ to }) => to)
      .filter((to) => {
        const step = facts.step(to);
        return step && !walk.without?.(step);
      }),
    walk,
  );

/**
 * The connections that lead back to a step from which one came: those that a search in depth from the entries, then from the
 * other steps in reading order, finds on its own way. Without them the flow has no loops.
 */
export function loopsBack({ steps, entries, out }: MapFacts): ReadonlySet<Id> {
  const back = new Set<Id>();
  const state = new Map<Id, 'open' | 'done'>();
  const visit = (seed: Id): void => {
    if (state.has(seed)) return;
    state.set(seed, 'open');
    const stack = [{ id: seed, ways: out(seed), next: 0 }];
    for (let top = stack.at(-1); top; top = stack.at(-1)) {
      const way = top.ways[top.next++];
      if (!way) {
        state.set(top.id, 'done');
        stack.pop();
      } else if (state.get(way.to) === 'open') back.add(way.id);
      else if (!state.has(way.to)) {
        state.set(way.to, 'open');
        stack.push({ id: way.to, ways: out(way.to), next: 0 });
      }
    }
  };
  for (const { id } of steps) if (entries.has(id)) visit(id);
  for (const { id } of steps) visit(id);
  return back;
}
