// Ends of which only was said that they are some, and not yet how they end: the next condition may tell.
import type { Id } from '../../../base/id';
import type { ProjectSession } from '../../project-session';

/** By project, as long as it is open; names that say it themselves are not among them. */
const open = new WeakMap<ProjectSession['store'], Set<Id>>();

/** Remembers an end that was named like `Thank them (end)`. */
export function noteOpenEnd({ store }: ProjectSession, id: Id): void {
  const known = open.get(store) ?? new Set<Id>();
  open.set(store, known.add(id));
}

/** True for such an end. */
export const isOpenEnd = ({ store }: ProjectSession, id: Id): boolean => open.get(store)?.has(id) ?? false;
