// Reads what a cell says of the steps that follow: names, with conditions and probabilities.
import { parseNumber } from '../../base/number-text';
import { splitList } from './lists';

/** A way on: the name of a step (or its number in the table), the condition, and the share of the cases, 0 to 1. */
export interface NextWish<T> {
  readonly to: T;
  readonly label: string | null;
  readonly probability: number | null;
}

/** The ways that were understood, and the entries that name no step. */
export interface NextReading<T> {
  readonly ways: readonly NextWish<T>[];
  readonly unknown: readonly string[];
}

/** `Yes (60 %)`, `60 %` or `Yes`. */
function condition(text: string): Pick<NextWish<unknown>, 'label' | 'probability'> {
  const parts = /^(.*?)\s*[(（]?\s*(\d+(?:[.,]\d+)?)\s*[%％]\s*[)）]?$/u.exec(text.trim());
  const share = parseNumber(parts?.[2] ?? '');
  if (!parts || share === null || share > 100) return { label: text.trim() || null, probability: null };
  return { label: parts[1]?.trim() || null, probability: Number((share / 100).toPrecision(12)) };
}

const ARROW = /\s*(?:→|⟶|➔|➜|->|=>|—>|:|：)\s*/gu;

/** The step that an entry leads to: all of it, else what stands behind a sign, with the condition before it. */
function wayOf<T>(entry: string, find: (name: string) => T | null): NextWish<T> | null {
  const whole = find(entry);
  if (whole !== null) return { to: whole, label: null, probability: null };
  for (const sign of entry.matchAll(ARROW)) {
    const to = find(entry.slice(sign.index + sign[0].length));
    if (to !== null) return { to, ...condition(entry.slice(0, sign.index)) };
  }
  const share = /^(.*\S)\s*[(（]([^()（）]+)[)）]$/u.exec(entry);
  const to = share?.[1] ? find(share[1]) : null;
  return to === null ? null : { to, ...condition(share?.[2] ?? '') };
}

/** `find` gives the step of a name, null when there is none. A name with a semicolon is found as a whole. */
export function readNext<T>(text: string, find: (name: string) => T | null): NextReading<T> {
  const whole = find(text.trim());
  if (whole !== null) return { ways: [{ to: whole, label: null, probability: null }], unknown: [] };
  let entries = splitList(text);
  if (entries.length === 1) {
    const names = text.split(/[,，、/]/u).map((name) => name.trim());
    // Only when commas part names of steps; else they belong to the name.
    if (names.length > 1 && names.every((name) => wayOf(name, find))) entries = names;
  }
  const ways: NextWish<T>[] = [];
  const unknown: string[] = [];
  for (const entry of entries) {
    const way = wayOf(entry, find);
    if (way) ways.push(way);
    else unknown.push(entry);
  }
  return { ways, unknown };
}
