// What a calculation would need and the project does not say: gathered with its place, and never guessed.
import type { Id } from '../base/id';
import { random } from '../layout/place/random';
import type { Gap } from '../model/document';

/** A place in the project: a map, or a lane, stage, step or connection of one. */
export type Place = Gap['at'][number];

/** What is missing or stands in the way. */
export const UNKNOWN_KINDS = [
  'no-start',
  'no-won-end',
  'no-leads',
  'start-share',
  'start-share-sum',
  'probability',
  'probability-sum',
  'unbalanced',
  'dead-end',
  'endless',
  'work-time',
  'wait-time',
  'currency',
  'headcount',
  'hours',
  'cost-rate',
  'rate-currency',
] as const;
export type UnknownKind = (typeof UNKNOWN_KINDS)[number];

export interface Unknown {
  readonly kind: UnknownKind;
  readonly at: Place;
  /** The map that the place is on: that of the figures, or a detail chart of it. */
  readonly map: Id;
}

/** Gathers what is not known during one calculation. */
export interface Unknowns {
  readonly list: readonly Unknown[];
  /** True when values were needed that nobody knows, so that the results are only those of the values tried. */
  readonly tried: () => boolean;
  /** Says it without needing a value. */
  note(kind: UnknownKind, at: Place, map: Id): void;
  /**
   * Says it and gives a value to try, between 0.2 and 0.8. A result that is the same whatever is tried does not depend on it;
   * every other result is unknown. (Testing an identity with random values: Schwartz 1980, Zippel 1979.)
   */
  ask(kind: UnknownKind, at: Place, map: Id): number;
  /** A value to try in place of one about which it was said already why it is not known. */
  try(): number;
}

/** Two calculations with different seeds try different values. */
export function createUnknowns(seed: number): Unknowns {
  const next = random(seed);
  const found = new Map<string, Unknown>();
  const list: Unknown[] = [];
  let tried = false;
  const unknowns: Unknowns = {
    list,
    tried: () => tried,
    note(kind, at, map) {
      const key = `${kind} ${at.id}`;
      if (found.has(key)) return;
      const unknown = { kind, at, map };
      found.set(key, unknown);
      list.push(unknown);
    },
    ask(kind, at, map) {
      unknowns.note(kind, at, map);
      return unknowns.try();
    },
    try() {
      tried = true;
      return 0.2 + 0.6 * next();
    },
  };
  return unknowns;
}
