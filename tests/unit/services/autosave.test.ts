// Autosave: starts by itself, writes the newest state, one write at a time, and says when it cannot.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ProjectDocument } from '../../../src/model/document';
import type { ProjectStore } from '../../../src/model/store';
import { createAutosave } from '../../../src/services/autosave';

/** A store of numbered documents: only what autosave looks at. */
function numberedStore() {
  let n = 0;
  let document = { n } as unknown as ProjectDocument;
  const listeners = new Set<(document: ProjectDocument) => void>();
  const store = {
    document: () => document,
    subscribe: (listener: (document: ProjectDocument) => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  } as unknown as ProjectStore;
  const edit = () => {
    document = { n: ++n } as unknown as ProjectDocument;
    for (const listener of listeners) listener(document);
  };
  return { store, edit };
}

const numberOf = (document: ProjectDocument): number => (document as unknown as { n: number }).n;

describe('autosave', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('starts a write within 250 ms of the first edit, also while edits go on', async () => {
    const { store, edit } = numberedStore();
    const written: number[] = [];
    const autosave = createAutosave({
      store,
      write: async (document) => void written.push(numberOf(document)),
    });
    edit();
    await vi.advanceTimersByTimeAsync(100);
    edit();
    await vi.advanceTimersByTimeAsync(150);
    expect(written).toEqual([2]);
    expect(autosave.state()).toEqual({ kind: 'saved' });
  });

  it('writes what changed during a write right after it, never two at once', async () => {
    const { store, edit } = numberedStore();
    const written: number[] = [];
    let running = 0;
    let most = 0;
    const autosave = createAutosave({
      store,
      write: async (document) => {
        most = Math.max(most, ++running);
        await new Promise((done) => setTimeout(done, 1000));
        running--;
        written.push(numberOf(document));
      },
    });
    edit();
    await vi.advanceTimersByTimeAsync(300);
    edit();
    edit();
    expect(autosave.state()).toEqual({ kind: 'saving' });
    await vi.advanceTimersByTimeAsync(3000);
    expect(written).toEqual([1, 3]);
    expect(most).toBe(1);
  });

  it('says when the storage is full, and writes again with the next edit', async () => {
    const { store, edit } = numberedStore();
    let full = true;
    const written: number[] = [];
    const autosave = createAutosave({
      store,
      write: async (document) => {
        if (full) throw new DOMException('no room', 'QuotaExceededError');
        written.push(numberOf(document));
      },
    });
    edit();
    await vi.advanceTimersByTimeAsync(300);
    expect(autosave.state()).toEqual({ kind: 'failed', reason: 'full' });
    full = false;
    edit();
    await vi.advanceTimersByTimeAsync(300);
    expect(written).toEqual([2]);
    expect(autosave.state()).toEqual({ kind: 'saved' });
  });

  it('writes what is left when it stops, and nothing after', async () => {
    const { store, edit } = numberedStore();
    const written: number[] = [];
    const autosave = createAutosave({
      store,
      write: async (document) => void written.push(numberOf(document)),
    });
    edit();
    await autosave.stop();
    edit();
    await vi.advanceTimersByTimeAsync(1000);
    expect(written).toEqual([1]);
  });
});
