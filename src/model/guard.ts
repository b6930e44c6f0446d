// The first look at anything that comes from outside: plain JSON of a sane size, with no key that could reach into the language.

import type en from '../locales/en';

type Errors = (typeof en)['errors'];
/** The name of a message below `errors` in the locale files. */
export type ErrorKey = Exclude<keyof Errors, 'repaired'>;
export type RepairKey = `repaired.${keyof Errors['repaired']}`;

/** Why something is not taken: its message, and the message's arguments. */
export interface ParseError {
  readonly key: ErrorKey;
  readonly values: Readonly<Record<string, string | number>>;
}

const DEEPEST = 40;
const MOST_VALUES = 1_000_000;
const FORBIDDEN: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** A place in a document for people to find: `steps.s12.lane`. */
export const pathText = (path: readonly PropertyKey[]): string => path.map(String).join('.');

function isPlain(value: object): boolean {
  if (Array.isArray(value)) return true;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

const isScalar = (value: unknown): boolean =>
  value === null || typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);

/**
 * Null when the value is plain JSON: objects, lists, texts, finite numbers, booleans and null, at most 40 deep and one million
 * values, and no key named `__proto__`, `constructor` or `prototype`. A value that holds itself is too deep.
 */
export function guard(value: unknown): ParseError | null {
  const path: string[] = [];
  let values = 0;
  const look = (part: unknown): ParseError | null => {
    if (isScalar(part)) return null;
    if (typeof part !== 'object' || part === null || !isPlain(part))
      return { key: 'notPlain', values: { path: pathText(path) } };
    if (path.length >= DEEPEST) return { key: 'tooDeep', values: { most: DEEPEST } };
    // Counted before it is looked into, so that a huge list costs nothing.
    values += Array.isArray(part) ? part.length : Object.keys(part).length;
    if (values > MOST_VALUES) return { key: 'tooManyValues', values: { most: MOST_VALUES } };
    for (const [key, inner] of Object.entries(part)) {
      path.push(key);
      if (FORBIDDEN.has(key)) return { key: 'forbiddenKey', values: { path: pathText(path) } };
      const fault = look(inner);
      if (fault) return fault;
      path.pop();
    }
    return null;
  };
  return look(value);
}
