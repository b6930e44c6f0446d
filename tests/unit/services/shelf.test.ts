// The shelf in IndexedDB: what is saved is there again, cards come newest first, other tabs hear of changes.
import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import type { ProjectDocument } from '../../../src/model/document';
import { createShelf, type ProjectCard } from '../../../src/services/shelf';

let count = 0;
const aShelf = () => createShelf(`test-${++count}`);
const aDocument = (name: string) => ({ project: { name } }) as unknown as ProjectDocument;
const aCard = (id: string, changed: string): ProjectCard => ({
  id,
  name: id,
  changed,
  side: 'current',
  steps: 3,
  language: 'en',
  thumbnail: '<svg/>',
});

describe('the shelf', () => {
  it('gives back what was saved, and null for what never was', async () => {
    const shelf = aShelf();
    await shelf.save(aDocument('Northwind'), aCard('p1', '2026-01-01T00:00:00Z'));
    expect(await shelf.load('p1')).toEqual({ project: { name: 'Northwind' } });
    expect(await shelf.load('p2')).toBeNull();
  });

  it('lists cards by last change, newest first', async () => {
    const shelf = aShelf();
    await shelf.save(aDocument('old'), aCard('old', '2026-01-01T00:00:00Z'));
    await shelf.save(aDocument('new'), aCard('new', '2026-03-01T00:00:00Z'));
    await shelf.save(aDocument('mid'), aCard('mid', '2026-02-01T00:00:00Z'));
    expect((await shelf.list()).map((card) => card.id)).toEqual(['new', 'mid', 'old']);
  });

  it('forgets document and card together', async () => {
    const shelf = aShelf();
    await shelf.save(aDocument('a'), aCard('p1', '2026-01-01T00:00:00Z'));
    await shelf.remove('p1');
    expect(await shelf.list()).toEqual([]);
    expect(await shelf.load('p1')).toBeNull();
  });

  it('tells this tab and others which project changed', async () => {
    const name = `shared-${++count}`;
    const [here, there] = [createShelf(name), createShelf(name)];
    const [heard, heardThere] = [vi.fn(), vi.fn()];
    here.subscribe(heard);
    there.subscribe(heardThere);
    await here.save(aDocument('a'), aCard('p1', '2026-01-01T00:00:00Z'));
    expect(heard).toHaveBeenCalledWith('p1');
    await expect.poll(() => heardThere).toHaveBeenCalledWith('p1');
  });
});

describe('the shelf where the browser refuses storage', () => {
  it('keeps projects in memory and says that they will not last', async () => {
    const refused = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('refused', 'SecurityError');
    });
    const shelf = aShelf();
    await shelf.save(aDocument('Northwind'), aCard('p1', '2026-01-01T00:00:00Z'));
    refused.mockRestore();
    expect(shelf.lasting()).toBe(false);
    expect(await shelf.load('p1')).toEqual({ project: { name: 'Northwind' } });
    expect((await shelf.list()).map((card) => card.id)).toEqual(['p1']);
    await shelf.remove('p1');
    expect(await shelf.list()).toEqual([]);
  });

  it('lasts where there is a database', async () => {
    const shelf = aShelf();
    await shelf.list();
    expect(shelf.lasting()).toBe(true);
  });
});
