// Asks the layout worker for places: started on first use, a newer request makes an older one's answer void.
import { type Remote, wrap } from 'comlink';
import type { Id } from '../base/id';
import type { Placing } from '../layout/graph';
import { layoutGraph } from '../layout/layout-graph';
import type { ProjectDocument } from '../model/document';
import type { LayoutWorker } from './layout-worker';

export interface LayoutClient {
  /** The places for a map; null when a newer request has come in between. */
  tidy(document: ProjectDocument, map: Id): Promise<Placing | null>;
}

const startWorker = (): Remote<LayoutWorker> =>
  wrap<LayoutWorker>(
    new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module', name: 'layout' }),
  );

export function createLayoutClient(start: () => Remote<LayoutWorker> = startWorker): LayoutClient {
  let remote: Remote<LayoutWorker> | null = null;
  let newest = 0;
  return {
    async tidy(document, map) {
      remote ??= start();
      const request = ++newest;
      const placing = await remote.place(layoutGraph(document, map));
      return request === newest ? placing : null;
    },
  };
}
