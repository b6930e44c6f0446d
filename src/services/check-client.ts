// Checks a project: small ones at once, large ones in a worker; newer wishes replace those that still wait.
import type { Id } from '../base/id';
import type { Crossings } from '../checks/map-facts';
import type { Finding } from '../checks/rule';
import type { ProjectDocument } from '../model/document';
import type { CheckWorker } from './check-worker';
import { remoteOf } from './worker-remote';

/** What is to be checked, and where lines cross in the maps that are drawn. */
export interface CheckWish {
  readonly document: ProjectDocument;
  readonly crossings: ReadonlyMap<Id, Crossings>;
}

export interface RunningCheck {
  /** @throws when the worker cannot be started or what it runs fails. */
  check(wish: CheckWish): Promise<readonly Finding[]>;
  /** Ends it; what it was asked fails. */
  stop(): void;
}

export interface CheckClient {
  /** All findings; null when a newer wish came in between. @throws when the checks cannot be loaded or fail */
  check(wish: CheckWish): Promise<readonly Finding[] | null>;
}

/**
 * Steps and connections from which on a worker is asked. By `bench:checks` 100 steps take 8 ms or less, 200 take 11 ms, 400 take 25 ms
 * and 1,000 take 58 ms; handing a document to a worker costs a tenth of that.
 */
export const LARGE = 400;

const isLarge = ({ steps, connections }: ProjectDocument): boolean =>
  Object.keys(steps).length + Object.keys(connections).length >= LARGE;

/** Starts the browser's worker. */
export function startCheckWorker(): RunningCheck {
  const worker = new Worker(new URL('./check-worker.ts', import.meta.url), {
    type: 'module',
    name: 'checks',
  });
  const { remote, answer, stop } = remoteOf<CheckWorker>(worker);
  return { check: ({ document, crossings }) => answer(remote.check(document, crossings)), stop };
}

/** The rules come when something is checked first. */
async function checkHere({ document, crossings }: CheckWish): Promise<readonly Finding[]> {
  const { findingsOf } = await import('../checks/check-map');
  return findingsOf(document, crossings);
}

/** `start` starts a worker; it is called when a large project is checked first, and again after it failed. */
export function createCheckClient(start: () => RunningCheck = startCheckWorker): CheckClient {
  let worker: RunningCheck | null = null;
  let newest = 0;
  /** Resolves when the worker is free; never rejects. */
  let free: Promise<unknown> = Promise.resolve();

  const checkThere = async (wish: CheckWish): Promise<readonly Finding[]> => {
    worker ??= start();
    try {
      return await worker.check(wish);
    } catch (fault) {
      worker.stop();
      worker = null;
      throw fault;
    }
  };

  return {
    async check(wish) {
      const mine = ++newest;
      if (!isLarge(wish.document)) {
        const found = await checkHere(wish);
        return mine === newest ? found : null;
      }
      const turn = free.then(() => (mine === newest ? checkThere(wish) : null));
      free = turn.catch(() => undefined);
      const found = await turn;
      return mine === newest ? found : null;
    },
  };
}
