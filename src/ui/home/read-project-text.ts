// Turns the text of a file into a document, or says what is wrong with it and where.
import { type ParseResult, parse } from '../../model/parse';
import { jsonFault } from './json-fault';

/** More than any real project: thousands of steps fit in a tenth of it. */
export const LARGEST_FILE = 64 * 1024 * 1024;

export type ReadResult =
  | ParseResult
  /** Not JSON; line and column count from 1. */
  | {
      readonly ok: false;
      readonly error: null;
      readonly at: { readonly line: number; readonly column: number } | null;
    };

export function readProjectText(text: string): ReadResult {
  const json = text.replace(/^\uFEFF/, '');
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return { ok: false, error: null, at: jsonFault(json) };
  }
  return parse(value);
}
