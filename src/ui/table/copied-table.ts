// The table as it is copied whole: the rows that are shown; of a team's view the team's own ones, with what it does in details.
import type { Id } from '../../base/id';
import { isNoWork, type TeamPart, workInside } from '../../model/team-part';
import type { CellColumn, ColumnId } from '../../model/text/columns';
import type { Cells } from '../../services/clipboard-cells';
import { documentOf, type GridBase, textAt } from './grid';

/** What a copied row is the detail of, in a column of its own. */
type CopiedColumn = CellColumn | 'detailOf';

interface CopiedRow {
  readonly id: Id;
  /** The step of the map in whose detail it lies; null: it lies on the map itself. */
  readonly of: Id | null;
}

/** The team's rows in order, each with the team's steps in its detail below it; what is only a neighbour's is left out. */
function rowsOfTeam(rows: readonly Id[], { own, inside }: TeamPart): readonly CopiedRow[] {
  return rows.flatMap((id): CopiedRow[] => [
    ...(own.has(id) ? [{ id, of: null }] : []),
    ...(inside.get(id) ?? []).map((step) => ({ id: step.id, of: id })),
  ]);
}

/** A list by itself needs to say where its rows belong, though the screen says it elsewhere. */
function withPlaces(columns: readonly ColumnId[]): readonly ColumnId[] {
  const missing = (['stage', 'team'] as const).filter((column) => !columns.includes(column));
  return [...columns.slice(0, 1), ...missing, ...columns.slice(1)];
}

/** All rows that are shown as cells, with headings. */
export function wholeTable(grid: GridBase, nameOf: (column: CopiedColumn) => string): Cells {
  const rows = grid.part ? rowsOfTeam(grid.rows, grid.part) : grid.rows.map((id) => ({ id, of: null }));
  const columns = grid.part ? withPlaces(grid.columns) : grid.columns;
  const has = rows.some(({ of }) => of !== null);
  return [
    [...columns.map(nameOf), ...(has ? [nameOf('detailOf')] : [])],
    ...rows.map(({ id, of }) => [
      ...columns.map((column) => textAt(grid, id, column)),
      ...(has ? [of === null ? '' : textAt(grid, of, 'name')] : []),
    ]),
  ];
}

/** How many steps lie in details of the rows that are shown. */
export function stepsInDetails(grid: GridBase): number {
  const inside = workInside(documentOf(grid), grid.map, (step) => !isNoWork(step));
  return grid.rows.reduce((sum, id) => sum + (inside.get(id)?.length ?? 0), 0);
}
