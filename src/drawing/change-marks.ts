// What a comparison draws on a chart: what became of its steps, connections and bands, and the gaps that were marked on it.
import type { Id } from '../base/id';

/** What became of something, in the order in which it is counted and explained. */
export const CHANGE_MARKS = ['added', 'removed', 'moved', 'changed'] as const;
export type ChangeMark = (typeof CHANGE_MARKS)[number];

/** By id, what is marked on a chart; what is not named looks as always. */
export interface ChartMarks {
  readonly steps: ReadonlyMap<Id, ChangeMark>;
  readonly connections: ReadonlyMap<Id, ChangeMark>;
  readonly lanes: ReadonlyMap<Id, ChangeMark>;
  readonly stages: ReadonlyMap<Id, ChangeMark>;
  /** The numbers of the gaps at a step, in order. */
  readonly gaps: ReadonlyMap<Id, readonly number[]>;
}

/** A chart without a mark. */
export const NO_MARKS: ChartMarks = {
  steps: new Map(),
  connections: new Map(),
  lanes: new Map(),
  stages: new Map(),
  gaps: new Map(),
};
