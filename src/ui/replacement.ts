// A file that shall take the place of a project: handed from whoever read it to the editor, which does it as an act that can be undone.
import type { Id } from '../base/id';
import type { ProjectDocument } from '../model/document';

const waiting = new Map<Id, ProjectDocument>();
const listeners = new Set<(id: Id) => void>();

/** Offers a document as the new content of the project with its id; the editor of that project takes it, now or when it opens. */
export function offerReplacement(document: ProjectDocument): void {
  waiting.set(document.project.id, document);
  for (const listener of listeners) listener(document.project.id);
}

/** The document offered for a project, once; null when there is none. */
export function takeReplacement(id: Id): ProjectDocument | null {
  const document = waiting.get(id) ?? null;
  waiting.delete(id);
  return document;
}

/** Calls with the id of every project for which a document is offered from now on. Returns the way to stop. */
export function onReplacement(listener: (id: Id) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
