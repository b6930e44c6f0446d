// Which of the rows below the five questions make sense for a kind of step.
import type { StepKindId } from '../../model/ids';

export const ROWS = [
  'script',
  'tasks',
  'timeAndCost',
  'systems',
  'resources',
  'metrics',
  'qualification',
  'notes',
] as const;
export type RowId = (typeof ROWS)[number];

const END: readonly RowId[] = ['metrics', 'notes'];
const SHOWN: Readonly<Partial<Record<StepKindId, readonly RowId[]>>> = {
  start: ['metrics', 'notes'],
  parallel: ['notes'],
  wait: ['timeAndCost', 'systems', 'metrics', 'notes'],
  note: [],
  'end-won': END,
  'end-lost': END,
  'end-parked': END,
};

/** The rows of a kind of step, in their order. */
export const rowsOf = (kind: StepKindId): readonly RowId[] => SHOWN[kind] ?? ROWS;
