// A part of the method: how far it is, what there is of it, and what is missing where.
import type { Id } from '../base/id';
import type { ProjectDocument } from '../model/document';

export const PARTS = [
  'divide',
  'map-current',
  'resources',
  'find-gaps',
  'design-target',
  'compare',
  'train',
  'monitor',
] as const;
export type PartId = (typeof PARTS)[number];

/** Where what is missing can be given: a record on a map, a team, a gap, or a place of the app. */
export type Target =
  | { readonly kind: 'step' | 'lane' | 'stage'; readonly id: Id; readonly map: Id }
  | { readonly kind: 'map'; readonly id: Id }
  | { readonly kind: 'gap'; readonly id: Id }
  | { readonly kind: 'resource'; readonly id: Id }
  | {
      readonly kind:
        | 'new-target'
        | 'new-gap'
        | 'new-resource'
        | 'plan'
        | 'compare'
        | 'carry-over'
        | 'checks'
        | 'training'
        | 'goals'
        | 'review';
    };

/** Something that is missing, in `count` places: each wish for it leads to the next of them. */
export interface Missing {
  readonly key: string;
  readonly count: number;
  readonly targets: readonly Target[];
}

export interface PartProgress {
  readonly id: PartId;
  /** 0 not begun, 1 whole; worked out from the project, never ticked. */
  readonly share: number;
  /** What there is, for one line below the name. */
  readonly fact: { readonly key: string; readonly values: Readonly<Record<string, number>> };
  readonly missing: readonly Missing[];
}

/** A part's file: works out how far it is. Null: this project does not have the part. */
export type Part = (document: ProjectDocument) => PartProgress | null;

/** The mean of shares, each between 0 and 1; 0 of none. */
export const meanShare = (shares: readonly number[]): number =>
  shares.length === 0 ? 0 : shares.reduce((sum, share) => sum + share, 0) / shares.length;

/** The share of a list that passes; 0 of an empty one. */
export const shareOf = <T>(list: readonly T[], passes: (entry: T) => boolean): number =>
  list.length === 0 ? 0 : list.filter(passes).length / list.length;

/** Missing in these places; nothing where there are none. */
export const missing = (key: string, targets: readonly Target[]): Missing[] =>
  targets.length === 0 ? [] : [{ key, count: targets.length, targets }];
