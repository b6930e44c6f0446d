// One writer per project: the second tab reads, asks, and gets the right to write after the first has saved.
import { describe, expect, it, vi } from 'vitest';
import { requestWriterLock } from '../../../src/services/writer-lock';
import { fakeLocks } from '../../helpers/fake-locks';

let count = 0;
const aProject = () => `project${++count}`;

describe('the writer lock', () => {
  it('goes to the first tab; the second opens at once as a reader', async () => {
    const common = { project: aProject(), locks: fakeLocks(), beforeHandingOn: async () => {} };
    const first = await requestWriterLock(common);
    const second = await requestWriterLock(common);
    expect([first.holds(), second.holds()]).toEqual([true, false]);
    first.release();
    second.release();
  });

  it('is free again when its holder lets go', async () => {
    const common = { project: aProject(), locks: fakeLocks(), beforeHandingOn: async () => {} };
    (await requestWriterLock(common)).release();
    const next = await vi.waitFor(async () => {
      const lock = await requestWriterLock(common);
      expect(lock.holds()).toBe(true);
      return lock;
    }, 20_000);
    next.release();
  });

  it('is handed on when asked for, after the holder has saved', async () => {
    const order: string[] = [];
    const project = aProject();
    const locks = fakeLocks();
    const first = await requestWriterLock({
      project,
      locks,
      beforeHandingOn: async () => {
        await new Promise((done) => setTimeout(done, 20));
        order.push('saved');
      },
    });
    const lost = vi.fn();
    first.subscribe(lost);
    const second = await requestWriterLock({ project, locks, beforeHandingOn: async () => {} });
    await second.take();
    order.push('taken');
    expect(order).toEqual(['saved', 'taken']);
    expect([first.holds(), second.holds()]).toEqual([false, true]);
    expect(lost).toHaveBeenCalled();
    first.release();
    second.release();
  });

  it('is taken by force from a tab that does not answer', async () => {
    const project = aProject();
    const locks = fakeLocks();
    const first = await requestWriterLock({ project, locks, beforeHandingOn: () => new Promise(() => {}) });
    const second = await requestWriterLock({ project, locks, beforeHandingOn: async () => {}, patience: 50 });
    await second.take();
    expect([first.holds(), second.holds()]).toEqual([false, true]);
    first.release();
    second.release();
  });

  it('lets every tab write where the browser has no locks', async () => {
    const common = { project: aProject(), locks: undefined, beforeHandingOn: async () => {} };
    const first = await requestWriterLock(common);
    expect(first.holds()).toBe(true);
    first.release();
  });
});
