// A list that was read, as the lines of a table: what it says of each step stands in columns that can be seen and corrected.
import type { ColumnId } from './columns';
import { joinList } from './lists';
import type { PastePlan, PlannedStep } from './plan';
import { joinPair, type Speech } from './speech';
import { formatTask } from './task-text';

/** What a step of a list says in a column. */
function textOf(
  { fields, stage, team }: PlannedStep,
  column: ColumnId,
  next: string,
  speech: Speech,
): string {
  if (column === 'name') return fields.name;
  if (column === 'stage') return stage ?? '';
  if (column === 'team') return team ?? '';
  if (column === 'next') return next;
  if (column === 'tasks')
    return joinList(
      (fields.tasks ?? []).map((task) => formatTask(task, speech)),
      speech,
    );
  return fields.notes ?? '';
}

const COLUMNS: readonly ColumnId[] = ['stage', 'name', 'team', 'next', 'tasks', 'notes'];

/** The cells of a list, headings first; columns in which nothing stands are left out. What follows in order needs no column. */
export function listTable({ steps, ways, inOrder }: PastePlan, speech: Speech): string[][] {
  const next = steps.map((): string[] => []);
  for (const { from, to, label } of inOrder ? [] : ways) {
    const name = typeof to === 'number' ? (steps[to]?.fields.name ?? '') : '';
    next[from]?.push(label === null ? name : joinPair(label, name, speech));
  }
  const texts = steps.map((step, i) =>
    COLUMNS.map((column) => textOf(step, column, joinList(next[i] ?? [], speech), speech)),
  );
  const shown = [...COLUMNS.keys()].filter((at) => texts.some((row) => row[at] !== ''));
  const pick = (row: readonly string[]): string[] => shown.map((at) => row[at] ?? '');
  return [pick(COLUMNS.map((column) => speech.columns[column])), ...texts.map(pick)];
}
