// Where a text stops being JSON: browsers tell it in different words or not at all, so the place is looked for here.

/** The first place, counted in UTF-16 units, that no JSON text could have; `atEnd` when the text only stops too early. */
export interface JsonFault {
  readonly offset: number;
  readonly atEnd: boolean;
}

const SPACE = /[ \t\r\n]*/y;
const SCALAR = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})/y;

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
    if (length === 0) return -1 - (unit === '\\' && text.length - at < 6 ? text.length : at);
    at += length;
  }
  return -1 - text.length;
}

/** What may come next: a value, a key, a colon, or what follows a value. `first` forms allow an empty list or object to close. */
type Expected = 'value' | 'first-value' | 'key' | 'first-key' | 'colon' | 'after';

/** Null when the whole text is one JSON value. */
export function jsonFault(text: string): JsonFault | null {
  const open: ('[' | '{')[] = [];
  let expected: Expected = 'value';
  let at = matched(SPACE, text, 0);
  const fault = (offset: number): JsonFault => ({ offset, atEnd: offset >= text.length });
  for (; at < text.length; at += matched(SPACE, text, at)) {
    const unit = text[at] ?? '';
    const inside = open.at(-1);
    const closes = unit === (inside === '[' ? ']' : '}') && inside !== undefined;
    if (closes && (expected === 'after' || expected === (inside === '[' ? 'first-value' : 'first-key'))) {
      open.pop();
      expected = 'after';
      at += 1;
    } else if (expected === 'after') {
      if (unit !== ',' || inside === undefined) return fault(at);
      expected = inside === '[' ? 'value' : 'key';
      at += 1;
    } else if (expected === 'colon') {
      if (unit !== ':') return fault(at);
      expected = 'value';
      at += 1;
    } else if (unit === '"') {
      const after = afterString(text, at);
      if (after < 0) return fault(-1 - after);
      expected = expected === 'key' || expected === 'first-key' ? 'colon' : 'after';
      at = after;
    } else if (expected === 'key' || expected === 'first-key') return fault(at);
    else if (unit === '[' || unit === '{') {
      open.push(unit);
      expected = unit === '[' ? 'first-value' : 'first-key';
      at += 1;
    } else {
      const length = matched(SCALAR, text, at);
      if (length === 0) return fault(cutWord(text, at) ? text.length : at);
      expected = 'after';
      at += length;
    }
  }
  return expected === 'after' && open.length === 0 ? null : fault(text.length);
}

/** True when the text ends within a word or number that could still have become one. */
const cutWord = (text: string, at: number): boolean => {
  const rest = text.slice(at, at + 6);
  return at + rest.length === text.length && ['true', 'false', 'null', '-'].some((word) => word.startsWith(rest));
};
