// Adds the step that comes after the selected one: beside it, or in the cell beside its own; connected and in text entry.
import type { Side } from '../../../base/geometry';
import type { Step } from '../../../model/document';
import { stepKind } from '../../../steps/registry';
import { selectItems, useSession } from '../../session';
import type { ActionContext } from '../action';
import { nextCell } from './direction';
import type { Place } from './place';
import { placeBeside, placeBeyond } from './place-beside';
import { onlyStep } from './selection';
import { addNewStep } from './steps';

/** The selected step, when something can come after it. */
export function stepToGoOn(context: ActionContext): Step | null {
  const id = onlyStep(context);
  const step = id === null ? undefined : context.project.store.document().steps[id];
  return step && !stepKind(step.kind).ends ? step : null;
}

function addAfter(context: ActionContext, { id: after, map }: Step, place: Place | null): void {
  if (!place) return;
  const id = addNewStep(context.project, map, { kind: 'activity', name: '', place, after, isLevel: true });
  selectItems([id]);
  useSession.setState({ renaming: { kind: 'step', id } });
  useSession.getState().camera?.reveal([id]);
}

/** Adds the next step beside the selected one; `side` null: onwards. */
export function addNext(context: ActionContext, side: Side | null = null): void {
  const step = stepToGoOn(context);
  if (step) addAfter(context, step, placeBeside(context.project, step.id, 'activity', side));
}

export const canAddBeyond = (context: ActionContext, side: Side): boolean => {
  const step = stepToGoOn(context);
  return step !== null && nextCell(context.project.store.document(), step, side) !== null;
};

/** Adds the next step in the cell beside the selected step's own: level with it, at the near edge. */
export function addBeyond(context: ActionContext, side: Side): void {
  const step = stepToGoOn(context);
  if (step) addAfter(context, step, placeBeyond(context.project.store.document(), step, 'activity', side));
}
