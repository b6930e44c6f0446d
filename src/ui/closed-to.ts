// What the store of an open project is closed to: asked of each act by what it changed.
import { isOnlyComments } from '../model/only-comments';
import type { Patch } from '../model/transaction';
import { type Session, useSession } from './session';

/** True where comments can be written: who only reads is the one with questions. Not beside another tab that writes. */
export const mayComment = ({ readOnly, reading, elsewhere }: Session): boolean =>
  !readOnly || (reading && !elsewhere);

/** Says why nothing can be changed here, or that it can. */
export const setWriting = (change: Partial<Pick<Session, 'reading' | 'elsewhere'>>): void =>
  useSession.setState((session) => {
    const { reading, elsewhere } = { ...session, ...change };
    return { reading, elsewhere, readOnly: reading || elsewhere };
  });

/** True of changes that may not be made now: all where nothing may be changed, all but those of comments while somebody reads. */
export function isClosedTo(changes: Patch['changes']): boolean {
  const session = useSession.getState();
  return session.readOnly && !(mayComment(session) && isOnlyComments(changes));
}
