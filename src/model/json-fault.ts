// Where a text stops being JSON: browsers tell it in different words or not at all, so the place is looked for here.

/** The first place, counted in UTF-16 units, that no JSON text could have; `atEnd` when the text only stops too early. */
export interface JsonFault {
  readonly offset: number;
  readonly atEnd: boolean;
}

const SPACE = /[ \t\r\n]*/y;
const SCALAR = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})/y;
/** What a text may end with when it was cut within a word, a number or an escape. */
const CUT_SCALAR = /(?:tr?u?|fa?l?s?|nu?l?|-|-?(?:0|[1-9]\d*)(?:\.|(?:\.\d+)?[eE][+-]?))$/y;
const CUT_ESCAPE = /\\(?:u[\dA-Fa-f]{0,3})?$/y;

/** The length of the match at the offset, 0 for none. */
function matched(pattern: RegExp, text: string, offset: number): number {
  pattern.lastIndex = offset;
  return pattern.exec(text)?.[0].length ?? 0;
}

/** The offset after the string that opens at `offset`; negative (−1 − offset) for a fault inside. */
function afterString(text: string, offset: number): number {
  for (let at = offset + 1; at < text.length; ) {
    const unit = text[at] ?? '';
    if (unit === '"') return at + 1;
    const length = unit === '\\' ? matched(ESCAPE, text, at) : unit < ' ' ? 0 : 1;
    if (length === 0) return -1 - (matched(CUT_ESCAPE, text, at) > 0 ? text.length : at);
    at += length;
  }
  return -1 - text.length;
}

/** What may come next. The `first` ones stand after an opening bracket, where closing it at once is allowed too. */
type Expected = 'value' | 'first-value' | 'key' | 'first-key' | 'colon' | 'after';

interface Reading {
  readonly open: ('[' | '{')[];
  expected: Expected;
}

const isKey = (expected: Expected): boolean => expected === 'key' || expected === 'first-key';

/** True where the bracket that is open may close. */
const mayClose = ({ open, expected }: Reading): boolean =>
  expected === 'after' || expected === (open.at(-1) === '[' ? 'first-value' : 'first-key');

/** Reads a comma, colon or bracket; false when there is none that fits. */
function readMark(reading: Reading, unit: string): boolean {
  const { open, expected } = reading;
  const inside = open.at(-1);
  if (inside && unit === (inside === '[' ? ']' : '}') && mayClose(reading)) {
    open.pop();
    reading.expected = 'after';
  } else if (expected === 'after' && unit === ',' && inside)
    reading.expected = inside === '[' ? 'value' : 'key';
  else if (expected === 'colon' && unit === ':') reading.expected = 'value';
  else if ((expected === 'value' || expected === 'first-value') && (unit === '[' || unit === '{')) {
    open.push(unit);
    reading.expected = unit === '[' ? 'first-value' : 'first-key';
  } else return false;
  return true;
}

/** Reads a string, number or word; returns the offset after it, or negative (−1 − offset) for a fault. */
function readScalar(reading: Reading, text: string, at: number): number {
  const key = isKey(reading.expected);
  if (reading.expected === 'after' || reading.expected === 'colon' || (key && text[at] !== '"'))
    return -1 - at;
  reading.expected = key ? 'colon' : 'after';
  if (text[at] === '"') return afterString(text, at);
  if (matched(CUT_SCALAR, text, at) > 0) return -1 - text.length;
  const length = matched(SCALAR, text, at);
  return length > 0 ? at + length : -1 - at;
}

/** Null when the whole text is one JSON value. */
export function jsonFault(text: string): JsonFault | null {
  const reading: Reading = { open: [], expected: 'value' };
  let at = matched(SPACE, text, 0);
  while (at < text.length) {
    const next = readMark(reading, text[at] ?? '') ? at + 1 : readScalar(reading, text, at);
    if (next < 0) return { offset: -1 - next, atEnd: -1 - next >= text.length };
    at = next + matched(SPACE, text, next);
  }
  const whole = reading.expected === 'after' && reading.open.length === 0;
  return whole ? null : { offset: text.length, atEnd: true };
}
