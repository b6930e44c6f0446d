// The rows of the table by TanStack Table: what is filtered, sorted and grouped, and the columns in their order.
import {
  columnFilteringFeature,
  columnGroupingFeature,
  columnOrderingFeature,
  columnVisibilityFeature,
  createFilteredRowModel,
  createGroupedRowModel,
  createSortedRowModel,
  globalFilteringFeature,
  type Row,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { useMemo } from 'react';
import type { Id } from '../../base/id';
import type { Duration } from '../../base/duration';
import type { ProjectDocument, Step } from '../../model/document';
import { stagesOf, teamOf, lanesOf } from '../../model/queries';
import { cellText } from '../../model/text/cell-text';
import { COLUMN_IDS, type ColumnId } from '../../model/text/columns';
import { foldName } from '../../model/text/fold';
import type { Speech } from '../../model/text/speech';
import { isOfPart, type TeamPart } from '../../model/team-part';
import { toldSteps } from '../../model/told-order';
import type { RowFilter, TableView } from './table-view';

/** What stands in one line of the table: a step, or the head of a group. */
export type Line =
  | { readonly kind: 'step'; readonly id: Id; readonly step: Step }
  | {
      readonly kind: 'group';
      readonly id: Id;
      readonly name: string;
      readonly steps: number;
      /** They are rows, and no steps. */
      readonly notes: number;
      readonly open: boolean;
    };

export interface Arranged {
  readonly columns: readonly ColumnId[];
  readonly lines: readonly Line[];
  /** The steps among them, in order. */
  readonly rows: readonly Id[];
  /** All that pass the filters, those in closed groups too. */
  readonly matching: readonly Id[];
  /** How many rows there are without filters. */
  readonly all: number;
}

const features = tableFeatures({
  columnFilteringFeature,
  globalFilteringFeature,
  columnGroupingFeature,
  columnOrderingFeature,
  columnVisibilityFeature,
  rowSortingFeature,
  filteredRowModel: createFilteredRowModel(),
  groupedRowModel: createGroupedRowModel(),
  sortedRowModel: createSortedRowModel(),
});

type StepRow = Row<typeof features, Step>;

const MINUTES = { minute: 1, hour: 60, day: 480, week: 2400, month: 10_400 } as const;
const minutes = (time: Duration | null): number | null => (time ? time.amount * MINUTES[time.unit] : null);

/** What a column is sorted by when its text would not do. */
const AMOUNT: Readonly<Partial<Record<ColumnId, (step: Step) => number | null>>> = {
  deadline: ({ deadline }) => minutes(deadline),
  workTime: ({ workTime }) => minutes(workTime),
  waitTime: ({ waitTime }) => minutes(waitTime),
  cost: ({ cost }) => cost?.amount ?? null,
  share: ({ share }) => share,
};

const places = (records: readonly { readonly id: Id }[]): ReadonlyMap<Id, number> =>
  new Map(records.map(({ id }, i) => [id, i]));

/** Bands sort as they lie on the chart. */
function amountOf(
  document: ProjectDocument,
  map: Id,
): (step: Step, column: ColumnId) => number | null | undefined {
  const stages = places(stagesOf(document, map));
  const lanes = places(lanesOf(document, map));
  return (step, column) => {
    if (column === 'stage') return stages.get(step.stage) ?? null;
    if (column === 'team') return lanes.get(step.lane) ?? null;
    return AMOUNT[column]?.(step);
  };
}

function useColumns(document: ProjectDocument, map: Id, words: Speech, down: boolean) {
  return useMemo(() => {
    const collator = new Intl.Collator(words.locale, { numeric: true });
    const amount = amountOf(document, map);
    const text = (step: Step, column: ColumnId): string => cellText(document, step, column, words);
    // Empty ones come last, whichever way it is sorted.
    const empty = (a: boolean, b: boolean): number => (a === b ? 0 : (a ? 1 : -1) * (down ? -1 : 1));
    return COLUMN_IDS.map((id) => ({
      id: id as string,
      accessorFn: (step: Step): string => text(step, id),
      getGroupingValue: (step: Step): string => (id === 'team' ? step.lane : step.stage),
      enableGlobalFilter: true,
      filterFn: (row: StepRow, _: string, values: readonly string[]): boolean =>
        values.includes(text(row.original, id)),
      sortFn: (a: StepRow, b: StepRow): number => {
        const [first, second] = [amount(a.original, id), amount(b.original, id)];
        if (first !== undefined && second !== undefined)
          return empty(first === null, second === null) || (first ?? 0) - (second ?? 0);
        const [one, other] = [text(a.original, id), text(b.original, id)];
        return empty(one === '', other === '') || collator.compare(one, other);
      },
    }));
  }, [document, map, words, down]);
}

/** What is typed above the table, and the rows that are found for it on the chart's terms. */
interface Sought {
  readonly text: string;
  readonly found: ReadonlySet<Id>;
}

const has = (row: StepRow, id: string, { text, found }: Sought): boolean =>
  found.has(row.id) || foldName(row.getValue<string>(id)).includes(text);

interface Given {
  readonly document: ProjectDocument;
  readonly map: Id;
  readonly words: Speech;
  readonly view: TableView;
  readonly filter: RowFilter;
  /** The rows that are found for what is typed, beside those whose cells hold it. */
  readonly found: ReadonlySet<Id>;
  /** The part of one team, when only that is shown. */
  readonly part: TeamPart | null;
  /** Groups whose steps are not shown. */
  readonly closed: ReadonlySet<Id>;
}

function useStepTable({ document, map, words, view, filter, found, part }: Given) {
  const { group, sort } = view;
  const columns = useColumns(document, map, words, sort?.down ?? false);
  const state = useMemo(() => {
    // Groups lie as on the chart; inside them the chosen order counts.
    const sorting = [
      ...(group ? [{ id: group as string, desc: false }] : []),
      ...(sort ? [{ id: sort.column as string, desc: sort.down }] : []),
    ];
    return {
      sorting: sort ? sorting : sorting.slice(0, group ? 1 : 0),
      grouping: group ? [group as string] : [],
      columnOrder: [...view.order] as string[],
      columnVisibility: Object.fromEntries(view.hidden.map((id) => [id, false])),
      globalFilter: foldName(filter.search) === '' ? undefined : { text: foldName(filter.search), found },
      columnFilters: Object.entries(filter.values).map(([id, value]) => ({ id, value })),
    };
  }, [group, sort, view.order, view.hidden, filter, found]);
  // A new list with each document: what a row says also depends on other records than its step.
  const data = useMemo(
    () => toldSteps(document, map).filter(({ id }) => !part || isOfPart(part, id)),
    [document, map, part],
  );
  return useTable({
    features,
    columns,
    data,
    state,
    getRowId: ({ id }: Step) => id,
    globalFilterFn: has,
    groupedColumnMode: false,
  });
}

const nameOfGroup = (document: ProjectDocument, { lane, stage }: Step, by: 'stage' | 'team'): string =>
  by === 'team' ? teamOf(document, lane).name : (document.stages[stage]?.name ?? '');

/** Everything the table shows, arranged anew when the document or the view changes. */
export function useArranged(given: Given): Arranged {
  const { document, map, view, closed } = given;
  const table = useStepTable(given);
  const model = table.getRowModel().rows;
  const { group } = view;
  const visible = table.getVisibleLeafColumns();
  return useMemo(() => {
    const stepLine = ({ original }: StepRow): Line => ({ kind: 'step', id: original.id, step: original });
    const lines = model.flatMap((row): Line[] => {
      if (!group) return [stepLine(row)];
      const { original, subRows } = row;
      const id = group === 'team' ? original.lane : original.stage;
      const open = !closed.has(id);
      const name = nameOfGroup(document, original, group);
      const notes = subRows.filter((sub) => sub.original.kind === 'note').length;
      return [
        { kind: 'group', id, name, steps: subRows.length - notes, notes, open },
        ...(open ? subRows.map(stepLine) : []),
      ];
    });
    return {
      columns: visible.map(({ id }) => id as ColumnId),
      lines,
      rows: lines.flatMap((line) => (line.kind === 'step' ? [line.id] : [])),
      matching: model.flatMap((row) => (group ? row.subRows : [row]).map(({ original }) => original.id)),
      all: toldSteps(document, map).length,
    };
  }, [model, group, closed, document, map, visible]);
}
