// Breaks a name into lines once, and sizes the box so that every line is inside it.
import { drawableText } from '../base/drawable-text';
import type { Size } from '../base/geometry';
import { textWidth } from '../base/text-width';
import type { StepLabel } from './step-kind';
import { cutLong, graphemes, type TextStyle, type Word, wordsOf } from './words';

/** How wide a line may be when there are this many, px. */
export type LineSpace = (lines: number) => number;

/** Lines of a text, and whether words had to be left out. */
export interface Broken {
  readonly lines: string[];
  readonly cut: boolean;
}

/** A text longer than this, in UTF-16 units, is cut in any case: no box holds it. */
const LONGEST = 1_000;
/** More words than this are filled line by line instead of evenly. */
const MOST_EVEN = 60;

/** Line breaks that the writer typed; empty lines are left out. */
const paragraphsOf = (text: string): string[] =>
  drawableText(text)
    .split(/[\n\r\u2028\u2029]+/u)
    .filter((line) => line.trim() !== '');

const joined = (words: readonly Word[]): string =>
  words.map((word, i) => (i > 0 && word.spaced ? ` ${word.text}` : word.text)).join('');

const spaceWidth = (style: TextStyle): number => textWidth(' ', style.size, style.weight);

function widthOf(words: readonly Word[], style: TextStyle): number {
  const spaces = words.reduce((count, word, i) => (i > 0 && word.spaced ? count + 1 : count), 0);
  return words.reduce((sum, word) => sum + word.width, spaces * spaceWidth(style));
}

/** Fills line after line. */
function greedy(words: readonly Word[], style: TextStyle, space: number): Word[][] {
  const lines: Word[][] = [];
  for (const word of words) {
    const line = lines.at(-1);
    if (line && widthOf([...line, word], style) <= space) line.push(word);
    else lines.push([word]);
  }
  return lines;
}

/** Unevenness of lines, px: the first is not shorter by choice. */
function unevenness(widths: readonly number[]): number {
  const [first = 0, ...rest] = widths;
  return Math.max(...widths) - Math.min(...widths) + (rest.some((width) => width > first) ? 4 : 0);
}

/** The most even way to set words on exactly `count` lines; null when they do not fit. */
function even(words: readonly Word[], style: TextStyle, space: number, count: number): Word[][] | null {
  if (words.length > MOST_EVEN) return null;
  let best: { lines: Word[][]; cost: number } | null = null;
  const lines: Word[][] = [];
  const place = (from: number): void => {
    if (lines.length === count - 1) {
      const last = words.slice(from);
      if (last.length === 0 || widthOf(last, style) > space) return;
      const all = [...lines, last];
      const cost = unevenness(all.map((line) => widthOf(line, style)));
      if (!best || cost < best.cost) best = { lines: all, cost };
      return;
    }
    for (let to = from + 1; to < words.length; to++) {
      const line = words.slice(from, to);
      if (widthOf(line, style) > space) return;
      lines.push(line);
      place(to);
      lines.pop();
    }
  };
  place(0);
  return (best as { lines: Word[][] } | null)?.lines ?? null;
}

/** Sets a text on as few lines as it takes, at most `most`, each as even as can be; null when it does not fit whole. */
export function breakWhole(
  text: string,
  style: TextStyle,
  space: LineSpace,
  most: number,
  force = false,
): string[] | null {
  if (text.length > LONGEST) return null;
  const paragraphs = paragraphsOf(text).map((paragraph) => wordsOf(paragraph, style));
  if (paragraphs.length > most) return null;
  for (let count = Math.max(1, paragraphs.length); count <= most; count++) {
    const room = space(count);
    const parts = paragraphs.map((words) => cutLong(words, style, room, force));
    if (parts.some((words) => words.some((word) => word.width > room))) continue;
    const filled = parts.map((words) => greedy(words, style, room));
    if (filled.reduce((sum, lines) => sum + lines.length, 0) > count) continue;
    return parts.flatMap((words, i) => {
      const lines = filled[i] ?? [];
      return (even(words, style, room, lines.length) ?? lines).map(joined);
    });
  }
  return null;
}

/** A line shortened until it fits into `space` px with … behind it. */
export function shortened(line: string, style: TextStyle, space: number): string {
  const parts = graphemes(line, style, space);
  while (parts.length > 0 && textWidth(`${parts.join('').trimEnd()}…`, style.size, style.weight) > space)
    parts.pop();
  return `${parts.join('').trimEnd()}…`;
}

/** Sets a text on at most `most` lines: whole where it fits, words broken where they must be, and the rest cut off with …. */
export function breakLines(text: string, style: TextStyle, space: LineSpace, most: number): Broken {
  const whole = breakWhole(text, style, space, most) ?? breakWhole(text, style, space, most, true);
  if (whole) return { lines: whole, cut: false };
  const room = space(most);
  const filled = paragraphsOf(text.slice(0, LONGEST)).flatMap((paragraph) =>
    greedy(cutLong(wordsOf(paragraph, style), style, room, true), style, room).map(joined),
  );
  const lines = filled.slice(0, most);
  return { lines: [...lines.slice(0, -1), shortened(lines.at(-1) ?? '', style, room)], cut: true };
}

/** Sets a text of any length, its own line breaks kept: each line as full as it gets, words longer than a line cut. */
export const filledLines = (text: string, style: TextStyle, space: number): string[] =>
  paragraphsOf(text).flatMap((paragraph) =>
    greedy(cutLong(wordsOf(paragraph, style), style, space, true), style, space).map(joined),
  );

/** Sets a text on at most `most` lines of `space` px without breaking inside a word: whole where it fits, else cut off with …. */
export function keepWords(text: string, style: TextStyle, space: number, most: number): string[] {
  const whole = breakWhole(text, style, () => space, most);
  if (whole) return whole;
  const lines = paragraphsOf(text.slice(0, LONGEST)).flatMap((paragraph) =>
    greedy(wordsOf(paragraph, style), style, space),
  );
  const tooLong = lines.findIndex((line) => widthOf(line, style) > space);
  const kept = tooLong === -1 ? most - 1 : Math.min(tooLong, most - 1);
  const rest = lines.slice(kept).map(joined).join(' ');
  return [...lines.slice(0, kept).map(joined), shortened(rest, style, space)];
}

/** A box that holds two lines, grows by a line for the third and fourth, and grows wider for a long word. */
export interface BoxRule {
  readonly style: TextStyle;
  readonly size: Size;
  /** Width of the box, px, at which it stops growing. */
  readonly widest: number;
  /** Room for a line in a box of this width that holds this many lines, px. */
  readonly space: (width: number, lines: number) => number;
}

const MOST_LINES = 4;
const FREE_LINES = 2;
const WIDER_BY = 8;

/** The label of a box: at its own width; wider, 8 px at a time, when a word or a fifth line asks for it; at last cut. */
export function boxLabel(name: string, { style, size, widest, space }: BoxRule): StepLabel {
  const label = (width: number, { lines, cut }: Broken): StepLabel => ({
    lines,
    cut,
    size: { width, height: size.height + Math.max(0, lines.length - FREE_LINES) * style.lineHeight },
  });
  for (let width = size.width; width <= widest; width += WIDER_BY) {
    const lines = breakWhole(name, style, (count) => space(width, count), MOST_LINES);
    if (lines) return label(width, { lines, cut: false });
  }
  return label(
    widest,
    breakLines(name, style, (count) => space(widest, count), MOST_LINES),
  );
}

/** Remembers labels by name, because the same name is asked for by layout, scene and canvas; forgets all when full. */
export function remembered(label: (name: string) => StepLabel): (name: string) => StepLabel {
  const known = new Map<string, StepLabel>();
  return (name) => {
    let found = known.get(name);
    if (!found) {
      found = label(name);
      if (known.size >= 4_000) known.clear();
      known.set(name, found);
    }
    return found;
  };
}
