// Where a text may be broken: words of languages with and without spaces, and the last resorts inside a long word.
import { type TextWeight, textWidth } from '../base/text-width';

/** A piece of text that stays on one line, and whether a space stands before it. */
export interface Word {
  readonly text: string;
  readonly spaced: boolean;
  readonly width: number;
}

/** How a text is set, px. */
export interface TextStyle {
  readonly size: number;
  readonly weight: TextWeight;
  readonly lineHeight: number;
}

/** Scripts that are written without spaces between words. */
const UNSPACED =
  '\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmr}\\p{sc=Mymr}\u3000-\u303f\uff00-\uffef';
const HAS_UNSPACED = new RegExp(`[${UNSPACED}]`, 'u');
const ENDS_UNSPACED = new RegExp(`[${UNSPACED}]$`, 'u');
const STARTS_UNSPACED = new RegExp(`^[${UNSPACED}]`, 'u');
/** Never first on a line. */
const CLOSING = /^[，。？！、：；）》」』】〕〉”’…·％～ー々,.!?:;%)\]}»]/;
/** Never last on a line. */
const OPENING = /[（《「『【〔〈“‘￥([{«$€]$/;

let segmenters: { word: Intl.Segmenter; grapheme: Intl.Segmenter } | null = null;

function segmenter(granularity: 'word' | 'grapheme'): Intl.Segmenter {
  segmenters ??= {
    word: new Intl.Segmenter('zh', { granularity: 'word' }),
    grapheme: new Intl.Segmenter('zh', { granularity: 'grapheme' }),
  };
  return segmenters[granularity];
}

const pieces = (text: string, granularity: 'word' | 'grapheme'): string[] =>
  Array.from(segmenter(granularity).segment(text), (found) => found.segment);

/** The parts of a text between two spaces, cut where a language without spaces may be cut. */
function cutUnspaced(run: string): string[] {
  if (!HAS_UNSPACED.test(run)) return [run];
  const parts: string[] = [];
  for (const piece of pieces(run, 'word')) {
    const before = parts.at(-1);
    const mayBreak =
      before !== undefined &&
      (ENDS_UNSPACED.test(before) || STARTS_UNSPACED.test(piece)) &&
      !CLOSING.test(piece) &&
      !OPENING.test(before);
    if (before === undefined || mayBreak) parts.push(piece);
    else parts[parts.length - 1] = before + piece;
  }
  return parts;
}

const word = (text: string, spaced: boolean, style: TextStyle): Word => ({
  text,
  spaced,
  width: textWidth(text, style.size, style.weight),
});

/** The words of one paragraph. Closing marks stay with what they close, also behind a space. */
export function wordsOf(paragraph: string, style: TextStyle): Word[] {
  const words: Word[] = [];
  for (const run of paragraph.split(/\s+/u)) {
    if (run === '') continue;
    const last = words.at(-1);
    if (last && CLOSING.test(run)) words[words.length - 1] = word(`${last.text} ${run}`, last.spaced, style);
    else cutUnspaced(run).forEach((text, i) => words.push(word(text, i === 0 && words.length > 0, style)));
  }
  return words;
}

/** A text as graphemes, each at most `space` px wide: one that is wider falls into its code points. */
export function graphemes(text: string, style: TextStyle, space: number): string[] {
  return pieces(text, 'grapheme').flatMap((piece) =>
    textWidth(piece, style.size, style.weight) <= space ? [piece] : Array.from(piece),
  );
}

function cutByGrapheme(text: string, style: TextStyle, space: number): string[] {
  const parts: string[] = [];
  for (const grapheme of graphemes(text, style, space)) {
    const longer = (parts.at(-1) ?? '') + grapheme;
    if (parts.length > 0 && textWidth(longer, style.size, style.weight) <= space)
      parts[parts.length - 1] = longer;
    else parts.push(grapheme);
  }
  return parts;
}

/**
 * The words, with those that are wider than `space` cut: behind a hyphen or slash of their own first,
 * and, with `force`, anywhere between two graphemes. Without `force` some may remain too wide.
 */
export function cutLong(words: readonly Word[], style: TextStyle, space: number, force: boolean): Word[] {
  return words.flatMap((long) => {
    if (long.width <= space) return [long];
    const atHyphens = long.text.split(/(?<=[^\s-][-/_])(?=[^\s])/u);
    const parts = force ? atHyphens.flatMap((part) => cutByGrapheme(part, style, space)) : atHyphens;
    return parts.map((part, i) => word(part, i === 0 && long.spaced, style));
  });
}
