// Steps as a process table: a row each in the order of the flow, with the columns in which something stands.
import type { Id } from '../../base/id';
import type { ProjectDocument } from '../document';
import { cellText } from './cell-text';
import type { CellColumn } from './columns';
import { toldOrder } from '../told-order';
import type { Speech } from './speech';

/** The columns in the order in which they are written. */
const WRITTEN: readonly CellColumn[] = [
  'stage',
  'name',
  'kind',
  'team',
  'responsible',
  'involved',
  'action',
  'purpose',
  'completion',
  'next',
  'probability',
  'deadline',
  'needs',
  'forms',
  'systems',
  'tasks',
  'workTime',
  'waitTime',
  'cost',
  'share',
  'resources',
  'goals',
  'metrics',
  'target',
  'qualification',
  'script',
  'review',
  'notes',
];

/** Columns that are written even when nothing stands in them. */
const ALWAYS: ReadonlySet<CellColumn> = new Set(['stage', 'name', 'team']);

/** A table of texts; the first row holds the headings. */
export type TextTable = readonly (readonly string[])[];

/** What a column is headed: those whose parts have columns of their own hold the rest only. */
function headingOf(column: CellColumn, { columns }: Speech): string {
  if (column === 'forms') return columns.producedForms;
  return column === 'metrics' ? columns.metric : columns[column];
}

/**
 * The table of some steps of one map. What follows is written only where it is among them. The kind is written unless all are
 * activities; `planSheet` reads the table back.
 */
export function tableOf(document: ProjectDocument, ids: readonly Id[], speech: Speech): TextTable {
  const order = toldOrder(document, ids);
  const manner = { apart: true, among: new Set(order) };
  const steps = order.flatMap((id) => document.steps[id] ?? []);
  const rows = steps.map((step) => WRITTEN.map((column) => cellText(document, step, column, speech, manner)));
  const isWritten = (column: CellColumn, at: number): boolean => {
    if (column === 'kind') return steps.some(({ kind }) => kind !== 'activity');
    // Beside its targets a metric is read as a whole, whatever signs it holds.
    const counts = column === 'target' ? WRITTEN.indexOf('metrics') : at;
    return ALWAYS.has(column) || rows.some((row) => row[at] !== '' || row[counts] !== '');
  };
  const shown = [...WRITTEN.entries()].filter(([at, column]) => isWritten(column, at));
  return [
    shown.map(([, column]) => headingOf(column, speech)),
    ...rows.map((row) => shown.map(([at]) => row[at] ?? '')),
  ];
}
