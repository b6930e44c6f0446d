// Moves steps to a lane or stage that was chosen by name, or to the next one in a direction: beside what they belong to there.
import type { Side } from '../../../base/geometry';
import type { Id } from '../../../base/id';
import { placeArrived } from '../../../layout/place-arrived';
import { settleSteps } from '../../../layout/settle';
import { moveSteps, type StepMove } from '../../../model/commands/move-steps';
import { showSteps } from '../../../model/commands/show-steps';
import type { ProjectSession } from '../../project-session';
import { glideNext, useSession } from '../../session';
import type { Axis } from './bands';
import { nextCell } from './direction';

/** Those of one map; they are shown, whatever they are moved to. */
function moveToCells({ store }: ProjectSession, moves: readonly StepMove[]): void {
  const { steps } = store.document();
  const ids = moves.map(({ id }) => id);
  const was = new Map(ids.flatMap((id) => (steps[id] ? [[id, steps[id]] as const] : [])));
  const [first] = was.values();
  if (!first) return;
  store.transact(
    { key: 'moveSteps', values: { count: moves.length, name: first.name } },
    (tx) => {
      moveSteps(tx, moves);
      placeArrived(tx, was);
      settleSteps(tx, first.map, ids);
      showSteps(tx, ids);
    },
    { map: first.map },
  );
  useSession.getState().camera?.reveal(ids);
}

/** Moves steps to a lane or stage; those that are there already stay where they are. */
export function moveToBand(project: ProjectSession, ids: readonly Id[], axis: Axis, band: Id): void {
  const { steps } = project.store.document();
  const moves = ids.flatMap((id) => {
    const step = steps[id];
    if (!step || step[axis] === band) return [];
    const { lane, stage, x, y } = step;
    return [{ id, lane, stage, x, y, [axis]: band }];
  });
  if (moves.length > 0) glideNext();
  moveToCells(project, moves);
}

/** Moves steps to the next lane or stage in a direction, all of them or none. */
export function moveToNextCell(project: ProjectSession, ids: readonly Id[], side: Side): void {
  const document = project.store.document();
  const moves = ids.flatMap((id) => {
    const step = document.steps[id];
    const cell = step && nextCell(document, step, side);
    return cell ? [{ id, ...cell, x: step.x, y: step.y }] : [];
  });
  if (moves.length === ids.length) moveToCells(project, moves);
}
