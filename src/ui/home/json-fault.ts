// Where a text stops being JSON: browsers do not say it reliably, and somebody who mends a file by hand needs it.

const SPACE = /[ \t\n\r]*/y;
const SCALAR =
  /"(?:[ !#-[\]-\uFFFF]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

type Expected = 'value' | 'value or ]' | 'key' | 'key or }' | 'colon' | 'comma' | 'end';

const matchAt = (pattern: RegExp, text: string, at: number): string => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
};

/** Reads on token by token; the containers that are open are kept as their closing brackets. */
class Scanner {
  private expected: Expected = 'value';
  private readonly open: ('}' | ']')[] = [];

  /** The length of the token at `at`; 0 when none fits there. */
  take(text: string, at: number): number {
    const char = text[at] ?? '';
    if (this.expected === 'comma') return this.afterValue(char);
    if (this.expected === 'colon') return char === ':' ? this.go('value', 1) : 0;
    if (char === this.open.at(-1) && this.expected.includes(` or ${char}`)) return this.close();
    if (this.expected.startsWith('key')) {
      return char === '"' ? this.go('colon', matchAt(SCALAR, text, at).length) : 0;
    }
    if (this.expected === 'end') return 0;
    if (char === '{') return this.begin('}', 'key or }');
    if (char === '[') return this.begin(']', 'value or ]');
    return this.go(this.next(), matchAt(SCALAR, text, at).length);
  }

  get done(): boolean {
    return this.expected === 'end';
  }

  private afterValue(char: string): number {
    if (char === this.open.at(-1)) return this.close();
    return char === ',' ? this.go(this.open.at(-1) === '}' ? 'key' : 'value', 1) : 0;
  }

  private begin(closing: '}' | ']', expected: Expected): number {
    this.open.push(closing);
    return this.go(expected, 1);
  }

  private close(): number {
    this.open.pop();
    return this.go(this.next(), 1);
  }

  private next(): Expected {
    return this.open.length > 0 ? 'comma' : 'end';
  }

  private go(expected: Expected, length: number): number {
    if (length > 0) this.expected = expected;
    return length;
  }
}

/** The first character that cannot be part of JSON, line and column counted from 1; null when all of it is JSON. */
export function jsonFault(text: string): { readonly line: number; readonly column: number } | null {
  const scanner = new Scanner();
  let at = matchAt(SPACE, text, 0).length;
  while (at < text.length) {
    const length = scanner.take(text, at);
    if (length === 0) break;
    at += length;
    at += matchAt(SPACE, text, at).length;
  }
  if (at >= text.length && scanner.done) return null;
  const lines = text.slice(0, at).split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
