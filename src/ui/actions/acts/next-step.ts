// Adds the step that comes after the selected one: beside it, or in the cell beside its own; connected and in text entry.
import type { Side } from '../../../base/geometry';
import type { Id } from '../../../base/id';
import { boxSize, CELL, cellBox, directionOf } from '../../../layout/map-geometry';
import type { Step } from '../../../model/document';
import { stepKind } from '../../../steps/registry';
import { selectItems, useSession } from '../../session';
import type { ActionContext } from '../action';
import { axisTowards, nextCell, STEP_OUT } from './direction';
import { inFirstRow } from './first-place';
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
  const document = context.project.store.document();
  const direction = directionOf(document, step.map);
  const box = cellBox(step, direction);
  const size = boxSize('activity', '', direction);
  const place = {
    ...cell,
    x: box.x + (box.width - size.width) / 2,
    y: box.y + (box.height - size.height) / 2,
  };
  const axis = STEP_OUT[side].y === 0 ? 'x' : 'y';
  const crossesLanes = axisTowards(document, step.map, side) === 'lane';
  place[axis] = crossesLanes
    ? inFirstRow(document, step.map, cell.lane, axis === 'x' ? size.width : size.height)
    : axis === 'x'
      ? CELL.padX
      : CELL.padY;
  addAfter(context, step, place);
}
