// Reads files of other tools in a worker of their own, which is ended when it takes too long or nobody wants it any more.
import type { FaultKey } from '../formats/reading/fault';
import type { ForeignFile, ReaderWords } from '../formats/reading/foreign';
import type { ImportWorker } from './import-worker';
import { remoteOf } from './worker-remote';

/** What came of a file: charts, or that it is something else, or why it is refused. */
export type ReadOutcome =
  | { readonly kind: 'charts'; readonly file: ForeignFile }
  | { readonly kind: 'project' | 'table' }
  | {
      readonly kind: 'refused';
      readonly key: FaultKey;
      readonly values: Readonly<Record<string, string | number>>;
    };

/** A worker that reads one file. */
export interface RunningImport {
  read(bytes: Uint8Array, name: string, words: ReaderWords): Promise<ReadOutcome>;
  stop(): void;
}

/** Reading takes at most so long, seconds. */
export const LONGEST = 30;

/** Starts the browser's worker. */
export function startImportWorker(): RunningImport {
  const worker = new Worker(new URL('./import-worker.ts', import.meta.url), {
    type: 'module',
    name: 'import',
  });
  const { remote, answer, stop } = remoteOf<ImportWorker>(worker);
  return {
    read: (bytes, name, words) => answer(remote.read(bytes, name, words) as Promise<ReadOutcome>),
    stop,
  };
}

/** What came of a file; null when it was given up. Never throws. */
export async function readForeign(
  bytes: Uint8Array,
  name: string,
  words: ReaderWords,
  signal: AbortSignal,
  start: () => RunningImport = startImportWorker,
): Promise<ReadOutcome | null> {
  if (signal.aborted) return null;
  const worker = start();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<ReadOutcome>((resolve) => {
    timer = setTimeout(
      () => resolve({ kind: 'refused', key: 'tookTooLong', values: { most: LONGEST } }),
      LONGEST * 1000,
    );
  });
  const givenUp = new Promise<null>((resolve) => {
    signal.addEventListener('abort', () => resolve(null), { once: true });
  });
  try {
    return await Promise.race([worker.read(bytes, name, words), tooLong, givenUp]);
  } catch {
    return { kind: 'refused', key: 'failed', values: {} };
  } finally {
    clearTimeout(timer);
    worker.stop();
  }
}
