// The fonts of a PDF: finds a file for each character, splits lines into runs of one font, and says what no font has.
import type { jsPDF } from 'jspdf';
import type { TextWeight } from '../../base/text-width';
import type { FontFile, FontSource } from '../format';
import type { Piece } from './read-markup';
import { charactersOf, toTrueType } from './sfnt';

/** A part of a line that one font has. */
export interface FontRun {
  /** The name under which jsPDF knows the font. */
  readonly font: string;
  readonly text: string;
}

/** The fonts of a document. */
export interface PageFonts {
  /** A line in runs of one font each, in order; what no font has is a box. */
  readonly runs: (text: string, weight: TextWeight) => readonly FontRun[];
  /** The characters that no font has, each once, in the order in which they come. */
  readonly missing: readonly string[];
}

/** Shown for a character that no font has. */
const BOX = '□';
/** Joiners and selectors only change how others look; alone they are nothing. */
const SILENT: readonly (readonly [first: number, last: number])[] = [
  [0x200b, 0x200f],
  [0x2060, 0x2060],
  [0xfe00, 0xfe0f],
  [0xe0100, 0xe01ef],
];
const isSilent = (char: string): boolean => {
  const code = char.codePointAt(0) ?? 0;
  return SILENT.some(([first, last]) => code >= first && code <= last);
};

/** A font that is ready to be embedded. */
export interface LoadedFont {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly characters: ReadonlySet<number>;
}

const loaded = new Map<string, Promise<Omit<LoadedFont, 'name'>>>();

async function looked(file: FontFile): Promise<Omit<LoadedFont, 'name'>> {
  const bytes = toTrueType(await file.load());
  return { bytes, characters: charactersOf(bytes) };
}

/** A file that failed is asked for again the next time. */
function load(file: FontFile): Promise<Omit<LoadedFont, 'name'>> {
  let font = loaded.get(file.id);
  if (!font) {
    font = looked(file);
    loaded.set(file.id, font);
    font.catch(() => loaded.delete(file.id));
  }
  return font;
}

/** jsPDF writes characters of two bytes: those of further planes it would write as two others. */
const writable = (char: string): boolean => (char.codePointAt(0) ?? 0) <= 0xffff;

type Found = Map<string, LoadedFont>;

/** Looks for each character in one file after the other; a file that cannot have any that is left is not loaded. */
async function findFonts(chars: ReadonlySet<string>, weight: TextWeight, source: FontSource): Promise<Found> {
  const found: Found = new Map();
  const left = new Set([...chars].filter(writable));
  for (const file of await source.files(weight)) {
    if (left.size === 0) break;
    const { holds } = file;
    if (holds && ![...left].some((char) => holds(char.codePointAt(0) ?? 0))) continue;
    const font = { ...(await load(file)), name: file.id };
    for (const char of left) {
      if (!font.characters.has(char.codePointAt(0) ?? 0)) continue;
      found.set(char, font);
      left.delete(char);
    }
  }
  return found;
}

/** The characters of texts by weight, without those that show nothing. */
function charactersBy(pieces: readonly Piece[]): Map<TextWeight, Set<string>> {
  const chars = new Map<TextWeight, Set<string>>();
  for (const piece of pieces) {
    if (piece.kind !== 'text') continue;
    const of = chars.get(piece.weight) ?? new Set();
    chars.set(piece.weight, of);
    for (const char of piece.text) if (!isSilent(char)) of.add(char);
  }
  return chars;
}

/** A space goes with what stands before it, so that words and the spaces between them stay one run. */
function split(text: string, found: Found): FontRun[] {
  const runs: { font: string; text: string }[] = [];
  for (const char of text) {
    if (isSilent(char)) continue;
    const last = runs.at(-1);
    const shown = found.has(char) ? char : BOX;
    const font = found.get(shown);
    if (!font) continue;
    if (last && (last.font === font.name || (char === ' ' && found.has(' ')))) last.text += shown;
    else runs.push({ font: font.name, text: shown });
  }
  return runs;
}

/** Finds the fonts of a drawing without writing anything. */
export async function pageFonts(
  pieces: readonly Piece[],
  source: FontSource,
): Promise<PageFonts & { readonly used: readonly LoadedFont[] }> {
  const byWeight = new Map<TextWeight, Found>();
  const missing = new Set<string>();
  for (const [weight, chars] of charactersBy(pieces)) {
    const found = await findFonts(chars, weight, source);
    const lost = [...chars].filter((char) => !found.has(char));
    for (const char of lost) missing.add(char);
    if (lost.length > 0 && !found.has(BOX))
      for (const [char, font] of await findFonts(new Set([BOX]), weight, source)) found.set(char, font);
    byWeight.set(weight, found);
  }
  const used = [...byWeight.values()].flatMap((found) => [...found.values()]);
  return {
    runs: (text, weight) => split(text, byWeight.get(weight) ?? new Map()),
    missing: [...missing],
    used: [...new Map(used.map((font) => [font.name, font])).values()],
  };
}

function base64(bytes: Uint8Array): string {
  let binary = '';
  // In parts, because a call takes a limited number of arguments.
  for (let at = 0; at < bytes.length; at += 8_192)
    binary += String.fromCharCode(...bytes.subarray(at, at + 8_192));
  return btoa(binary);
}

/** Gives the fonts to a document, which embeds the characters that are written. */
export function addFonts(pdf: jsPDF, used: readonly LoadedFont[]): void {
  for (const { name, bytes } of used) {
    pdf.addFileToVFS(`${name}.ttf`, base64(bytes));
    pdf.addFont(`${name}.ttf`, name, 'normal', undefined, 'Identity-H');
  }
}
