// What the store of an open project is closed to: asked of each act by what it changed.
import { isOnlyComments } from '../model/only-comments';
import type { Patch } from '../model/transaction';
import { mayComment, useSession } from './session';

/** True of changes that may not be made now: all where nothing may be changed, all but those of comments while somebody reads. */
export function isClosedTo(changes: Patch['changes']): boolean {
  const session = useSession.getState();
  return session.readOnly && !(mayComment(session) && isOnlyComments(changes));
}
