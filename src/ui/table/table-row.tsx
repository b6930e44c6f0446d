// One row of the table: a step with its cells, drawn again only when something of it changes.
import clsx from 'clsx';
import { memo } from 'react';
import { useTranslations } from 'use-intl';
import type { Step, Team } from '../../model/document';
import { placeOfText } from '../../model/search';
import type { ColumnId } from '../../model/text/columns';
import { CellContent } from './cell-content';
import { CellField } from './cell-field';
import { PINNED } from './pinned';

export interface RowProps {
  readonly step: Step;
  readonly team: Team;
  /** The texts of the shown columns, in order. */
  readonly texts: readonly string[];
  readonly columns: readonly ColumnId[];
  readonly widths: readonly number[];
  readonly wrap: boolean;
  /** Counted from 1, the heading first. */
  readonly rowIndex: number;
  /** The active cell's place; null = in another row. */
  readonly active: number | null;
  /** First and last place of the range in this row; null = not in it. */
  readonly from: number | null;
  readonly to: number | null;
  /** The step is selected. */
  readonly selected: boolean;
  /** The text that is being found: cells that hold it are lit. */
  readonly sought: string;
  /** The columns of the cells that are found by a word for what they say: lit as well. */
  readonly found: readonly ColumnId[];
  /** The step belongs to another team than the one whose view this is. */
  readonly beside: boolean;
  /** The names of the steps in its detail that are shown in a team's view; null: there are none. */
  readonly inside: string | null;
}

const same = <T,>(a: readonly T[], b: readonly T[]): boolean =>
  a === b || (a.length === b.length && a.every((one, i) => one === b[i]));

const isSame = (a: RowProps, b: RowProps): boolean =>
  a.step === b.step &&
  a.team === b.team &&
  a.columns === b.columns &&
  same(a.widths, b.widths) &&
  a.wrap === b.wrap &&
  a.rowIndex === b.rowIndex &&
  a.active === b.active &&
  a.from === b.from &&
  a.to === b.to &&
  a.selected === b.selected &&
  a.sought === b.sought &&
  same(a.found, b.found) &&
  a.beside === b.beside &&
  a.inside === b.inside &&
  same(a.texts, b.texts);

export const StepRow = memo(function StepRow(props: RowProps) {
  const { columns, from, to, active } = props;
  return columns.map((column, at) => (
    <Cell
      key={column}
      {...props}
      at={at}
      column={column}
      inRange={from !== null && to !== null && at >= from && at <= to && !(from === to && at === active)}
    />
  ));
}, isSame);

interface CellProps extends RowProps {
  readonly at: number;
  readonly column: ColumnId;
  readonly inRange: boolean;
}

function Cell(props: CellProps) {
  const { step, team, texts, widths, wrap, active, selected, sought, found, beside, at, column, inRange } =
    props;
  const inside = column === 'name' ? props.inside : null;
  const t = useTranslations('table');
  const text = texts[at] ?? '';
  const isActive = active === at;
  const first = at === 0;
  const said = { column: t(`columns.${column}`), step: step.name || t('unnamed'), text };
  return (
    <div
      role={first ? 'rowheader' : 'gridcell'}
      aria-colindex={at + 1}
      aria-selected={isActive || inRange}
      data-cell={column}
      style={{ width: widths[at] }}
      className={clsx(
        'flex min-h-9 shrink-0 gap-2 border-r border-b border-hair px-3 py-[8.75px] leading-[18.5px] pointer-coarse:min-h-11',
        first ? `sticky left-0 ${PINNED}` : 'relative',
        isActive ? 'z-[3]' : first && 'z-[2]',
        found.includes(column) || placeOfText(text, sought) >= 0
          ? 'bg-gap-soft'
          : inRange
            ? 'bg-accent-soft'
            : selected
              ? 'bg-[color-mix(in_srgb,var(--accent-soft)_55%,var(--surface))]'
              : beside
                ? 'bg-[color-mix(in_srgb,var(--sunken)_60%,var(--surface))] text-ink2'
                : 'bg-surface',
        beside && first && 'pl-7',
      )}
    >
      <CellContent {...{ step, team, column, text, wrap, sought, inside }} />
      {isActive ? (
        <CellField
          step={step}
          column={column}
          text={text}
          label={text === '' ? t('cellEmpty', said) : t('cell', said)}
        />
      ) : null}
    </div>
  );
}
