// What is selected, as actions need it: records that are really there.
import type { Id } from '../../../base/id';
import type { ProjectDocument } from '../../../model/document';
import { NOTHING, selectedConnections, selectedSteps, type Selection, useSession } from '../../session';
import type { ActionContext } from '../action';
import { isBandShown, isConnectionShown, isStepShown } from './shown';

/** The map on screen; null when it is not part of the document. */
export function shownMap({ project }: ActionContext): Id | null {
  const { map } = useSession.getState();
  return map !== null && project.store.document().maps[map] ? map : null;
}

export function stepsSelected({ project }: ActionContext): Id[] {
  const { steps } = project.store.document();
  return selectedSteps(useSession.getState().selection).filter((id) => steps[id]);
}

export function connectionsSelected({ project }: ActionContext): Id[] {
  const { connections } = project.store.document();
  return selectedConnections(useSession.getState().selection).filter((id) => connections[id]);
}

/** The only selected thing, when it is a step and nothing else. */
export function onlyStep(context: ActionContext): Id | null {
  const steps = stepsSelected(context);
  return steps.length === 1 && connectionsSelected(context).length === 0 ? (steps[0] ?? null) : null;
}

/** The selection without what is not there or not drawn any more; the same object when all of it is. */
export function realSelection(selection: Selection, document: ProjectDocument): Selection {
  if (selection.kind === 'lane') return isBandShown(document.lanes[selection.id]) ? selection : NOTHING;
  if (selection.kind === 'stage') return isBandShown(document.stages[selection.id]) ? selection : NOTHING;
  if (selection.kind === 'none') return selection;
  const steps = selection.steps.filter((id) => isStepShown(document, id));
  const connections = selection.connections.filter((id) => isConnectionShown(document, id));
  if (steps.length === selection.steps.length && connections.length === selection.connections.length)
    return selection;
  return steps.length + connections.length === 0 ? NOTHING : { kind: 'items', steps, connections };
}
