// Which of some steps can go into a detail together: the flow among them, and the remarks that speak of nothing else.
import type { Id } from '../../base/id';
import type { ProjectDocument } from '../document';
import { incoming, outgoing, stepsOf } from '../queries';

/** The steps that would be folded, all of one map, in reading order; none when there is no flow among them. */
export function foldable(document: ProjectDocument, ids: readonly Id[]): Id[] {
  const map = document.steps[ids.find((id) => document.steps[id]) ?? '']?.map ?? '';
  const steps = stepsOf(document, map);
  const wanted = new Set(ids);
  const flow = new Set(steps.filter(({ id, kind }) => wanted.has(id) && kind !== 'note').map(({ id }) => id));
  if (flow.size === 0) return [];
  const goesAlong = (note: Id): boolean => {
    const tied = [
      ...outgoing(document, note).map(({ to }) => to),
      ...incoming(document, note).map(({ from }) => from),
    ];
    return tied.length === 0 ? wanted.has(note) : tied.every((id) => flow.has(id));
  };
  return steps.filter(({ id, kind }) => (kind === 'note' ? goesAlong(id) : flow.has(id))).map(({ id }) => id);
}
