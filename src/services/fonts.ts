// Finds the parts of the fonts that a picture uses and puts them into it as data: an image sees no fonts of its page.
import type { TextWeight } from '../base/text-width';
import type { FontFile, FontSource, TextRun } from '../formats/format';
import type { FontSlice } from './font-slices';

const holds = ({ ranges }: FontSlice, code: number): boolean =>
  ranges.some(([first, last]) => code >= first && code <= last);

interface Fonts {
  readonly inter: readonly FontSlice[];
  readonly noto: Readonly<Record<500 | 700, readonly FontSlice[]>>;
}

/** Letters and figures show best that a font is there; spaces not at all. */
const rank = (char: string): number =>
  /[\p{L}\p{N}]/u.test(char) ? 2 : /[\p{Z}\p{C}\p{M}]/u.test(char) ? 0 : 1;

/**
 * The slices that texts need, each with the character in use that shows best that it is there: Inter where it has a
 * character, else Noto Sans SC, bold for weights above 500.
 */
export function slicesFor(runs: readonly TextRun[], { inter, noto }: Fonts): Map<FontSlice, string> {
  const needed = new Map<FontSlice, string>();
  for (const { text, weight } of runs) {
    for (const char of new Set(text)) {
      const code = char.codePointAt(0) ?? 0;
      const slice =
        inter.find((one) => holds(one, code)) ??
        noto[weight > 500 ? 700 : 500].find((one) => holds(one, code));
      if (slice && rank(char) > rank(needed.get(slice) ?? ' ')) needed.set(slice, char);
    }
  }
  return needed;
}

const loaded = new Map<string, Promise<string>>();

async function load(url: string): Promise<string> {
  const bytes = await bytesOf(url);
  let binary = '';
  // In parts, because a call takes a limited number of arguments.
  for (let at = 0; at < bytes.length; at += 8_192)
    binary += String.fromCharCode(...bytes.subarray(at, at + 8_192));
  return `data:font/woff2;base64,${btoa(binary)}`;
}

function asData(url: string): Promise<string> {
  let data = loaded.get(url);
  if (!data) {
    data = load(url);
    loaded.set(url, data);
    // A font that failed is asked for again the next time.
    data.catch(() => loaded.delete(url));
  }
  return data;
}

const rule = async ({ family, weight, url, unicodeRange }: FontSlice): Promise<string> =>
  `@font-face{font-family:'${family}';font-style:normal;font-weight:${weight};font-display:block;` +
  `src:url(${await asData(url)}) format('woff2');unicode-range:${unicodeRange}}`;

async function bytesOf(url: string): Promise<Uint8Array> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`a font could not be loaded (${answer.status})`);
  return new Uint8Array(await answer.arrayBuffer());
}

/** The same objects each time, so that what is read out of a file is kept with it. */
const files = new Map<TextWeight, Promise<readonly FontFile[]>>();

async function outlines(weight: TextWeight): Promise<readonly FontFile[]> {
  const { outlineFiles } = await import('./font-slices');
  return outlineFiles(weight).map(({ id, ranges, url }) => ({
    id,
    holds: ranges && ((code) => ranges.some(([first, last]) => code >= first && code <= last)),
    load: () => bytesOf(url),
  }));
}

/** The fonts of the app, fetched from its own files. */
export const fonts: FontSource = {
  files(weight) {
    const known = files.get(weight) ?? outlines(weight);
    files.set(weight, known);
    return known;
  },
  async embed(runs) {
    const { INTER, NOTO } = await import('./font-slices');
    const slices = slicesFor(runs, { inter: INTER, noto: NOTO });
    const rules = await Promise.all([...slices.keys()].map(rule));
    const samples = [...slices].map(([{ family, weight }, text]) => ({
      text,
      family,
      weight: weight === '700' ? 700 : 500,
    }));
    return { css: rules.join(''), samples };
  },
};
