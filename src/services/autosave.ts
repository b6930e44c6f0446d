// Saves after every change without being asked: starts within 250 ms, one write at a time, the newest state always wins.
import type { ProjectDocument } from '../model/document';
import type { ProjectStore } from '../model/store';

/** What the top bar says of saving. */
export type SaveState =
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly reason: 'full' | 'unavailable' };

export interface Autosave {
  state(): SaveState;
  subscribe(changed: () => void): () => void;
  /** Writes what is not yet written, now. Resolves when it is kept or has failed. */
  flush(): Promise<void>;
  /** Flushes and stops listening. */
  stop(): Promise<void>;
}

export interface AutosaveOptions {
  readonly store: ProjectStore;
  readonly write: (document: ProjectDocument) => Promise<void>;
  /** What is true of the document as it is opened: kept, unless somebody knows better. */
  readonly first?: SaveState;
  /** ms of quiet before a write starts. */
  readonly delay?: number;
}

const reasonOf = (error: unknown): 'full' | 'unavailable' =>
  error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'unavailable';

const SAVED: SaveState = { kind: 'saved' };

export function createAutosave({ store, write, first = SAVED, delay = 150 }: AutosaveOptions): Autosave {
  let state = first;
  let kept = store.document();
  let timer: ReturnType<typeof setTimeout> | null = null;
  let writing: Promise<void> | null = null;
  const listeners = new Set<() => void>();
  const set = (next: SaveState): void => {
    if (next.kind === state.kind && next.kind !== 'failed') return;
    state = next;
    for (const listener of listeners) listener();
  };
  const writeNewest = async (): Promise<void> => {
    while (kept !== store.document()) {
      const document = store.document();
      try {
        await write(document);
        kept = document;
      } catch (error) {
        set({ kind: 'failed', reason: reasonOf(error) });
        return;
      }
    }
    set({ kind: 'saved' });
  };
  const flush = (): Promise<void> => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    writing ??= writeNewest().finally(() => {
      writing = null;
    });
    return writing;
  };
  const unsubscribe = store.subscribe((document) => {
    if (document === kept) return;
    set({ kind: 'saving' });
    // The first edit starts the clock and later ones do not reset it: steady typing is saved too.
    timer ??= setTimeout(() => void flush(), delay);
  });
  return {
    state: () => state,
    subscribe(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    flush,
    async stop() {
      unsubscribe();
      await flush();
    },
  };
}
