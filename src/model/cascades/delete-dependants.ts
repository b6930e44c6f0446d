// What can't be without a deleted record goes with it: steps with their lane or stage, details with their step, all with their map.
import type { Id } from '../../base/id';
import { TABLE_NAMES } from '../document';
import { eachReference, type Reference } from '../references';
import { type Cascade, removedFrom } from './cascade';

/** Goes on until nothing hangs in the air: a lane takes its steps, these their details, these their lanes, and so on. */
export const deleteDependants: Cascade = (tx, course) => {
  const gone = new Set<Id>(TABLE_NAMES.flatMap((table) => [...removedFrom(course, table)]));
  for (let before = -1; before < gone.size; ) {
    before = gone.size;
    const takeAlong = ({ table, id, to }: Reference) => {
      if (!gone.has(to) || gone.has(id)) return;
      gone.add(id);
      delete tx.draft[table][id];
    };
    eachReference(course.now, takeAlong, 'record');
  }
};
