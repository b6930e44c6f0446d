// The columns of the process table: what can be said of a step in a cell.

/** In the order of the table: the twelve of the process table with the step first, then those that can be added. */
export const COLUMN_IDS = [
  'name',
  'stage',
  'team',
  'responsible',
  'action',
  'completion',
  'next',
  'deadline',
  'forms',
  'tasks',
  'goals',
  'metrics',
  'review',
  'kind',
  'purpose',
  'script',
  'systems',
  'workTime',
  'waitTime',
  'cost',
  'probability',
  'share',
  'notes',
] as const;
export type ColumnId = (typeof COLUMN_IDS)[number];

/** What a table shows until somebody chooses. */
export const FIRST_COLUMNS: readonly ColumnId[] = COLUMN_IDS.slice(0, COLUMN_IDS.indexOf('kind'));

/** Columns whose text may have several lines. */
export const LONG_COLUMNS: ReadonlySet<ColumnId> = new Set<ColumnId>([
  'completion',
  'purpose',
  'script',
  'notes',
  'review',
  'tasks',
  'metrics',
  'goals',
]);
