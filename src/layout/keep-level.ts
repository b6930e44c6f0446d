// Keeps the middles of steps level across the flow when boxes get another size: a lane without room above them makes some.
import type { Id } from '../base/id';
import type { Step } from '../model/document';
import type { Transaction } from '../model/transaction';
import { axisOf, CELL, cellBox, directionOf } from './map-geometry';

const LENGTH = { x: 'width', y: 'height' } as const;

/** Moves everything in a lane away from its edge, unless something there is pinned. */
function makeRoom({ draft }: Transaction, { map, lane }: Step, axis: 'x' | 'y', missing: number): boolean {
  const inLane = Object.values(draft.steps).filter((step) => step.map === map && step.lane === lane);
  if (inLane.some((step) => step.pinned)) return false;
  for (const step of inLane) step[axis] += missing;
  return true;
}

/** A step that would stand over the edge of its lane makes room there, so that it stays level with what it was put beside. */
export function makeLevelRoom(tx: Transaction, id: Id): void {
  const step = tx.draft.steps[id];
  if (!step) return;
  const axis = axisOf(directionOf(tx.draft, step.map), 'lane');
  const missing = Math.ceil(CELL.edge - step[axis]);
  if (missing > 0) makeRoom(tx, step, axis, missing);
}

/** Makes a change of a step's kind or name, inside the running act; its middle across the flow stays where it is. */
export function keepLevel(tx: Transaction, id: Id, change: () => void): void {
  const before = tx.draft.steps[id];
  if (!before) return;
  const direction = directionOf(tx.draft, before.map);
  const axis = axisOf(direction, 'lane');
  const was = cellBox(before, direction)[LENGTH[axis]];
  change();
  const step = tx.draft.steps[id];
  const grown = step ? cellBox(step, direction)[LENGTH[axis]] - was : 0;
  if (!step || grown === 0) return;
  step[axis] = Math.round(step[axis] - grown / 2);
  makeLevelRoom(tx, id);
}
