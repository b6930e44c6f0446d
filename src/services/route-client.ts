// Asks layout workers for the connections of maps that are about to be drawn, so that the screen stays alive meanwhile.
import type { Id } from '../base/id';
import type { ProjectDocument } from '../model/document';
import { routeMap } from './route-ahead';
import { type RunningWorker, startLayoutWorker } from './running-worker';

export interface RouteClient {
  /**
   * Has the connections of a map routed and kept, so that drawing it needs no router. Several maps are routed at once.
   * `signal` ends the work; it then resolves all the same. @throws when the worker cannot be started or fails.
   */
  route(document: ProjectDocument, map: Id, signal: AbortSignal): Promise<void>;
}

/** `start` starts a worker; one that has done its work waits for the next map. */
export function createRouteClient(start: () => RunningWorker = startLayoutWorker): RouteClient {
  const idle: RunningWorker[] = [];
  return {
    async route(document, map, signal) {
      if (signal.aborted) return;
      const worker = idle.pop() ?? start();
      const end = (): void => worker.stop();
      signal.addEventListener('abort', end);
      try {
        await routeMap(worker, document, map);
        idle.push(worker);
      } catch (fault) {
        if (signal.aborted) return;
        worker.stop();
        throw fault;
      } finally {
        signal.removeEventListener('abort', end);
      }
    },
  };
}
