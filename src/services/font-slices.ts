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

/** A file of a font with outlines of its own, for formats that carry them. */
export interface OutlineFile {
  readonly id: string;
  readonly url: string;
  /** Null: what it holds is not listed anywhere. */
  readonly ranges: FontSlice['ranges'] | null;
}

const interOutlines = import.meta.glob<string>(
  '/node_modules/@fontsource/inter/files/inter-*-{500,600,700}-normal.woff',
  { eager: true, query: '?url', import: 'default' },
);
const notoOutlines = import.meta.glob<string>(
  '/node_modules/@fontsource/noto-sans-sc/files/noto-sans-sc-*-{500,700}-normal.woff',
  { eager: true, query: '?url', import: 'default' },
);

function outlineFile(
  files: Readonly<Record<string, string>>,
  name: string,
  ranges: OutlineFile['ranges'],
): OutlineFile[] {
  const url = Object.entries(files).find(([path]) => path.endsWith(`/${name}.woff`))?.[1];
  return url ? [{ id: name, ranges, url }] : [];
}

const listed = (ranges: Readonly<Record<string, string>>): [subset: string, ranges: FontSlice['ranges']][] =>
  Object.entries(ranges).map(([key, text]) => [key.replace(/[[\]]/g, ''), parseRanges(text)]);

/**
 * The files that a text of a weight is set from, the preferred first: Inter, the usual Chinese in one file, then the rest of
 * Noto Sans SC in slices, so that a line of Chinese stays in one piece.
 */
export function outlineFiles(weight: 500 | 600 | 700): readonly OutlineFile[] {
  const heavy = weight > 500 ? 700 : 500;
  return [
    ...listed(interRanges).flatMap(([subset, ranges]) =>
      outlineFile(interOutlines, `inter-${subset}-${weight}-normal`, ranges),
    ),
    ...outlineFile(notoOutlines, `noto-sans-sc-chinese-simplified-${heavy}-normal`, null),
    ...listed(notoRanges).flatMap(([subset, ranges]) =>
      outlineFile(notoOutlines, `noto-sans-sc-${subset}-${heavy}-normal`, ranges),
    ),
  ];
}
