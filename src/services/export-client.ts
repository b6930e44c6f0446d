// Has files written and pictures drawn: in a worker as far as their formats go without the page, one after the other.
import type { Size } from '../base/geometry';
import {
  type Format,
  type Raster,
  type SheetLayout,
  WriteProblem,
  type WriteInput,
  type WriteNotice,
  type WriteTask,
} from '../formats/format';
import type { Answered } from './export-worker';
import { fonts } from './fonts';
import { raster as pageRaster } from './raster';
import { type RunningExport, startExportWorker } from './running-export';

/** A picture to be shown: one SVG element that carries its fonts, and its size, px at 100 %. */
export interface DrawnPicture {
  readonly svg: string;
  readonly size: Size;
  /** Where its pages lie, when it is pages. */
  readonly layout?: SheetLayout;
}

/** The pages of a format instead of the picture, so many at most. */
export interface DrawnAs {
  readonly format: string;
  readonly most: number;
}

export interface ExportClient {
  /**
   * The file. Aborting the task ends the work at once.
   * @throws WriteProblem with what to tell the user; the signal's reason when it was aborted; any other error when it failed
   */
  write(format: Format, input: WriteInput, task: WriteTask): Promise<Blob>;
  /** What to know of the file before it is written. @throws as above */
  notices(format: Format, input: WriteInput): Promise<readonly WriteNotice[]>;
  /** The picture of an input, in its options; null when a newer wish came in between. @throws as above */
  draw(input: WriteInput, as?: DrawnAs | null): Promise<DrawnPicture | null>;
}

/** `start` starts a worker; it is called on first use, and again after it was ended or failed. */
export function createExportClient(
  start: () => RunningExport = startExportWorker,
  raster: Raster = pageRaster,
): ExportClient {
  let worker: RunningExport | null = null;
  let newest = 0;
  /** Resolves when the drawing before is done; never rejects. */
  let drawn: Promise<unknown> = Promise.resolve();

  const end = (ended: RunningExport): void => {
    if (worker !== ended) return;
    worker = null;
    ended.stop();
  };

  const ask = async <T>(question: (running: RunningExport) => Promise<Answered<T>>): Promise<T> => {
    worker ??= start();
    const running = worker;
    let answer: Answered<T>;
    try {
      answer = await question(running);
    } catch (fault) {
      end(running);
      throw fault;
    }
    if (!answer.ok) throw new WriteProblem(answer.problem.key, answer.problem.values);
    return answer.value;
  };

  const writeThere = (format: Format, input: WriteInput, { signal, progress }: WriteTask) =>
    ask((running) => {
      const ended = (): void => end(running);
      signal.addEventListener('abort', ended);
      const page = {
        progress,
        png: (svg: string, size: Size, samples: Parameters<Raster['png']>[2], told: WriteTask['progress']) =>
          raster.png(svg, size, samples, { signal, progress: told }),
      };
      return running.write(format.id, input, page).finally(() => signal.removeEventListener('abort', ended));
    });

  return {
    async write(format, input, task) {
      task.signal.throwIfAborted();
      try {
        const content = await (format.onPage
          ? format.write(input, { fonts, raster }, task)
          : writeThere(format, input, task));
        return typeof content === 'string' ? new Blob([content], { type: format.mime }) : content;
      } catch (fault) {
        task.signal.throwIfAborted();
        throw fault;
      }
    },
    async notices(format, input) {
      return format.notices ? ask((running) => running.notices(format.id, input)) : [];
    },
    draw(input, as = null) {
      const mine = ++newest;
      const turn = drawn.then(async () => {
        if (mine !== newest) return null;
        const attempt = (): Promise<DrawnPicture> => ask((running) => running.draw(input, as));
        const picture = await attempt().catch((fault: unknown) => {
          // The worker may have been ended because somebody gave up a file that it wrote.
          if (fault instanceof WriteProblem || mine !== newest) throw fault;
          return attempt();
        });
        return mine === newest ? picture : null;
      });
      drawn = turn.catch(() => undefined);
      return turn;
    },
  };
}
