// Reads a document from the text of a file: size first, then JSON with the place of any error, then the parser.
import type { ErrorKey } from './guard';
import { jsonFault } from './json-fault';
import { type ParseResult, parse } from './parse';

/** The largest text that is read, in characters: a project of 1,000 steps has about one million. */
export const LARGEST_TEXT = 50 * 1024 * 1024;

const refused = (key: ErrorKey, values: Record<string, number> = {}): ParseResult => ({
  ok: false,
  error: { key, values },
});

function syntaxError(text: string): ParseResult {
  const { offset, atEnd } = jsonFault(text) ?? { offset: text.length, atEnd: true };
  const lines = text.slice(0, offset).split('\n');
  const place = { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
  return refused(atEnd ? 'endsEarly' : 'notJson', place);
}

/**
 * Never throws. Beyond what `parse` refuses: `emptyFile`, `tooLarge`, `notJson` with line and column (counted from 1), and
 * `endsEarly` for a file that stops in the middle. A byte order mark is skipped.
 */
export function parseText(text: string): ParseResult {
  if (text.length > LARGEST_TEXT)
    return refused('tooLarge', {
      size: Math.round(text.length / 1024 / 1024),
      most: LARGEST_TEXT / 1024 / 1024,
    });
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text;
  if (json.trim() === '') return refused('emptyFile');
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return syntaxError(json);
  }
  return parse(value);
}
