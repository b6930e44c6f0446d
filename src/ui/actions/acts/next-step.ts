// Adds the step that comes after the selected ones: beside it, or in the cell beside its own; connected and in text entry.
import type { Side } from '../../../base/geometry';
import type { Id } from '../../../base/id';
import type { Step } from '../../../model/document';
import { stepKind } from '../../../steps/registry';
import { selectItems, useSession } from '../../session';
import type { ActionContext } from '../action';
import { areBranches, headsSelected, placeBehind, placeBehindBar } from './branches';
import { nextCell } from './direction';
import type { Place } from './place';
import { placeBeside, placeBeyond } from './place-beside';
import { onlyStep, stepsSelected } from './selection';
import { addNewStep, type NewStep } from './steps';

/** The selected step, when something can come after it. */
export function stepToGoOn(context: ActionContext): Step | null {
  const id = onlyStep(context);
  const step = id === null ? undefined : context.project.store.document().steps[id];
  return step && !stepKind(step.kind).ends ? step : null;
}

/** True when something can come after what is selected, be it several steps. */
export const canGoOn = (context: ActionContext): boolean =>
  stepToGoOn(context) !== null || (stepsSelected(context).length > 1 && headsSelected(context).length > 0);

function addAfter(context: ActionContext, { id: after, map }: Step, place: Place | null): void {
  if (place) addNamed(context, map, { place, after });
}

/** One step that all lead to: by way of a bar that puts the work together where they are branches of one. */
function addAfterAll(context: ActionContext, heads: readonly Step[]): void {
  const [first] = heads;
  if (!first) return;
  const document = context.project.store.document();
  const bar = areBranches(document, heads) ? placeBehind(document, heads, 'parallel') : null;
  const place = bar
    ? placeBehindBar(document, first.map, bar, 'activity')
    : placeBehind(document, heads, 'activity');
  const from = heads.map(({ id }) => id);
  if (place) addNamed(context, first.map, { place, afterAll: { from, bar } });
}

function addNamed(
  context: ActionContext,
  map: Id,
  where: Pick<NewStep, 'place' | 'after' | 'afterAll'>,
): void {
  const id = addNewStep(context.project, map, { kind: 'activity', name: '', isLevel: true, ...where });
  selectItems([id]);
  useSession.setState({ renaming: { kind: 'step', id } });
  useSession.getState().camera?.reveal([id]);
}

/** Adds the next step beside the selected one; `side` null: onwards. */
export function addNext(context: ActionContext, side: Side | null = null): void {
  const heads = stepsSelected(context).length > 1 ? headsSelected(context) : [];
  const step = heads.length === 1 ? heads[0] : stepToGoOn(context);
  if (step) addAfter(context, step, placeBeside(context.project, step.id, 'activity', side));
  else addAfterAll(context, heads);
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
