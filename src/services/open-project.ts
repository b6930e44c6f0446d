// Opens a project of the shelf for a screen: document, history, saving and the right to write, tied together.
import type { Id, NewId } from '../base/id';
import type { ProjectDocument } from '../model/document';
import { type ParseResult, parse } from '../model/parse';
import { createProjectStore, type ProjectStore, type StoreGuard } from '../model/store';
import { type Autosave, createAutosave } from './autosave';
import { createHistory, type History } from './history';
import type { ProjectCard, Shelf } from './shelf';
import { requestWriterLock, type WriterLock } from './writer-lock';

export interface OpenProject {
  readonly store: ProjectStore;
  readonly history: History;
  readonly autosave: Autosave;
  readonly lock: WriterLock;
  /** Takes the right to write from the other tab and shows what that tab has saved. */
  editHere(): Promise<void>;
  /** Saves, lets go of the lock, forgets the listeners. */
  close(): Promise<void>;
}

export interface OpenProjectOptions {
  readonly shelf: Shelf;
  readonly newId: NewId;
  readonly now: () => string;
  readonly locks: LockManager | undefined;
  /** Keeps the project as it is while somebody only reads. */
  readonly guard?: StoreGuard;
  readonly cardOf: (document: ProjectDocument, changed: string) => Promise<ProjectCard>;
}

export type Opening =
  | { readonly kind: 'open'; readonly project: OpenProject }
  | { readonly kind: 'missing' }
  | { readonly kind: 'broken'; readonly result: Extract<ParseResult, { ok: false }> };

/** Opens a project by id. A document that does not parse is left as it lies and reported. */
export async function openProject(id: Id, options: OpenProjectOptions): Promise<Opening> {
  const stored = await options.shelf.load(id);
  if (stored === null) return { kind: 'missing' };
  const result = parse(stored);
  if (!result.ok) return { kind: 'broken', result };
  const { shelf, newId, now, guard, cardOf } = options;
  const store = createProjectStore(result.document, { newId, now, guard });
  const history = createHistory(store);
  let lock: WriterLock | null = null;
  const autosave = createAutosave({
    store,
    ...(shelf.lasting() ? {} : { first: { kind: 'failed', reason: 'unavailable' } }),
    write: async (document) => {
      if (!lock?.holds()) return;
      await shelf.save(document, await cardOf(document, now()));
      if (!shelf.lasting()) throw new DOMException('kept in memory only', 'InvalidStateError');
    },
  });
  lock = await requestWriterLock({ project: id, locks: options.locks, beforeHandingOn: autosave.flush });
  const writer = lock;
  const refresh = async (): Promise<void> => {
    const newest = parse(await shelf.load(id));
    if (newest.ok) store.load(newest.document);
  };
  const unsubscribe = shelf.subscribe((changed) => {
    if (changed === id && !writer.holds()) void refresh();
  });
  const project: OpenProject = {
    store,
    history,
    autosave,
    lock: writer,
    async editHere() {
      await writer.take();
      await refresh();
    },
    async close() {
      await autosave.stop();
      unsubscribe();
      writer.release();
    },
  };
  return { kind: 'open', project };
}
