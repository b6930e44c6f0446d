// ELK in its own worker, fetched on first use: the only place that knows how it is loaded.
import type { ElkNode } from 'elkjs/lib/elk-api';
// Its address only: bundled as one of the app's own modules it would not run.
import script from 'elkjs/lib/elk-worker.min.js?url';

/** ELK, ready to lay graphs out one after the other. */
export interface FlowWorker {
  /** @throws when ELK cannot be loaded, or gives up on the graph */
  layout(graph: ElkNode): Promise<ElkNode>;
  /** Ends it at once; what it was asked fails. */
  stop(): void;
}

/** Starts ELK. @throws when its code cannot be fetched */
export async function startFlowWorker(): Promise<FlowWorker> {
  const { default: Elk } = await import('elkjs/lib/elk-api');
  let broken: (error: Error) => void = () => undefined;
  // A worker whose code cannot be fetched never answers: its error is the answer then.
  const failed = new Promise<never>((_, reject) => {
    broken = reject;
  });
  failed.catch(() => undefined);
  const elk = new Elk({
    algorithms: ['layered'],
    workerFactory: () => {
      const worker = new Worker(script, { name: 'flow' });
      worker.addEventListener('error', (event) => broken(new Error(event.message || 'ELK did not start')));
      return worker;
    },
  });
  return {
    layout: (graph) => Promise.race([failed, elk.layout(graph)]),
    stop() {
      elk.terminateWorker();
      broken(new Error('ELK was stopped'));
    },
  };
}
