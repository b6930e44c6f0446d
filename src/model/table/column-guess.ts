// What the columns of a sheet without headings may be: told by how often their texts repeat.
import type { ColumnId } from './columns';
import { columnsOf, type Columns } from './header-names';
import { folded } from './speech';

/** So few different texts, in at most half as many lines, are stages or teams. */
const FEW = 14;

const column = (cells: readonly (readonly string[])[], at: number): readonly string[] =>
  cells.map((row) => folded(row[at] ?? '')).filter((text) => text !== '');

/** By its headings; without any, the column with the most different texts holds the steps, those that repeat stages, then teams. */
export function guessColumns(cells: readonly (readonly string[])[]): Columns {
  const known = columnsOf(cells);
  if (known.header && known.columns.includes('name')) return known;
  const { length } = known.columns;
  const different = Array.from({ length }, (_, at) => new Set(column(cells, at)).size);
  const isNumbers = (at: number): boolean => column(cells, at).every((text) => /^[\d.]+$/u.test(text));
  const free = Array.from({ length }, (_, at) => at).filter((at) => !known.columns[at] && !isNumbers(at));
  const name = free.toSorted((a, b) => (different[b] ?? 0) - (different[a] ?? 0) || a - b)[0];
  const bands = free.filter((at) => {
    const count = different[at] ?? 0;
    return at !== name && count > 0 && count <= FEW && count * 2 <= column(cells, at).length;
  });
  const wanted = (['stage', 'team'] as const).filter((id) => !known.columns.includes(id));
  const guessed = known.columns.map((id, at): ColumnId | null => {
    if (id) return id;
    if (at === name && !known.columns.includes('name')) return 'name';
    const band = bands.indexOf(at);
    return known.header || band < 0 ? null : (wanted[band] ?? null);
  });
  return { header: known.header, columns: guessed };
}
