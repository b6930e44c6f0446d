// The worker in which files are written, so that the interface stays alive; only what needs the page is asked of it.
import { expose, proxy } from 'comlink';
import type { Size } from '../base/geometry';
import { type Answer, keepRoutes } from '../drawing/route-cache';
import type { Id } from '../base/id';
import {
  type FontSample,
  type FormatServices,
  WriteProblem,
  type WriteInput,
  type WriteNotice,
} from '../formats/format';
import { placedPart } from '../formats/picture/placed-part';
import { format } from '../formats/registry';
import { fonts } from './fonts';
import type { DrawnAs, DrawnPicture } from './export-client';

/** What the page does for the worker. */
export interface PageSide {
  png(
    svg: string,
    size: Size,
    samples: readonly FontSample[],
    progress: (share: number) => void,
  ): Promise<Blob>;
  progress(share: number): void;
}

/** What came of it; errors that are to be said to the user keep their reason on the way to the page. */
export type Answered<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: Pick<WriteProblem, 'key' | 'values'> };

/** A map's routes, so that they need not be worked out once more here. */
export interface KnownRoutes {
  readonly map: Id;
  readonly answer: Answer | null;
}

async function answered<T>(work: () => Promise<T>): Promise<Answered<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (fault) {
    if (!(fault instanceof WriteProblem)) throw fault;
    return { ok: false, problem: { key: fault.key, values: fault.values } };
  }
}

const learn = ({ map, answer }: KnownRoutes): void => {
  if (answer) keepRoutes(map, answer.asked, answer.routes);
};

const worker = {
  write(
    id: string,
    input: WriteInput,
    routes: KnownRoutes,
    page: PageSide,
  ): Promise<Answered<Blob | string>> {
    learn(routes);
    const services: FormatServices = {
      fonts,
      raster: {
        png: (svg, size, samples, task) =>
          page.png(svg, size, samples, proxy(task?.progress ?? (() => undefined))),
      },
    };
    // Who does not want the file any more ends the worker.
    const { signal } = new AbortController();
    const progress = (share: number): void => page.progress(share);
    return answered(() => format(id).write(placedPart(input), services, { signal, progress }));
  },
  /** What to know of the file before it is written. */
  notices(id: string, input: WriteInput, routes: KnownRoutes): Promise<Answered<readonly WriteNotice[]>> {
    learn(routes);
    // Notices are words; whatever pixels a file has, they are not drawn for them.
    const raster = { png: () => Promise.reject(new Error('no picture is drawn for notices')) };
    return answered(async () => (await format(id).notices?.(placedPart(input), { fonts, raster })) ?? []);
  },
  /** The picture, or the pages of a format, with its fonts inside, and its size. */
  draw(input: WriteInput, routes: KnownRoutes, as: DrawnAs | null): Promise<Answered<DrawnPicture>> {
    learn(routes);
    return answered(async () => {
      const draw = as && format(as.format).draw;
      const { pictureMarkup, textRuns, withFonts } = await import('../formats/picture/picture-markup');
      const drawn = draw ? await draw(input, as.most) : await pictureMarkup(placedPart(input));
      const { svg } = drawn;
      return { ...drawn, svg: withFonts(svg, (await fonts.embed(textRuns(svg))).css) };
    });
  },
};

export type ExportWorker = typeof worker;

expose(worker);
