// The projects kept on this device: IndexedDB behind a small interface, and the news of it to other tabs.
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Id } from '../base/id';
import type { ProjectDocument } from '../model/document';

/** What home shows of a project without opening it. Kept beside the document, not in it. */
export interface ProjectCard {
  readonly id: Id;
  readonly name: string;
  /** Last change, ISO 8601. */
  readonly changed: string;
  readonly side: 'current' | 'target';
  readonly steps: number;
  readonly language: 'en' | 'zh';
  /** SVG that this app has drawn. */
  readonly thumbnail: string;
}

export interface Shelf {
  /** All cards, last change first. */
  list(): Promise<ProjectCard[]>;
  /** The stored document as it lies there, to be parsed; null when there is none. */
  load(id: Id): Promise<unknown>;
  /** Both in one transaction: a crash leaves the old pair or the new one. Rejects when storage is full. */
  save(document: ProjectDocument, card: ProjectCard): Promise<void>;
  remove(id: Id): Promise<void>;
  /** False where the browser refuses storage: what is saved then ends with the page. Known after the first other call. */
  lasting(): boolean;
  /** Called after a change in this tab or another one, with the id. */
  subscribe(changed: (id: Id) => void): () => void;
}

interface ShelfSchema extends DBSchema {
  documents: { key: string; value: unknown };
  cards: { key: string; value: ProjectCard };
}

const CHANNEL = 'stagelane:shelf';

const open = async (name: string): Promise<IDBPDatabase<ShelfSchema>> =>
  openDB<ShelfSchema>(name, 1, {
    upgrade(db) {
      db.createObjectStore('documents');
      db.createObjectStore('cards', { keyPath: 'id' });
    },
    // A newer version of the app in another tab must not wait for this one for ever.
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  });

/** Where documents and cards lie: in the database, or in memory where there is none. */
interface Boards {
  cards(): Promise<ProjectCard[]>;
  document(id: Id): Promise<unknown>;
  put(document: unknown, card: ProjectCard): Promise<void>;
  remove(id: Id): Promise<void>;
}

const inDatabase = (db: IDBPDatabase<ShelfSchema>): Boards => {
  const both = () => {
    const tx = db.transaction(['documents', 'cards'], 'readwrite', { durability: 'strict' });
    return { tx, documents: tx.objectStore('documents'), cards: tx.objectStore('cards') };
  };
  return {
    cards: () => db.getAll('cards'),
    document: (id) => db.get('documents', id),
    async put(document, card) {
      const { tx, documents, cards } = both();
      await Promise.all([documents.put(document, card.id), cards.put(card), tx.done]);
    },
    async remove(id) {
      const { tx, documents, cards } = both();
      await Promise.all([documents.delete(id), cards.delete(id), tx.done]);
    },
  };
};

const inMemory = (): Boards => {
  const kept = new Map<Id, { document: unknown; card: ProjectCard }>();
  return {
    cards: async () => Array.from(kept.values(), ({ card }) => card),
    document: async (id) => kept.get(id)?.document,
    put: async (document, card) => void kept.set(card.id, { document, card }),
    remove: async (id) => void kept.delete(id),
  };
};

/** A shelf in IndexedDB, opened on first use. Where the browser refuses, in memory: nothing keeps anybody from drawing. */
export function createShelf(name = 'stagelane'): Shelf {
  let opening: Promise<Boards> | null = null;
  let lasting = true;
  const boards = (): Promise<Boards> => {
    opening ??= open(name).then(inDatabase, () => {
      lasting = false;
      return inMemory();
    });
    return opening;
  };
  const listeners = new Set<(id: Id) => void>();
  const channel = new BroadcastChannel(`${CHANNEL}:${name}`);
  channel.addEventListener('message', (event: MessageEvent<Id>) => {
    for (const listener of listeners) listener(event.data);
  });
  const tell = (id: Id): void => {
    channel.postMessage(id);
    for (const listener of listeners) listener(id);
  };
  return {
    async list() {
      const cards = await (await boards()).cards();
      return cards.toSorted((a, b) => (a.changed < b.changed ? 1 : a.changed > b.changed ? -1 : 0));
    },
    async load(id) {
      return (await (await boards()).document(id)) ?? null;
    },
    async save(document, card) {
      await (await boards()).put(document, card);
      tell(card.id);
    },
    async remove(id) {
      await (await boards()).remove(id);
      tell(id);
    },
    lasting: () => lasting,
    subscribe(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
  };
}
