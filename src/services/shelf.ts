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
  /** Called after a change in this tab or another one, with the id. */
  subscribe(changed: (id: Id) => void): () => void;
}

interface ShelfSchema extends DBSchema {
  documents: { key: string; value: unknown };
  cards: { key: string; value: ProjectCard };
}

const CHANNEL = 'stagelane:shelf';

const open = (name: string): Promise<IDBPDatabase<ShelfSchema>> =>
  openDB<ShelfSchema>(name, 1, {
    upgrade(db) {
      db.createObjectStore('documents');
      db.createObjectStore('cards', { keyPath: 'id' });
    },
    // A newer version of the app in another tab must not wait for this one for ever.
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  });

/** A shelf in IndexedDB. The database opens on first use; an error of opening rejects each call. */
export function createShelf(name = 'stagelane'): Shelf {
  let opening: Promise<IDBPDatabase<ShelfSchema>> | null = null;
  const db = (): Promise<IDBPDatabase<ShelfSchema>> => {
    opening ??= open(name).catch((error: unknown) => {
      opening = null;
      throw error;
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
      const cards = await (await db()).getAll('cards');
      return cards.sort((a, b) => (a.changed < b.changed ? 1 : a.changed > b.changed ? -1 : 0));
    },
    async load(id) {
      return (await (await db()).get('documents', id)) ?? null;
    },
    async save(document, card) {
      const tx = (await db()).transaction(['documents', 'cards'], 'readwrite', { durability: 'strict' });
      await Promise.all([
        tx.objectStore('documents').put(document, card.id),
        tx.objectStore('cards').put(card),
        tx.done,
      ]);
      tell(card.id);
    },
    async remove(id) {
      const tx = (await db()).transaction(['documents', 'cards'], 'readwrite', { durability: 'strict' });
      await Promise.all([
        tx.objectStore('documents').delete(id),
        tx.objectStore('cards').delete(id),
        tx.done,
      ]);
      tell(id);
    },
    subscribe(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
  };
}
