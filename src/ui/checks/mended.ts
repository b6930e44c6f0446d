// What the mending of a dead end did, which it decides by itself: said afterwards, with the way back.
import type { Finding } from '../../checks/rule';
import type { ProjectDocument } from '../../model/document';
import { outgoing } from '../../model/queries';

interface Mended {
  readonly key: 'leadsTo' | 'endAdded' | 'isEnd';
  /** Of the step that it leads to, of the end, or of the step itself. */
  readonly name: string;
}

/** Null where the button said it all. */
export function mended(
  before: ProjectDocument,
  after: ProjectDocument,
  { rule, at }: Pick<Finding, 'rule' | 'at'>,
): Mended | null {
  const step = after.steps[at.id];
  if (rule !== 'dead-end' || !step) return null;
  if (step.kind !== before.steps[at.id]?.kind) return { key: 'isEnd', name: step.name };
  const known = new Set(outgoing(before, at.id).map(({ id }) => id));
  const way = outgoing(after, at.id).find(({ id }) => !known.has(id));
  const next = way && after.steps[way.to];
  if (!next) return null;
  return { key: before.steps[next.id] ? 'leadsTo' : 'endAdded', name: next.name };
}
