// Steps as a process table: a row each in the order of the flow, with the columns in which something stands.
import type { Id } from '../../base/id';
import type { ProjectDocument } from '../document';
import { COLUMNS, type ColumnId } from './columns';
import { toldOrder } from '../told-order';
import type { Speech } from './speech';
import { cellText } from './write-cell';

/** Columns that are written even when nothing stands in them. */
const ALWAYS: ReadonlySet<ColumnId> = new Set(['stage', 'step', 'team']);

/** A table of texts; the first row holds the headings. */
export type TextTable = readonly (readonly string[])[];

/**
 * The table of some steps of one map. What follows is written only where it is among them. The kind is written unless all are
 * activities; `planSheet` reads the table back.
 */
export function tableOf(document: ProjectDocument, ids: readonly Id[], speech: Speech): TextTable {
  const order = toldOrder(document, ids);
  const among = new Set(order);
  const steps = order.flatMap((id) => document.steps[id] ?? []);
  const rows = steps.map((step) => COLUMNS.map((column) => cellText(document, step, column, speech, among)));
  const isWritten = (column: ColumnId, at: number): boolean => {
    if (column === 'kind') return steps.some(({ kind }) => kind !== 'activity');
    // Beside its targets a metric is read as a whole, whatever signs it holds.
    const counts = column === 'target' ? COLUMNS.indexOf('metric') : at;
    return ALWAYS.has(column) || rows.some((row) => row[at] !== '' || row[counts] !== '');
  };
  const shown = [...COLUMNS.entries()].filter(([at, column]) => isWritten(column, at));
  return [
    shown.map(([, column]) => speech.words.columns[column]),
    ...rows.map((row) => shown.map(([at]) => row[at] ?? '')),
  ];
}
