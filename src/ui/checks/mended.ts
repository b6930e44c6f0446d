// What mending did where it decides by itself, or what lies elsewhere than the finding: said afterwards, with the way back.
import type { Finding, RuleId } from '../../checks/rule';
import type { ProjectDocument } from '../../model/document';
import { outgoing } from '../../model/queries';

interface Mended {
  readonly key: 'leadsTo' | 'endAdded' | 'isEnd' | 'responsible';
  /** Of the step that it leads to, of the end, of the step itself, or of who is responsible. */
  readonly name: string;
}

/** They give a decision an answer that leads to an end. */
const WAYS_OUT: readonly RuleId[] = ['no-way-out-for-lost', 'no-way-back-for-unready'];

/** Null where the button said it all. */
export function mended(
  before: ProjectDocument,
  after: ProjectDocument,
  { rule, at }: Pick<Finding, 'rule' | 'at'>,
): Mended | null {
  const step = after.steps[at.id];
  if (WAYS_OUT.includes(rule)) {
    const end = Object.values(after.steps).find(({ id }) => !before.steps[id]);
    return end ? { key: 'endAdded', name: end.name } : null;
  }
  if (rule === 'no-responsible') {
    const role = after.roles[step?.responsible ?? ''];
    return role ? { key: 'responsible', name: role.person ?? role.name } : null;
  }
  if (rule !== 'dead-end' || !step) return null;
  if (step.kind !== before.steps[at.id]?.kind) return { key: 'isEnd', name: step.name };
  const known = new Set(outgoing(before, at.id).map(({ id }) => id));
  const way = outgoing(after, at.id).find(({ id }) => !known.has(id));
  const next = way && after.steps[way.to];
  if (!next) return null;
  return { key: before.steps[next.id] ? 'leadsTo' : 'endAdded', name: next.name };
}
