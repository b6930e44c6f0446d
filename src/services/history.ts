// Undo and redo: remembers what users did and takes it back by inverse patches.
import type { ProjectStore } from '../model/store';
import type { ActLabel, Patch } from '../model/transaction';

export interface History {
  /** Takes back the last act; returns the patch that did it, whose `map` is to be shown. Null: nothing that may be undone. */
  readonly undo: () => Patch | null;
  /** Does the last undone act again. Null: nothing to redo. */
  readonly redo: () => Patch | null;
  /** True when there is something to undo that may be changed now. */
  readonly canUndo: () => boolean;
  readonly canRedo: () => boolean;
  /** What undo would take back; null = nothing. */
  readonly undoLabel: () => ActLabel | null;
  readonly redoLabel: () => ActLabel | null;
  /** Called when what can be undone or redone has changed. Returns the way to stop. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Forgets everything; the document stays. */
  readonly clear: () => void;
}

/** The acts with one more; one that goes on with the last is merged into it, and both go when nothing is left of them. */
function recorded(done: readonly Patch[], patch: Patch): readonly Patch[] {
  const last = done.at(-1);
  const goesOn = patch.mergeKey !== undefined && last?.mergeKey === patch.mergeKey;
  if (!last || (!goesOn && !patch.joins)) return [...done, patch];
  const merged: Patch = {
    ...(patch.joins ? last : patch),
    changes: [...last.changes, ...patch.changes],
    inverse: [...patch.inverse, ...last.inverse],
  };
  return isEmpty(merged) ? done.slice(0, -1) : [...done.slice(0, -1), merged];
}

/** True when every value that was replaced has come back to what it was. */
function isEmpty({ changes, inverse }: Patch): boolean {
  if ([...changes, ...inverse].some((change) => change.op !== 'replace')) return false;
  const lastOf = (patches: Patch['changes']): string =>
    JSON.stringify(
      [...new Map(patches.map(({ path, value }) => [path.join(' '), JSON.stringify(value)]))]
        .map(([path, value]) => `${path} ${value}`)
        .sort(),
    );
  return lastOf(changes) === lastOf(inverse);
}

/**
 * The history of a store, without limit, from now on. It records patches of origin `user`; a new one clears what could be redone;
 * `load` clears all. Undo and redo are patches of origin `undo`, so whoever listens to the store follows them too.
 */
export function createHistory(store: ProjectStore): History {
  let done: readonly Patch[] = [];
  let undone: readonly Patch[] = [];
  const listeners = new Set<() => void>();

  const set = (nextDone: readonly Patch[], nextUndone: readonly Patch[]) => {
    done = nextDone;
    undone = nextUndone;
    for (const listener of listeners) listener();
  };

  const isOpenTo = (changes: Patch['changes'] | undefined): boolean =>
    changes !== undefined && !store.closed(changes);

  store.subscribe((_document, patch) => {
    if (patch === null) set([], []);
    else if (patch.origin === 'user') set(recorded(done, patch), []);
  });

  return {
    undo() {
      const last = done.at(-1);
      if (!last || store.closed(last.inverse)) return null;
      const patch = store.apply({ ...last, changes: last.inverse }, 'undo');
      set(done.slice(0, -1), [...undone, last]);
      return patch;
    },
    redo() {
      const last = undone.at(-1);
      if (!last || store.closed(last.changes)) return null;
      const patch = store.apply(last, 'undo');
      set([...done, last], undone.slice(0, -1));
      return patch;
    },
    canUndo: () => isOpenTo(done.at(-1)?.inverse),
    canRedo: () => isOpenTo(undone.at(-1)?.changes),
    undoLabel: () => done.at(-1)?.label ?? null,
    redoLabel: () => undone.at(-1)?.label ?? null,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    clear: () => set([], []),
  };
}
