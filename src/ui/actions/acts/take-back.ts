// The way back that a message offers: takes one act back, as long as it is the last one.
import type { ProjectSession } from '../../project-session';

/** Of the act that was done last; nothing happens when another came after it. */
export function takingBack({ history }: Pick<ProjectSession, 'history'>): () => void {
  const act = history.undoLabel();
  return () => {
    if (history.undoLabel() === act) history.undo();
  };
}
