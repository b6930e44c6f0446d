// The fonts of the app for tests outside of a browser: the same files in the same order, read from the packages.
import { readFile } from 'node:fs/promises';
import { outlineFiles } from '../../src/services/font-slices';
import type { FontSource } from '../../src/formats/format';

const kept = new Map<number, ReturnType<FontSource['files']>>();

/** Fonts read from disk. */
export const fontFiles: FontSource = {
  embed: () => Promise.resolve({ css: '', samples: [] }),
  files(weight) {
    const known =
      kept.get(weight) ??
      Promise.resolve(
        outlineFiles(weight).map(({ id, ranges, url }) => ({
          id,
          holds: ranges && ((code: number) => ranges.some(([first, last]) => code >= first && code <= last)),
          load: async () => new Uint8Array(await readFile(url.startsWith('/@fs') ? url.slice(4) : `.${url}`)),
        })),
      );
    kept.set(weight, known);
    return known;
  },
};
