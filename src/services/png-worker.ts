// The worker in which a PNG is compressed while the page draws its next tiles.
import { expose } from 'comlink';
import type { Size } from '../base/geometry';
import { type Opacity, type PngEncoder, startPng } from './png-encoder';

let encoder: PngEncoder | null = null;
/** Rows are written in the order in which they come, whatever waits. */
let last: Promise<unknown> = Promise.resolve();

const running = (): PngEncoder => {
  if (!encoder) throw new Error('no picture was begun');
  return encoder;
};

const worker = {
  start(size: Size, dpi: number, opacity: Opacity): void {
    encoder = startPng(size, dpi, opacity);
  },
  /** The next rows; answers when they are compressed. */
  rows(pixels: Uint8ClampedArray<ArrayBuffer>): Promise<void> {
    const next = last.then(() => running().rows(pixels));
    last = next.catch(() => undefined);
    return next;
  },
  finish: (): Promise<Blob> => running().finish(),
};

export type PngWorker = typeof worker;

expose(worker);
