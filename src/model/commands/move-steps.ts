// Puts steps elsewhere: another offset, another cell.
import type { Id } from '../../base/id';
import { assignFields, draftRecord } from '../draft-record';
import type { Step } from '../document';
import type { Transaction } from '../transaction';

/** A step's new cell, and its offset in it, px. */
export interface StepMove {
  readonly id: Id;
  readonly lane: Id;
  readonly stage: Id;
  readonly x: number;
  readonly y: number;
}

/** Moves each step. Lane and stage must be of the step's own map. @throws when a step is not there */
export function moveSteps(tx: Transaction, moves: readonly StepMove[]): void {
  for (const { id, lane, stage, x, y } of moves)
    assignFields<Step>(draftRecord(tx, 'steps', id), { lane, stage, x, y });
}
