// How wide a text is, from tables instead of a canvas: the same in Node, in workers and in every browser.
import { UNITS_PER_EM, WIDTH_BLOCKS } from './text-widths';

/** The weights that charts are written in. */
export type TextWeight = 500 | 600 | 700;

/** Emoji differ by system; this covers the widest of the usual ones. In em. */
const EMOJI = 1.4;
/** Regional indicators: two make one flag, or two letters where a system has no flags. In em. */
const INDICATOR = 0.75;
/** Half-width kana and hangul. In em. */
const HALF = 0.5;

const tables = new Map<TextWeight, Map<number, number>>();

function table(weight: TextWeight): Map<number, number> {
  let widths = tables.get(weight);
  if (!widths) {
    widths = new Map();
    for (const [first, digits] of WIDTH_BLOCKS[weight]) {
      for (let i = 0; i < digits.length; i += 2) {
        const units = digits.slice(i, i + 2);
        if (units !== '..') widths.set(first + i / 2, Number.parseInt(units, 36) / UNITS_PER_EM);
      }
    }
    tables.set(weight, widths);
  }
  return widths;
}

/** Stands for letters that Inter does not have (Arabic, Hebrew, Thai …): a little over its own average. In em. */
const UNKNOWN = 0.64;

const between = (code: number, first: number, last: number): boolean => code >= first && code <= last;

/** True for a character that takes a full em: Chinese, Japanese, Korean, full-width forms and their punctuation. */
export const isFullWidth = (code: number): boolean =>
  code >= 0x1100 &&
  (code <= 0x115f ||
    (between(code, 0x2e80, 0xa4cf) && code !== 0x303f) ||
    between(code, 0xa960, 0xa97f) ||
    between(code, 0xac00, 0xd7a3) ||
    between(code, 0xf900, 0xfaff) ||
    between(code, 0xfe10, 0xfe19) ||
    between(code, 0xfe30, 0xfe6f) ||
    between(code, 0xff00, 0xff60) ||
    between(code, 0xffe0, 0xffe6) ||
    between(code, 0x20000, 0x3fffd));

const MARK = /^[\p{Mn}\p{Me}\p{Cf}\p{Cc}]$/u;
const PICTOGRAM = /^\p{Extended_Pictographic}$/u;

function otherWidth(char: string, code: number): number {
  if (isFullWidth(code)) return 1;
  if (between(code, 0xff61, 0xffdc)) return HALF;
  if (MARK.test(char) || between(code, 0x1f3fb, 0x1f3ff)) return 0;
  if (between(code, 0x1f1e6, 0x1f1ff)) return INDICATOR;
  if (PICTOGRAM.test(char)) return EMOJI;
  // Arrows, numbers in circles, boxes: Noto Sans SC draws them a full em wide.
  return between(code, 0x2100, 0x2bff) || code > 0xffff ? 1 : UNKNOWN;
}

const isCombining = (code: number): boolean => between(code, 0x300, 0x36f);

/**
 * The width of one line of text in Inter (full-width characters: Noto Sans SC), px.
 * Without kerning, so at most a little more than what is drawn; letters in neither font count as an average.
 */
export function textWidth(text: string, size: number, weight: TextWeight): number {
  const widths = table(weight);
  let em = 0;
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0;
    if (isCombining(code)) continue;
    em += widths.get(code) ?? otherWidth(char, code);
  }
  return em * size;
}
