// One running export worker behind two plain calls: what it answers, what it fails with, and how it is stopped.
import { proxy } from 'comlink';
import { lastRoutes } from '../drawing/route-cache';
import type { WriteInput, WriteNotice } from '../formats/format';
import type { DrawnAs, DrawnPicture } from './export-client';
import type { Answered, ExportWorker, PageSide } from './export-worker';
import { remoteOf } from './worker-remote';

export interface RunningExport {
  /** @throws when the worker cannot be started, was stopped, or the format fails without a reason for the user. */
  write(id: string, input: WriteInput, page: PageSide): Promise<Answered<Blob | string>>;
  /** @throws as above. */
  notices(id: string, input: WriteInput): Promise<Answered<readonly WriteNotice[]>>;
  /** @throws as above. */
  draw(input: WriteInput, as: DrawnAs | null): Promise<Answered<DrawnPicture>>;
  /** Ends it at once, whatever it is at; what it was asked fails. */
  stop(): void;
}

/** Starts the browser's worker. */
export function startExportWorker(): RunningExport {
  const worker = new Worker(new URL('./export-worker.ts', import.meta.url), {
    type: 'module',
    name: 'export',
  });
  const { remote, answer, stop } = remoteOf<ExportWorker>(worker);
  // Comlink takes an answer of two shapes for one of either.
  const asked = <T>(question: Promise<Answered<T>>): Promise<Answered<T>> => answer(question);
  const routes = ({ map }: WriteInput) => ({ map, answer: lastRoutes(map) });
  return {
    write: (id, input, page) => asked<Blob | string>(remote.write(id, input, routes(input), proxy(page))),
    notices: (id, input) => asked<readonly WriteNotice[]>(remote.notices(id, input, routes(input))),
    draw: (input, as) => asked<DrawnPicture>(remote.draw(input, routes(input), as)),
    stop,
  };
}
