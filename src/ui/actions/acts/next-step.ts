// Adds the step that comes after the selected one: beside it, or in the cell beside its own; connected and in text entry.
import type { Side } from '../../../base/geometry';
import type { Id } from '../../../base/id';
import { CELL } from '../../../layout/map-geometry';
import type { Step } from '../../../model/document';
import { stepKind } from '../../../steps/registry';
import { selectItems, useSession } from '../../session';
import type { ActionContext } from '../action';
import { nextCell, STEP_OUT } from './direction';
import type { Place } from './place';
import { onlyStep } from './selection';
import { addNewStep, placeBeside } from './steps';

/** The selected step, when something can come after it. */
export function stepToGoOn(context: ActionContext): Step | null {
  const id = onlyStep(context);
  const step = id === null ? undefined : context.project.store.document().steps[id];
  return step && !stepKind(step.kind).ends ? step : null;
}

function addAfter(context: ActionContext, { id: after, map }: Step, place: Place | null): void {
  if (!place) return;
  const id = addNewStep(context.project, map, { kind: 'activity', name: '', place, after });
  selectItems([id]);
  useSession.setState({ renaming: { kind: 'step', id } });
  useSession.getState().camera?.reveal([id]);
}

/** Adds the next step beside the selected one; `side` null: onwards. */
export function addNext(context: ActionContext, side: Side | null = null): void {
  const step = stepToGoOn(context);
  if (step) addAfter(context, step, placeBeside(context.project, step.id, 'activity', side));
}

/** The cell beside the selected step's own; null at the edge. */
function cellBeside(context: ActionContext, side: Side): { lane: Id; stage: Id } | null {
  const step = stepToGoOn(context);
  return step && nextCell(context.project.store.document(), step, side);
}

export const canAddBeyond = (context: ActionContext, side: Side): boolean =>
  cellBeside(context, side) !== null;

/** Adds the next step in the cell beside the selected step's own: level with it, at the near edge. */
export function addBeyond(context: ActionContext, side: Side): void {
  const step = stepToGoOn(context);
  const cell = cellBeside(context, side);
  if (!step || !cell) return;
  const horizontal = STEP_OUT[side].y === 0;
  addAfter(context, step, {
    ...cell,
    x: horizontal ? CELL.padX : step.x,
    y: horizontal ? step.y : CELL.padY,
  });
}
