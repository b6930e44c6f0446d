// The files of the fonts and which characters each one holds; loaded when a picture with fonts is written.
import interRanges from '@fontsource-variable/inter/unicode.json';
import notoRanges from '@fontsource/noto-sans-sc/unicode.json';

/** One file of a font. */
export interface FontSlice {
  readonly family: string;
  /** The `font-weight` of its rule: one weight, or the range of a variable font. */
  readonly weight: string;
  readonly url: string;
  readonly ranges: readonly (readonly [first: number, last: number])[];
  /** As it is written in a font rule. */
  readonly unicodeRange: string;
}

const interFiles = import.meta.glob<string>(
  '/node_modules/@fontsource-variable/inter/files/inter-*-wght-normal.woff2',
  { eager: true, query: '?url', import: 'default' },
);
const notoFiles = import.meta.glob<string>(
  '/node_modules/@fontsource/noto-sans-sc/files/noto-sans-sc-*-{500,700}-normal.woff2',
  { eager: true, query: '?url', import: 'default' },
);

/** `U+0000-00FF,U+0131` as pairs of code points. */
export const parseRanges = (text: string): [number, number][] =>
  text.split(',').map((part) => {
    const [first = '', last = first] = part.replace(/^U\+/i, '').split('-');
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
  });

function slices(
  files: Readonly<Record<string, string>>,
  ranges: Readonly<Record<string, string>>,
  family: string,
  name: (subset: string) => string,
  weight: string,
): FontSlice[] {
  return Object.entries(ranges).flatMap(([key, unicodeRange]) => {
    const file = `/${name(key.replace(/[[\]]/g, ''))}.woff2`;
    const url = Object.entries(files).find(([path]) => path.endsWith(file))?.[1];
    return url ? [{ family, weight, url, unicodeRange, ranges: parseRanges(unicodeRange) }] : [];
  });
}

/** Inter, every weight in one file. */
export const INTER: readonly FontSlice[] = slices(
  interFiles,
  interRanges,
  'Inter Variable',
  (subset) => `inter-${subset}-wght-normal`,
  '100 900',
);

/** Noto Sans SC by weight: medium for text, bold for everything heavier. */
export const NOTO: Readonly<Record<500 | 700, readonly FontSlice[]>> = {
  500: slices(notoFiles, notoRanges, 'Noto Sans SC', (subset) => `noto-sans-sc-${subset}-500-normal`, '500'),
  700: slices(notoFiles, notoRanges, 'Noto Sans SC', (subset) => `noto-sans-sc-${subset}-700-normal`, '700'),
};
