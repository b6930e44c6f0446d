// Tidies a map or a part of it: what may move, what shape is wanted, and how much of the drawing before is kept.
import type { Id } from '../base/id';
import type { LayoutGraph, Placing } from './graph';
import { place } from './place/place';

/** A wish to have a map tidied. */
export interface TidyRequest {
  /** `graph.previous` is the placing on the screen; null tidies from scratch. */
  readonly graph: LayoutGraph;
  /** The boxes that may be given a new place; null = all of them. Pinned ones never move. */
  readonly scope: ReadonlySet<Id> | null;
  /** Boxes that were added or changed since the chart was last tidy; null = unknown, all may have been. */
  readonly changed: ReadonlySet<Id> | null;
  /** Wanted width : height of the matrix; null = as wide as needed. */
  readonly aspect: number | null;
  /** A first result at once instead of the best one. */
  readonly quick: boolean;
}

/** Work done, 0 to 1. */
export type Progress = (done: number) => void;

/** New places for what may move. Pure: the same request gives the same placing. */
export function tidy({ graph, quick, aspect }: TidyRequest, _progress?: Progress): Placing {
  return place(graph, { quick, aspect });
}
