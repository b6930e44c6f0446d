// One running layout worker behind two plain calls: what it answers, what it fails with, and how it is stopped.
import { proxy, releaseProxy, wrap } from 'comlink';
import type { Placing, Route, RouteInput } from '../layout/graph';
import type { Progress, TidyRequest } from '../layout/tidy';
import type { LaneDirection } from '../model/ids';
import type { LayoutWorker } from './layout-worker';

export interface RunningWorker {
  /** @throws when the worker cannot be started or what it runs fails. */
  tidy(request: TidyRequest, progress: Progress): Promise<Placing>;
  /** @throws as above. */
  route(direction: LaneDirection, input: RouteInput): Promise<Route[]>;
  /** Ends it at once, whatever it is at; what it was asked fails. */
  stop(): void;
}

/** Starts the browser's worker. */
export function startLayoutWorker(): RunningWorker {
  const worker = new Worker(new URL('./layout-worker.ts', import.meta.url), {
    type: 'module',
    name: 'layout',
  });
  const remote = wrap<LayoutWorker>(worker);
  // A worker whose code cannot be fetched never answers: its error is the answer then.
  let fail: (fault: Error) => void = () => undefined;
  const failed = new Promise<never>((_, reject) => {
    fail = reject;
  });
  worker.addEventListener('error', (event) => fail(new Error(event.message || 'the worker did not start')));
  failed.catch(() => undefined);
  return {
    tidy: (request, progress) => Promise.race([failed, remote.tidy(request, proxy(progress))]),
    route: (direction, input) => Promise.race([failed, remote.route(direction, input)]),
    stop() {
      remote[releaseProxy]();
      worker.terminate();
      fail(new Error('the worker was stopped'));
    },
  };
}
