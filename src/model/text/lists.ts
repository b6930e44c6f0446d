// Lists in one cell: entries between semicolons or on lines of their own; names may also stand between commas.
import { type Speech, separatorOf } from './speech';

const BETWEEN = /[;；\n\r]/u;
const BETWEEN_NAMES = /[,，、]/u;

const filled = (entries: readonly string[]): string[] =>
  entries.map((entry) => entry.trim()).filter((entry) => entry !== '');

/** The entries of a list of sentences: a comma is part of one. */
export const splitList = (text: string): string[] => filled(text.split(BETWEEN));

/** The entries in their places, null for one that is empty: `; 5` = nothing, then 5. A last empty one doesn't count. */
export function splitPlaces(text: string): (string | null)[] {
  const entries = text.split(BETWEEN).map((entry) => entry.trim() || null);
  while (entries.length > 0 && entries.at(-1) === null) entries.pop();
  return entries;
}

/** So many entries may belong to one name that holds semicolons itself. */
const JOINED = 4;

/** The entries of a list in which names may hold a semicolon: the longest run of them that `fits` is one. */
export function splitKnown(text: string, fits: (entry: string) => boolean): string[] {
  const pieces = text.split(/([;；\n\r])/u);
  const entries: string[] = [];
  for (let at = 0; at < pieces.length; ) {
    const lengths = Array.from({ length: JOINED }, (_, i) => 2 * (JOINED - i) - 1);
    const joined = (length: number): string =>
      pieces
        .slice(at, at + length)
        .join('')
        .trim();
    const length = lengths.find((one) => at + one <= pieces.length && fits(joined(one))) ?? 1;
    if (joined(length) !== '') entries.push(joined(length));
    at += length + 1;
  }
  return entries;
}

/**
 * The entries of a list of names: where there is no semicolon and no line break, commas separate them. A name that is `known` stays
 * whole, whatever signs it holds.
 */
export function splitNames(text: string, known: (name: string) => boolean = () => false): string[] {
  if (BETWEEN.test(text)) return splitKnown(text, known);
  return known(text.trim()) ? [text.trim()] : filled(text.split(BETWEEN_NAMES));
}

/** The text of a list of sentences; `splitList` reads it back unless an entry holds a semicolon or a line break. */
export const joinList = (entries: readonly string[], speech: Speech): string =>
  entries.join(separatorOf(speech));

/** The text of a list of names. A single name with a comma in it gets a semicolon behind it, so that it stays one. */
export function joinNames(names: readonly string[], speech: Speech): string {
  const [only] = names;
  const single = names.length === 1 && only !== undefined && BETWEEN_NAMES.test(only);
  return single ? only + separatorOf(speech).trim() : joinList(names, speech);
}
