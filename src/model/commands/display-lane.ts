// Opens, collapses or hides a lane.
import type { Id } from '../../base/id';
import { draftRecord } from '../draft-record';
import type { BandDisplay } from '../ids';
import { lanesOf } from '../queries';
import { Refusal } from '../refusal';
import type { Transaction } from '../transaction';

/** Shows the lane that way. @throws Refusal `lastShownLane` when hiding it would leave nothing to see of its map */
export function displayLane(tx: Transaction, id: Id, display: BandDisplay): void {
  const lane = draftRecord(tx, 'lanes', id);
  if (lane.display === display) return;
  const others = lanesOf(tx.draft, lane.map).filter((other) => other.id !== id);
  if (display === 'hidden' && others.every((other) => other.display === 'hidden'))
    throw new Refusal('lastShownLane');
  lane.display = display;
}
