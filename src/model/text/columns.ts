// The columns of the process table: what can be said of a step in a cell. Chart, table and sheets have the same ones.

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
  'involved',
  'resources',
  'qualification',
  'previous',
] as const;
export type ColumnId = (typeof COLUMN_IDS)[number];

/**
 * Parts of a column that may have one of their own: `needs`, of the forms those that a step needs; `target`, the targets of the
 * metrics, entry by entry. Beside it the other column says the rest only.
 */
const PARTS = ['needs', 'target'] as const;

/** A column that cells can be written to and read from. */
export type CellColumn = ColumnId | (typeof PARTS)[number];

/** `number`: a column that numbers the rows; it says nothing of a step, but other cells may refer to it. */
export type ReadColumn = CellColumn | 'number';

/** All that a column of a sheet may be. */
export const READ_COLUMNS: readonly ReadColumn[] = [...COLUMN_IDS, ...PARTS, 'number'];

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
  'involved',
  'resources',
]);
