// Whatever takes records away (undo, another tab) also takes them out of the selection.
import { useEffect } from 'react';
import { realSelection } from '../actions/acts/selection';
import { useDocument } from '../project-session';
import { useSession } from '../session';

export function useRealSelection(): void {
  const document = useDocument();
  const readOnly = useSession((session) => session.readOnly);
  useEffect(() => {
    const { selection, renaming } = useSession.getState();
    const real = realSelection(selection, document);
    if (real !== selection) useSession.setState({ selection: real });
    if (renaming && readOnly) useSession.setState({ renaming: null });
  }, [document, readOnly]);
}
