// Deleting steps closes the flow round them: what led in now leads to what came after.
import type { Id } from '../../base/id';
import { emptyBranch, fill, holesOf, Known } from '../healing';
import { type Cascade, removedFrom } from './cascade';

/**
 * Looks at connections that are still there but lost an end; those the act deleted itself stay deleted. One in, one out: the
 * entrance is prolonged and keeps id, label and share. Several in or out: each entrance goes on along every way it had. More than
 * four new connections in one place: none. A branch between two bars goes with its last step while another one is left. A remark's ties are no flow and are not healed.
 */
export const healConnections: Cascade = (tx, course) => {
  const removed = removedFrom(course, 'steps');
  if (removed.size === 0) return;
  const { before, now } = course;
  const isNote = (id: Id) => (now.steps[id] ?? before.steps[id])?.kind === 'note';
  const flow = Object.values(now.connections).filter(({ from, to }) => !isNote(from) && !isNote(to));
  const known = new Known(flow);
  const empty = emptyBranch(now, flow, removed);
  for (const hole of holesOf(removed, flow)) fill(tx, hole, known, empty);
};
