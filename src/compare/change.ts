// A difference between two maps: what became of which record.
import type { Id } from '../base/id';
import type { FieldChange } from './fields';

/** `merged` and `split` go beside what became of the other source, or of the source itself. */
export const CHANGE_KINDS = [
  'added',
  'removed',
  'merged',
  'split',
  'renamed',
  'moved',
  'reordered',
  'reconnected',
  'changed',
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** From one place to another, by ids of the two maps. */
export interface Way {
  readonly before: Id;
  readonly after: Id;
}

export interface Change {
  readonly kind: ChangeKind;
  readonly record: 'lane' | 'stage' | 'step' | 'connection' | 'map';
  /** The record in the first map; null when it is new. */
  readonly before: Id | null;
  /** The record in the second map; null when it is gone. */
  readonly after: Id | null;
  /** `renamed` and `changed`: what says something else. */
  readonly fields: readonly FieldChange[];
  /** `moved`: to another team, to another stage, or both. */
  readonly lane: Way | null;
  readonly stage: Way | null;
  /** `merged`: the record of the second map that it went into; `split`: the one of the first map that it came from. */
  readonly other: Id | null;
  /** `added` and `reordered` lanes and stages: their place in the second map, from 0. */
  readonly index: number | null;
  /** Of connections: the step whose own change explains this one, by its id in the second map, else in the first. */
  readonly because: Id | null;
}

const NOTHING = { fields: [], lane: null, stage: null, other: null, index: null, because: null };

/** A change of which only what is given is to be said. */
export const changeOf = (
  given: Pick<Change, 'kind' | 'record' | 'before' | 'after'> & Partial<Change>,
): Change => ({ ...NOTHING, ...given });
