// Adds a training session.
import type { Id } from '../../base/id';
import type { Training } from '../document';
import { lastRank } from '../draft-record';
import type { Transaction } from '../transaction';

/** Adds it at the end of the list; what is not given is empty. */
export function addTraining(tx: Transaction, given: Partial<Omit<Training, 'id' | 'rank'>> = {}): Id {
  const id = tx.newId();
  const rank = lastRank(tx.draft.trainings);
  tx.draft.trainings[id] = { title: '', date: null, attendees: null, notes: null, ...given, id, rank };
  return id;
}
