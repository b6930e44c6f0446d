// How somebody likes the table to be: columns, widths, order, groups, filters. Remembered on this device, never in the project.
import { create } from 'zustand';
import type { Id } from '../../base/id';
import { COLUMN_IDS, type ColumnId, FIRST_COLUMNS } from '../../model/text/columns';
import type { Preferences } from '../../services/preferences';

export interface TableView {
  /** All columns from left to right; the step's name is always the first. */
  readonly order: readonly ColumnId[];
  readonly hidden: readonly ColumnId[];
  /** In px, of those that were changed. */
  readonly widths: Readonly<Partial<Record<ColumnId, number>>>;
  /** Null: reading order. */
  readonly sort: { readonly column: ColumnId; readonly down: boolean } | null;
  readonly group: 'stage' | 'team' | null;
  readonly wrap: boolean;
  /** In a team's view who hands over to it is shown, even where the column is hidden otherwise. */
  readonly previousForTeam: boolean;
  /** In a team's view grouped by stage the stage is a column too; else the heads of the groups say it. */
  readonly stageForTeam: boolean;
}

/** Which rows are shown of one map. */
export interface RowFilter {
  /** Found in any column. */
  readonly search: string;
  /** The texts that a column may have; no entry = any. */
  readonly values: Readonly<Partial<Record<ColumnId, readonly string[]>>>;
}

interface State {
  readonly view: TableView;
  readonly filters: Readonly<Record<Id, RowFilter>>;
}

export const FIRST_VIEW: TableView = {
  order: COLUMN_IDS,
  hidden: COLUMN_IDS.filter((id) => !FIRST_COLUMNS.includes(id)),
  widths: {},
  sort: null,
  group: 'stage',
  wrap: true,
  previousForTeam: true,
  stageForTeam: false,
};
export const NO_FILTER: RowFilter = { search: '', values: {} };

const WIDTH = { least: 64, most: 800 } as const;
/** The first eight, up to the deadline, stand side by side in a window of 1,440 px with the details open. */
const DEFAULT_WIDTHS: Readonly<Partial<Record<ColumnId, number>>> = {
  name: 178,
  stage: 114,
  team: 104,
  responsible: 118,
  action: 102,
  completion: 184,
  previous: 122,
  next: 164,
  deadline: 100,
  forms: 180,
  tasks: 200,
  metrics: 210,
  review: 200,
  kind: 120,
  workTime: 100,
  waitTime: 100,
  cost: 100,
  probability: 120,
  share: 120,
};

export const widthOf = ({ widths }: TableView, column: ColumnId): number =>
  widths[column] ?? DEFAULT_WIDTHS[column] ?? 190;

/** True where the heads of the groups say the stage already. */
const isStageSaid = ({ group, stageForTeam, hidden }: TableView): boolean =>
  group === 'stage' && !stageForTeam && !hidden.includes('stage');

/** What is shown in a team's view: who hands over to it as well, right before what is next, and the stage only once. */
export function viewForTeam(view: TableView): TableView {
  const hidden = isStageSaid(view) ? [...view.hidden, 'stage' as const] : view.hidden;
  if (!view.previousForTeam || !view.hidden.includes('previous')) return { ...view, hidden };
  const order = view.order.filter((id): boolean => id !== 'previous');
  return {
    ...view,
    order: order.toSpliced(Math.max(1, order.indexOf('next')), 0, 'previous'),
    hidden: hidden.filter((id) => id !== 'previous'),
  };
}

/** Hides a column; in a team's view what only that shows, or shows although it may leave it out, is left out of it from now on. */
export function hideColumn(
  { hidden, group, stageForTeam }: TableView,
  column: ColumnId,
  ofTeam: boolean,
): void {
  if (hidden.includes(column)) changeView({ previousForTeam: false });
  else if (ofTeam && column === 'stage' && group === 'stage' && stageForTeam)
    changeView({ stageForTeam: false });
  else changeView({ hidden: [...hidden, column] });
}

/** Shows a column that is not shown; one that only a team's view leaves out is shown there from now on. */
export function showColumn({ hidden }: TableView, column: ColumnId): void {
  if (hidden.includes(column)) changeView({ hidden: hidden.filter((id) => id !== column) });
  else changeView({ stageForTeam: true });
}

export const heldWidth = (width: number): number =>
  Math.round(Math.min(Math.max(width, WIDTH.least), WIDTH.most));

export const useTableView = create<State>()(() => ({ view: FIRST_VIEW, filters: {} }));

export const changeView = (change: Partial<TableView>): void =>
  useTableView.setState(({ view }) => ({ view: { ...view, ...change } }));

export const changeFilter = (map: Id, change: Partial<RowFilter>): void =>
  useTableView.setState(({ filters }) => ({
    filters: { ...filters, [map]: { ...(filters[map] ?? NO_FILTER), ...change } },
  }));

export const isFiltered = ({ search, values }: RowFilter): boolean =>
  search.trim() !== '' || Object.keys(values).length > 0;

const isColumn = (value: unknown): value is ColumnId => COLUMN_IDS.some((id) => id === value);
const columnsIn = (value: unknown): ColumnId[] => (Array.isArray(value) ? value.filter(isColumn) : []);
const partOf = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;

function sortIn(value: unknown): TableView['sort'] {
  const column = partOf(value, 'column');
  return isColumn(column) ? { column, down: partOf(value, 'down') === true } : null;
}

/** A view out of what the device remembers; whatever does not fit is as at first. */
function viewIn(value: unknown): TableView {
  const known = [...new Set(columnsIn(partOf(value, 'order')))].filter((id) => id !== 'name');
  const missing = COLUMN_IDS.filter((id) => id !== 'name' && !known.includes(id));
  const widths = COLUMN_IDS.flatMap((id) => {
    const width = partOf(partOf(value, 'widths'), id);
    return typeof width === 'number' && Number.isFinite(width) ? [[id, heldWidth(width)]] : [];
  });
  const group = partOf(value, 'group');
  return {
    order: ['name', ...known, ...missing],
    hidden: columnsIn(partOf(value, 'hidden')).filter((id) => id !== 'name'),
    widths: Object.fromEntries(widths) as TableView['widths'],
    sort: sortIn(partOf(value, 'sort')),
    group: group === 'team' || group === null ? group : 'stage',
    wrap: partOf(value, 'wrap') !== false,
    previousForTeam: partOf(value, 'previousForTeam') !== false,
    stageForTeam: partOf(value, 'stageForTeam') === true,
  };
}

function filterIn(value: unknown): RowFilter {
  const search = partOf(value, 'search');
  const values = COLUMN_IDS.flatMap((id) => {
    const texts = partOf(partOf(value, 'values'), id);
    return Array.isArray(texts) ? [[id, texts.filter((text) => typeof text === 'string')]] : [];
  });
  return {
    search: typeof search === 'string' ? search.slice(0, 200) : '',
    values: Object.fromEntries(values) as RowFilter['values'],
  };
}

function parsed(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
}

/** Takes over what the device remembers of the table, and of the rows of a map. */
export function recallView(preferences: Preferences, map: Id): void {
  const [kept, keptFilter] = [parsed(preferences.text('table')), parsed(preferences.text(`table:${map}`))];
  useTableView.setState(({ view, filters }) => ({
    view: kept === null ? view : viewIn(kept),
    filters: { ...filters, [map]: filters[map] ?? filterIn(keptFilter) },
  }));
}

/** Lets the device remember every change until the returned function is called. */
export function rememberView(preferences: Preferences, map: Id): () => void {
  return useTableView.subscribe((now, before) => {
    if (now.view !== before.view) preferences.set('table', JSON.stringify(now.view));
    const filter = now.filters[map] ?? NO_FILTER;
    if (filter !== before.filters[map]) preferences.set(`table:${map}`, JSON.stringify(filter));
  });
}
