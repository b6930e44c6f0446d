// One PNG in the making behind plain calls, compressed in a worker of its own.
import { transfer } from 'comlink';
import type { Size } from '../base/geometry';
import type { Opacity } from './png-encoder';
import type { PngWorker } from './png-worker';
import { remoteOf } from './worker-remote';

export interface RunningPng {
  /** Takes the next rows and their memory; answers when they are compressed. @throws NotOpaque by its name; when the worker fails or was stopped */
  rows(pixels: Uint8ClampedArray<ArrayBuffer>): Promise<void>;
  /** The file. @throws as above, and when rows are missing */
  finish(): Promise<Blob>;
  /** Ends the worker, whatever it is at. */
  stop(): void;
}

/** Starts the worker for a picture of a size in pixels. @throws when it cannot be started */
export async function startPngWorker(size: Size, dpi: number, opacity: Opacity): Promise<RunningPng> {
  const worker = new Worker(new URL('./png-worker.ts', import.meta.url), { type: 'module', name: 'png' });
  const { remote, answer, stop } = remoteOf<PngWorker>(worker);
  try {
    await answer(remote.start(size, dpi, opacity));
  } catch (fault) {
    stop();
    throw fault;
  }
  return {
    rows: (pixels) => answer(remote.rows(transfer(pixels, [pixels.buffer]))),
    finish: () => answer(remote.finish()),
    stop,
  };
}
