// Opens, collapses or hides a stage.
import type { Id } from '../../base/id';
import { draftRecord } from '../draft-record';
import type { BandDisplay } from '../ids';
import { stagesOf } from '../queries';
import { Refusal } from '../refusal';
import type { Transaction } from '../transaction';

/** Shows the stage that way. @throws Refusal `lastShownStage` when hiding it would leave nothing to see of its map */
export function displayStage(tx: Transaction, id: Id, display: BandDisplay): void {
  const stage = draftRecord(tx, 'stages', id);
  if (stage.display === display) return;
  const others = stagesOf(tx.draft, stage.map).filter((other) => other.id !== id);
  if (display === 'hidden' && others.every((other) => other.display === 'hidden'))
    throw new Refusal('lastShownStage');
  stage.display = display;
}
