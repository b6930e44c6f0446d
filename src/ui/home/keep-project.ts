// What can be done to a project of the shelf without opening it. Each act says whether it could be done.
import type { Id } from '../../base/id';
import type { ProjectDocument } from '../../model/document';
import { parse } from '../../model/parse';
import { projectCard } from '../../services/project-card';
import type { ProjectCard } from '../../services/shelf';
import { requestWriterLock } from '../../services/writer-lock';
import type { Services } from '../services-context';

/** Why an act on a kept project failed. `busy`: another tab has it open. `broken`: what is stored does not parse. */
export type KeepProblem = 'busy' | 'missing' | 'broken' | 'full' | 'unavailable';

export type Kept<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: KeepProblem };

const kept = <T>(value: T): Kept<T> => ({ ok: true, value });
const failed = (problem: KeepProblem): Kept<never> => ({ ok: false, problem });

/** What a refusal of the storage means for the user. */
export const storageProblem = (error: unknown): KeepProblem =>
  error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'unavailable';

async function attempt<T>(act: () => Promise<Kept<T>>): Promise<Kept<T>> {
  try {
    return await act();
  } catch (error) {
    return failed(storageProblem(error));
  }
}

/** Runs the act while no other tab may write the project. */
async function alone<T>({ locks }: Services, id: Id, act: () => Promise<Kept<T>>): Promise<Kept<T>> {
  const lock = await requestWriterLock({ project: id, locks, beforeHandingOn: async () => {} });
  try {
    return lock.holds() ? await attempt(act) : failed('busy');
  } finally {
    lock.release();
  }
}

const read = async ({ shelf }: Services, id: Id): Promise<Kept<ProjectDocument>> => {
  const stored = await shelf.load(id);
  if (stored === null) return failed('missing');
  const result = parse(stored);
  return result.ok ? kept(result.document) : failed('broken');
};

/** Puts a document on the shelf under its own id; resolves with the id. */
export const keepDocument = (services: Services, document: ProjectDocument): Promise<Kept<Id>> =>
  attempt(async () => {
    await services.shelf.save(document, await projectCard(document, services.now()));
    return kept(document.project.id);
  });

/** The same document as another project. */
export const asCopy = (document: ProjectDocument, id: Id, name: string): ProjectDocument => ({
  ...document,
  project: { ...document.project, id, name },
});

export const renameProject = (services: Services, id: Id, name: string): Promise<Kept<Id>> =>
  alone(services, id, async () => {
    const found = await read(services, id);
    return found.ok ? keepDocument(services, asCopy(found.value, id, name)) : found;
  });

export const duplicateProject = (services: Services, id: Id, name: string): Promise<Kept<Id>> =>
  attempt(async () => {
    const found = await read(services, id);
    return found.ok ? keepDocument(services, asCopy(found.value, services.newId(), name)) : found;
  });

/** Takes a project off the shelf; resolves with what puts it back as it was. */
export const removeProject = (
  services: Services,
  card: ProjectCard,
): Promise<Kept<() => Promise<Kept<Id>>>> =>
  alone(services, card.id, async () => {
    const stored = await services.shelf.load(card.id);
    await services.shelf.remove(card.id);
    return kept(() =>
      attempt(async () => {
        // Put back exactly as it lay there, even when this version of the app cannot read it.
        await services.shelf.save(stored as ProjectDocument, card);
        return kept(card.id);
      }),
    );
  });
