// The rows that are found for what is typed above the table: by the same matcher as on the chart, words for things among them.
import type { Id } from '../../base/id';
import type { ProjectDocument, Step } from '../../model/document';
import type { Hit } from '../../model/search';
import type { TeamPart } from '../../model/team-part';
import { cellText } from '../../model/text/cell-text';
import { COLUMN_IDS, type ColumnId } from '../../model/text/columns';
import { foldName } from '../../model/text/fold';
import type { Speech } from '../../model/text/speech';
import type { RowFilter } from './table-view';

/** The same set each time, so that nothing is arranged anew where nothing is sought. */
const NONE: ReadonlySet<Id> = new Set();

/** The steps at which something was found; in a team's view also those in whose details its steps were found. */
export function foundRows(
  document: ProjectDocument,
  hits: readonly Hit[],
  part: TeamPart | null,
): ReadonlySet<Id> {
  if (hits.length === 0) return NONE;
  const steps = hits.flatMap(({ kind, id }) => {
    if (kind === 'step') return [id];
    return kind === 'connection' ? [document.connections[id]?.from ?? ''] : [];
  });
  const found = new Set(steps);
  for (const [row, inside] of part?.inside ?? []) if (inside.some(({ id }) => found.has(id))) found.add(row);
  return found;
}

/** True of a row that all of a filter fits. */
export function fits(
  document: ProjectDocument,
  step: Step,
  words: Speech,
  filter: RowFilter,
  found: ReadonlySet<Id>,
): boolean {
  const text = (column: ColumnId): string => cellText(document, step, column, words);
  const sought = foldName(filter.search);
  const isFound =
    sought === '' ||
    found.has(step.id) ||
    COLUMN_IDS.some((column) => foldName(text(column)).includes(sought));
  return isFound && COLUMN_IDS.every((column) => filter.values[column]?.includes(text(column)) ?? true);
}
