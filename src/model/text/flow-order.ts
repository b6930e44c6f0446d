// Steps in the order in which the work flows: a step comes after all that lead to it, as far as loops let it.
import type { Id } from '../../base/id';
import type { ProjectDocument } from '../document';
import { outgoing, stepsOf } from '../queries';

/** The ways between the steps that lead on; those that close a loop, found depth first from the first step on, are left out. */
function onward(document: ProjectDocument, order: readonly Id[]): ReadonlyMap<Id, readonly Id[]> {
  const among = new Set(order);
  const ways = new Map<Id, Id[]>(order.map((id) => [id, []]));
  const state = new Map<Id, 'open' | 'done'>();
  for (const root of order) {
    if (state.has(root)) continue;
    const next = (id: Id) => outgoing(document, id).flatMap(({ to }) => (among.has(to) ? [to] : []));
    const stack = [{ id: root, ways: next(root) }];
    state.set(root, 'open');
    for (let top = stack.at(-1); top; top = stack.at(-1)) {
      const to = top.ways.shift();
      if (to === undefined) {
        state.set(top.id, 'done');
        stack.pop();
      } else if (state.get(to) !== 'open') {
        ways.get(top.id)?.push(to);
        if (!state.has(to)) {
          state.set(to, 'open');
          stack.push({ id: to, ways: next(to) });
        }
      }
    }
  }
  return ways;
}

/**
 * The ids of steps of one map in the order of the flow. A flow is followed to its end before the next begins; where that leaves a
 * choice it is reading order. Ids that are not there are left out.
 */
export function flowOrder(document: ProjectDocument, ids: readonly Id[]): Id[] {
  const wanted = new Set(ids);
  const map = document.steps[ids.find((id) => document.steps[id]) ?? '']?.map ?? '';
  const reading = stepsOf(document, map).flatMap(({ id }) => (wanted.has(id) ? [id] : []));
  const ways = onward(document, reading);
  const waits = new Map(reading.map((id) => [id, 0]));
  for (const targets of ways.values()) for (const to of targets) waits.set(to, (waits.get(to) ?? 0) + 1);
  // The next one is the last.
  const ready = reading.filter((id) => waits.get(id) === 0).reverse();
  const order: Id[] = [];
  for (let id = ready.pop(); id !== undefined; id = ready.pop()) {
    order.push(id);
    const free = (ways.get(id) ?? []).filter((to) => {
      waits.set(to, (waits.get(to) ?? 1) - 1);
      return waits.get(to) === 0;
    });
    ready.push(...free.reverse());
  }
  return order;
}
