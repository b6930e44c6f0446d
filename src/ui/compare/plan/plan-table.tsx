// The action plan as a table: heads that sort, a line for each thing to do.
import clsx from 'clsx';
import { ArrowDown, ArrowUp, ChevronsUpDown } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { type Arrangement, type PlanSort, SORTS } from './arrange-plan';
import { PlanLineRow } from './plan-line';
import type { PlanEntry } from './use-plan';
import type { PlanActs } from './use-plan-acts';

export const COLUMNS = ['number', 'task', 'team', 'audience', 'owner', 'due', 'status', 'notes'] as const;
export type PlanColumn = (typeof COLUMNS)[number];

const WIDTHS: Readonly<Record<PlanColumn, string>> = {
  number: 'w-10',
  task: 'w-[26%] xl:w-[31%]',
  team: 'w-[8%]',
  audience: 'w-[12%]',
  owner: 'w-[11%]',
  due: 'w-[144px]',
  status: 'w-[104px]',
  notes: '',
};

/** Fields look like text until they are pointed at or written in. */
const QUIET = clsx(
  '[&_input]:border-transparent [&_textarea]:border-transparent [&_button[role=combobox]]:border-transparent',
  '[&_input]:bg-transparent [&_textarea]:bg-transparent [&_button[role=combobox]]:bg-transparent',
  '[&_input:hover]:border-border [&_textarea:hover]:border-border [&_button[role=combobox]:hover]:border-border',
  '[&_input:focus]:border-control [&_textarea:focus]:border-control [&_input:focus]:bg-surface [&_textarea:focus]:bg-surface',
);

interface PlanTableProps {
  readonly entries: readonly PlanEntry[];
  readonly arrangement: Arrangement;
  readonly onArrange: (change: Partial<Arrangement>) => void;
  readonly acts: PlanActs;
  readonly readOnly: boolean;
  readonly today: string;
  readonly suggestions: { readonly audience: readonly string[]; readonly owner: readonly string[] };
}

export function PlanTable({ entries, arrangement, onArrange, ...line }: PlanTableProps) {
  const t = useTranslations('plan');
  return (
    <table
      aria-label={t('table')}
      className={clsx('w-full min-w-[940px] table-fixed border-collapse', QUIET)}
    >
      <thead className="sticky top-0 z-10 bg-surface">
        <tr className="border-b border-border text-left text-[11px] leading-[15px] font-semibold text-ink3">
          {COLUMNS.map((column) => (
            <Head key={column} column={column} arrangement={arrangement} onArrange={onArrange} />
          ))}
          <th scope="col" className="w-9">
            <span className="sr-only">{t('remove')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <PlanLineRow key={entry.key} entry={entry} {...line} />
        ))}
      </tbody>
    </table>
  );
}

const isSort = (column: PlanColumn): column is PlanSort => SORTS.some((one) => one === column);

/** Upwards, downwards, then in the plan's own order again. */
function nextSort(by: PlanSort, { sort }: Arrangement): Arrangement['sort'] {
  if (sort?.by !== by) return { by, down: false };
  return sort.down ? null : { by, down: true };
}

type HeadProps = Pick<PlanTableProps, 'arrangement' | 'onArrange'> & { readonly column: PlanColumn };

function Head({ column, arrangement, onArrange }: HeadProps) {
  const t = useTranslations('plan');
  const name = t(`columns.${column}`);
  if (!isSort(column))
    return (
      <th scope="col" className={clsx('px-2 py-2', WIDTHS[column])}>
        {name}
      </th>
    );
  const { sort } = arrangement;
  const down = sort?.by === column ? sort.down : null;
  const Icon = down === null ? ChevronsUpDown : down ? ArrowDown : ArrowUp;
  const label = down === null ? 'sort' : down ? 'sortedDown' : 'sortedUp';
  return (
    <th
      scope="col"
      aria-sort={down === null ? 'none' : down ? 'descending' : 'ascending'}
      className={clsx('p-0', WIDTHS[column])}
    >
      <button
        type="button"
        aria-label={t(label, { column: name })}
        onClick={() => onArrange({ sort: nextSort(column, arrangement) })}
        className="inline-flex min-h-8 w-full items-center gap-1 px-2 text-left hover:text-ink pointer-coarse:min-h-11"
      >
        {name}
        <Icon
          size={12}
          strokeWidth={2.1}
          aria-hidden
          className={down === null ? 'opacity-60' : 'text-accent'}
        />
      </button>
    </th>
  );
}
