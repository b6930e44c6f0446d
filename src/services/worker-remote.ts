// A worker of the browser behind a remote object: what it fails with, and how it is stopped.
import { type Remote, releaseProxy, wrap } from 'comlink';

export interface WorkerRemote<T> {
  readonly remote: Remote<T>;
  /** What the worker answers. @throws when it cannot be started, or was stopped meanwhile */
  answer<A>(asked: Promise<A>): Promise<A>;
  /** Ends it at once, whatever it is at; what it was asked fails. */
  stop(): void;
}

export function remoteOf<T>(worker: Worker): WorkerRemote<T> {
  const remote = wrap<T>(worker);
  // A worker whose code cannot be fetched never answers: its error is the answer then.
  let fail: (fault: Error) => void = () => undefined;
  const failed = new Promise<never>((_, reject) => {
    fail = reject;
  });
  worker.addEventListener('error', (event) => fail(new Error(event.message || 'the worker did not start')));
  failed.catch(() => undefined);
  return {
    remote,
    answer: (asked) => Promise.race([failed, asked]),
    stop() {
      remote[releaseProxy]();
      worker.terminate();
      fail(new Error('the worker was stopped'));
    },
  };
}
