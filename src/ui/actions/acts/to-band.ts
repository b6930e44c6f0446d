// Moves steps to a lane or stage that was chosen by name: to the first row of a lane, and level with where they were in a stage.
import type { Id } from '../../../base/id';
import { settleSteps } from '../../../layout/settle';
import { moveSteps } from '../../../model/commands/move-steps';
import { showSteps } from '../../../model/commands/show-steps';
import type { ProjectSession } from '../../project-session';
import { glideNext, useSession } from '../../session';
import type { Axis } from './bands';
import { firstPlace } from './first-place';

/** Those that are there already stay where they are. */
export function moveToBand({ store }: ProjectSession, ids: readonly Id[], axis: Axis, band: Id): void {
  const document = store.document();
  const moves = ids.flatMap((id) => {
    const step = document.steps[id];
    if (!step || step[axis] === band) return [];
    const { lane, stage, x, y } = step;
    return [{ id, lane, stage, x, y, [axis]: band }];
  });
  const [first] = moves;
  const { map, name = '' } = document.steps[first?.id ?? ''] ?? {};
  if (!first || map === undefined) return;
  const shift = firstPlace(document, moves, axis) ?? { x: 0, y: 0 };
  const moved = moves.map(({ id }) => id);
  glideNext();
  store.transact(
    { key: 'moveSteps', values: { count: moves.length, name } },
    (tx) => {
      moveSteps(
        tx,
        moves.map((move) => ({ ...move, x: move.x + shift.x, y: move.y + shift.y })),
      );
      settleSteps(tx, map, moved);
      showSteps(tx, moved);
    },
    { map },
  );
  useSession.getState().camera?.reveal(moved);
}
