// One running layout worker behind two plain calls: what it answers, what it fails with, and how it is stopped.
import { proxy } from 'comlink';
import type { Placing, Route, RouteInput } from '../layout/graph';
import type { Progress, TidyRequest } from '../layout/tidy';
import type { LaneDirection } from '../model/ids';
import type { LayoutWorker } from './layout-worker';
import { remoteOf } from './worker-remote';

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
  const { remote, answer, stop } = remoteOf<LayoutWorker>(worker);
  return {
    tidy: (request, progress) => answer(remote.tidy(request, proxy(progress))),
    route: (direction, input) => answer(remote.route(direction, input)),
    stop,
  };
}
