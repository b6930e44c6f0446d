// The project store: the only writer of the open document. One user act is one patch.
import { apply as applyPatches, create, type Patches } from 'mutative';
import { createStore } from 'zustand/vanilla';
import type { Id, NewId } from '../base/id';
import { CASCADES } from './cascades/registry';
import type { ProjectDocument } from './document';
import type { ActLabel, Origin, Patch, Transaction } from './transaction';
import { assertSound, assertSoundAfter } from './validate';

export type Listener = (document: ProjectDocument, patch: Patch | null) => void;

export interface ProjectStore {
  /** The document as it is: deeply frozen, a new object after each change, unchanged parts shared. */
  readonly document: () => ProjectDocument;
  /**
   * One user act: runs the recipe on a draft, then the cascades, checks the result and emits one patch. Nothing changed: no
   * patch. Returns what the recipe returns (ids and plain values: parts of the draft are dead afterwards).
   * `map`: the map that undo should show. `mergeKey`: acts of one key that follow each other directly are one undo.
   * `joins`: it follows from the act before it and is one undo with that one. Nothing comes of it while the store is closed to it.
   * @throws whatever the recipe throws, or UnsoundDocument; nothing has changed then. Acts do not nest.
   */
  readonly transact: <T>(
    label: ActLabel,
    recipe: (tx: Transaction) => T,
    options?: { readonly map?: Id; readonly mergeKey?: string; readonly joins?: boolean },
  ) => T;
  /**
   * Applies changes that were worked out before (undo, another tab): checked, but without cascades. Returns the patch, null when
   * nothing changed. @throws when they do not fit or leave an unsound document; nothing has changed then.
   */
  readonly apply: (
    patch: Pick<Patch, 'changes'> & Partial<Pick<Patch, 'label' | 'map'>>,
    origin: Exclude<Origin, 'user'>,
  ) => Patch | null;
  /** Takes another document in place of this one; listeners get it with no patch. @throws UnsoundDocument */
  readonly load: (document: ProjectDocument) => void;
  /** True while users may not make these changes. */
  readonly closed: (changes: Patch['changes']) => boolean;
  /** Called after each change, in order. A listener must not change the document. Returns the way to stop. */
  readonly subscribe: (listener: Listener) => () => void;
}

/** Keeps a store closed to users: acts, undo and redo that it does not let pass change nothing. What other tabs and files bring still comes in. */
export interface StoreGuard {
  /** Asked of each act by what it changed. */
  readonly closed: (changes: Patch['changes']) => boolean;
  /** Called when somebody wanted to change something meanwhile. */
  readonly refused: () => void;
}

/** A document, and how it came out of the one before. */
interface Outcome {
  readonly document: ProjectDocument;
  readonly changes: Patches<true>;
  readonly inverse: Patches<true>;
}

function drafted(document: ProjectDocument, work: (draft: Transaction['draft']) => void): Outcome {
  const [after, changes, inverse] = create(document, work, { enablePatches: true, enableAutoFreeze: true });
  return { document: after as ProjectDocument, changes, inverse };
}

/** Runs every cascade on the outcome of an act that took records away. */
function withCascades(before: ProjectDocument, act: Outcome, sources: Omit<Transaction, 'draft'>): Outcome {
  // A table that is swapped as a whole is another document: nobody deleted what is not in it any more.
  const removes = act.changes.some(({ op, path }) => op === 'remove' && path.length === 2);
  if (!removes) return act;
  return CASCADES.reduce((so, cascade) => {
    const { document: now } = so;
    const next = drafted(now, (draft) => cascade({ ...sources, draft }, { before, now }));
    return {
      document: next.document,
      changes: [...so.changes, ...next.changes],
      inverse: [...next.inverse, ...so.inverse],
    };
  }, act);
}

/** Makes the store of a document. Ids and time come from outside, so that acts are repeatable. @throws UnsoundDocument */
export function createProjectStore(
  initial: ProjectDocument,
  sources: { readonly newId: NewId; readonly now: () => string; readonly guard?: StoreGuard | undefined },
): ProjectStore {
  assertSound(initial);
  const state = createStore<{ document: ProjectDocument; patch: Patch | null }>(() => ({
    document: frozen(initial),
    patch: null,
  }));
  const closed: ProjectStore['closed'] = (changes) => sources.guard?.closed(changes) ?? false;
  let busy = false;

  const alone = <T>(work: () => T): T => {
    if (busy) throw new Error('one act at a time: an act or a listener started another');
    busy = true;
    try {
      return work();
    } finally {
      busy = false;
    }
  };

  const commit = (
    { document, changes, inverse }: Outcome,
    about: Omit<Patch, 'changes' | 'inverse'>,
  ): Patch | null => {
    if (changes.length === 0) return null;
    if (closed(changes) && about.origin !== 'remote' && about.origin !== 'load') {
      sources.guard?.refused();
      return null;
    }
    assertSoundAfter(document, changes);
    const patch: Patch = { ...about, changes, inverse };
    state.setState({ document, patch });
    return patch;
  };

  const transact: ProjectStore['transact'] = (label, recipe, { map = null, ...options } = {}) =>
    alone(() => {
      const before = state.getState().document;
      const given = { newId: sources.newId, now: sources.now() };
      const results: ReturnType<typeof recipe>[] = [];
      const act = drafted(before, (draft) => void results.push(recipe({ ...given, draft })));
      commit(withCascades(before, act, given), { label, origin: 'user', map, ...options });
      return results[0] as ReturnType<typeof recipe>;
    });

  return {
    document: () => state.getState().document,
    closed,
    transact,
    apply: ({ changes, label = { key: 'change' }, map = null }, origin) =>
      alone(() => {
        const outcome = drafted(state.getState().document, (draft) => void applyPatches(draft, changes));
        return commit(outcome, { label, origin, map });
      }),
    load: (document) =>
      alone(() => {
        assertSound(document);
        state.setState({ document: frozen(document), patch: null });
      }),
    subscribe: (listener) => state.subscribe(({ document, patch }) => listener(document, patch)),
  };
}

function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  for (const part of Object.values(value)) frozen(part);
  return Object.freeze(value);
}
