// Who hands over to whom: the steps before and after a step, seen through bars without a name, which are no work.
import type { Id } from '../base/id';
import type { ProjectDocument, Step } from './document';
import { incoming, outgoing } from './queries';

/** A step before or after another, and what leads from one to the other. */
export interface Passage {
  readonly step: Step;
  /** The condition on the way, the first there is. */
  readonly label: string | null;
  /** The connection at the step that was asked about. */
  readonly connection: Id;
}

/** A bar of which nothing is said but what it parts or joins. */
export const isNamelessBar = (step: Step | undefined): boolean =>
  step?.kind === 'parallel' && step.name.trim() === '';

/** A bar at which several ways meet and one leads on joins work; every other one parts it. */
export function isJoin(document: Pick<ProjectDocument, 'connections'>, id: Id): boolean {
  const ways = Object.values(document.connections);
  const count = (end: 'from' | 'to'): number => ways.filter((way) => way[end] === id).length;
  return count('to') > 1 && count('from') < 2;
}

function passages(document: ProjectDocument, id: Id, way: 'from' | 'to'): readonly Passage[] {
  const found = new Map<string, Passage>();
  const passed = new Set<Id>([id]);
  const follow = (at: Id, label: string | null, first: Id | null): void => {
    const connections = way === 'to' ? outgoing(document, at) : incoming(document, at);
    for (const connection of connections) {
      const step = document.steps[connection[way]];
      if (!step || step.kind === 'note') continue;
      const [said, start] = [connection.label ?? label, first ?? connection.id];
      if (!isNamelessBar(step)) {
        const key = `${step.id} ${said ?? ''}`;
        if (!found.has(key)) found.set(key, { step, label: said, connection: start });
      } else if (!passed.has(step.id)) {
        passed.add(step.id);
        follow(step.id, said, start);
      }
    }
  };
  if (document.steps[id]?.kind !== 'note') follow(id, null, null);
  return [...found.values()];
}

/** The steps that hand over to a step; bars without a name are seen through. */
export const passagesBefore = (document: ProjectDocument, step: Id): readonly Passage[] =>
  passages(document, step, 'from');

/** The steps that a step hands over to; bars without a name are seen through. */
export const passagesAfter = (document: ProjectDocument, step: Id): readonly Passage[] =>
  passages(document, step, 'to');

/** The forms that one step produces and another needs: what is handed over between them. */
export const handedForms = (document: ProjectDocument, from: Step, to: Step): readonly string[] => {
  const needed = new Set(to.forms.flatMap(({ form, use }) => (use === 'needed' ? form : [])));
  return from.forms.flatMap(({ form, use }) =>
    use === 'produced' && needed.has(form) ? (document.forms[form]?.name ?? []) : [],
  );
};
