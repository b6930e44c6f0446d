// The open project as the screens see it: the document's store, its history and what keeps it, in one place.
import { createContext, useContext, useSyncExternalStore } from 'react';
import type { ProjectDocument } from '../model/document';
import type { OpenProject } from '../services/open-project';

/** What panels and actions need of an open project; the shell keeps the rest (saving, the right to write). */
export type ProjectSession = Pick<OpenProject, 'store' | 'history'>;

export const ProjectContext = createContext<ProjectSession | null>(null);

/** The open project; throws outside the editor. */
export function useProject(): ProjectSession {
  const project = useContext(ProjectContext);
  if (!project) throw new Error('no project is open here');
  return project;
}

/** The document as it is now; renders again when it changes. */
export function useDocument(): ProjectDocument {
  const { store } = useProject();
  return useSyncExternalStore(
    (changed) => store.subscribe(changed),
    () => store.document(),
  );
}
