// Opens a project for as long as the editor shows it, and lets go of it in order: saved, then unlocked.
import { useEffect, useState } from 'react';
import type { Id } from '../../base/id';
import { mapsOf } from '../../model/queries';
import { type OpenProject, openProject, type Opening } from '../../services/open-project';
import { projectCard } from '../../services/project-card';
import { type Services, useServices } from '../services-context';
import { NOTHING, useSession } from '../session';

export type EditorState = { readonly kind: 'opening' } | { readonly kind: 'unavailable' } | Opening;

/** The letting go of the project shown before: the next one opens after it, or the same one would find itself locked. */
let earlier: Promise<unknown> = Promise.resolve();

function showInSession(project: OpenProject): () => void {
  const follow = (): void => useSession.setState({ readOnly: !project.lock.holds() });
  useSession.setState({
    map: mapsOf(project.store.document())[0]?.id ?? null,
    selection: NOTHING,
    renaming: null,
    tool: null,
    dialog: null,
  });
  follow();
  return project.lock.subscribe(follow);
}

/** What is not yet kept is kept before the page may be frozen or thrown away; leaving with unkept work is asked about. */
function keepBeforeLeaving({ autosave }: OpenProject): () => void {
  const hidden = (): void => {
    if (document.visibilityState === 'hidden') void autosave.flush();
  };
  const leaving = (event: BeforeUnloadEvent): void => {
    if (autosave.state().kind === 'failed') event.preventDefault();
  };
  document.addEventListener('visibilitychange', hidden);
  window.addEventListener('pagehide', hidden);
  window.addEventListener('beforeunload', leaving);
  return () => {
    document.removeEventListener('visibilitychange', hidden);
    window.removeEventListener('pagehide', hidden);
    window.removeEventListener('beforeunload', leaving);
  };
}

async function open(id: Id, services: Services): Promise<EditorState> {
  try {
    return await openProject(id, { ...services, cardOf: projectCard });
  } catch {
    return { kind: 'unavailable' };
  }
}

export function useOpenProject(id: Id): EditorState {
  const services = useServices();
  const [state, setState] = useState<EditorState>({ kind: 'opening' });
  useEffect(() => {
    let gone = false;
    const letGo: (() => unknown)[] = [];
    const opening = earlier.then(async () => {
      if (gone) return;
      const opened = await open(id, services);
      if (opened.kind === 'open') {
        letGo.push(() => opened.project.close());
        if (!gone) letGo.push(showInSession(opened.project), keepBeforeLeaving(opened.project));
      }
      if (!gone) setState(opened);
    });
    return () => {
      gone = true;
      earlier = opening.then(() => Promise.allSettled(letGo.map((act) => act())));
      setState({ kind: 'opening' });
      useSession.setState({ map: null, selection: NOTHING, readOnly: false });
    };
  }, [id, services]);
  return state;
}
