// Deletes steps; the flow closes round them and whatever mentions them forgets them (cascades).
import type { Id } from '../../base/id';
import { draftRecord } from '../draft-record';
import type { Transaction } from '../transaction';

/** Deletes each step. To keep a connection from being healed, delete it first in the same act. @throws when a step is not there */
export function deleteSteps(tx: Transaction, ids: readonly Id[]): void {
  for (const id of new Set(ids)) {
    draftRecord(tx, 'steps', id);
    delete tx.draft.steps[id];
  }
}
