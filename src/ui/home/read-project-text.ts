// Turns the text of a file into a document, or says what is wrong with it and where.
import { type ParseResult, parse } from '../../model/parse';

/** More than any real project: thousands of steps fit in a tenth of it. */
export const LARGEST_FILE = 64 * 1024 * 1024;

export type ReadResult =
  | ParseResult
  /** Not JSON; line and column count from 1, null where the browser does not say. */
  | {
      readonly ok: false;
      readonly error: null;
      readonly at: { readonly line: number; readonly column: number } | null;
    };

/** Where a JSON.parse error lies: browsers say a position, or line and column, in the message. */
function placeOf(message: string, text: string): { line: number; column: number } | null {
  const told = /line (\d+) column (\d+)/.exec(message);
  if (told) return { line: Number(told[1]), column: Number(told[2]) };
  const position = /position (\d+)/.exec(message)?.[1];
  const before = position === undefined ? text : text.slice(0, Number(position));
  if (position === undefined && !/end of/i.test(message)) return null;
  const lines = before.split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

export function readProjectText(text: string): ReadResult {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return { ok: false, error: null, at: placeOf(String(error), text) };
  }
  return parse(value);
}
