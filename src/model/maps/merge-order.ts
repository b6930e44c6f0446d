// One order out of several: what comes before what in any of the lists comes before it in the result, as far as they agree.
import type { Id } from '../../base/id';

/** All ids of the lists, once each. Where lists contradict each other, the earlier list is right; what is free keeps its place. */
export function mergeOrder(lists: readonly (readonly Id[])[]): Id[] {
  const merged: Id[] = [];
  for (const list of lists) {
    let after = -1;
    for (const [i, id] of list.entries()) {
      const known = merged.indexOf(id);
      if (known >= 0) {
        after = Math.max(after, known);
        continue;
      }
      // Before the next one that is known already, if that leaves it behind its own predecessor.
      const next = list.slice(i + 1).find((later) => merged.indexOf(later) > after);
      const at = next === undefined ? (after < 0 ? merged.length : after + 1) : merged.indexOf(next);
      merged.splice(at, 0, id);
      after = at;
    }
  }
  return merged;
}
