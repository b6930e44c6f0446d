// The headings: each opens the menu of its column, is dragged to another place, and made wider at its edge.
import clsx from 'clsx';
import { ArrowDown, ArrowUp, Filter } from 'lucide-react';
import { type PointerEvent, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { ColumnId } from '../../model/text/columns';
import type { Speech } from '../../model/text/speech';
import { Menu, MenuItem, MenuNote, MenuSeparator } from '../kit/menu';
import { type HeadDrag, moveColumn, useHeadDrag } from './head-drag';
import { PINNED } from './pinned';
import { changeView, heldWidth, hideColumn, NO_FILTER, useTableView, widthOf } from './table-view';
import { ValueFilter } from './value-filter';

interface HeadProps {
  readonly map: string;
  readonly columns: readonly ColumnId[];
  readonly words: Speech;
  /** The table is in a team's view. */
  readonly ofTeam: boolean;
}

export function TableHead(props: HeadProps) {
  const [drag, setDrag] = useState<HeadDrag | null>(null);
  return (
    <div
      role="row"
      aria-rowindex={1}
      className={clsx(
        'sticky top-0 z-[5] flex w-max min-w-full border-b border-border bg-[color-mix(in_srgb,var(--app)_50%,var(--surface))]',
        drag && 'cursor-grabbing',
      )}
    >
      {props.columns.map((column, at) => (
        <Heading key={column} {...props} column={column} at={at} drag={drag} onDrag={setDrag} />
      ))}
    </div>
  );
}

interface HeadingProps extends HeadProps {
  readonly column: ColumnId;
  readonly at: number;
  readonly drag: HeadDrag | null;
  readonly onDrag: (drag: HeadDrag | null) => void;
}

/** How the rows are arranged by a column. */
function useArrangedBy({ column, map }: HeadingProps) {
  const t = useTranslations('table');
  const { view, filters } = useTableView();
  const sort = view.sort?.column === column ? view.sort : null;
  const isFiltered = (filters[map] ?? NO_FILTER).values[column] !== undefined;
  const said = [
    t(`columns.${column}`),
    ...(sort ? [t(sort.down ? 'sorted.down' : 'sorted.up')] : []),
    ...(isFiltered ? [t('filtered')] : []),
  ].join(', ');
  return { sort, isFiltered, said, width: widthOf(view, column) };
}

function Heading(props: HeadingProps) {
  const { column, at, map, words, drag, onDrag } = props;
  const t = useTranslations('table');
  const { sort, isFiltered, said, width } = useArrangedBy(props);
  const [heading, setHeading] = useState<HTMLButtonElement | null>(null);
  const [filtering, setFiltering] = useState(false);
  return (
    <div
      role="columnheader"
      aria-label={said}
      aria-colindex={at + 1}
      aria-sort={sort ? (sort.down ? 'descending' : 'ascending') : undefined}
      data-head={column}
      style={{ width }}
      className={clsx(
        'group flex h-9 shrink-0 border-r border-hair bg-inherit pointer-coarse:h-11',
        at === 0 ? `sticky left-0 z-[2] ${PINNED}` : 'relative',
        drag?.column === column && 'opacity-60',
        drag?.over === column && drag.column !== column && 'shadow-[inset_3px_0_0_var(--accent)]',
      )}
    >
      <HeadMenu {...props} ref={setHeading} onDrag={onDrag} onFilter={() => setFiltering(true)} />
      {/* By keyboard the menu of the heading leads to the filter. */}
      <button
        type="button"
        tabIndex={-1}
        aria-label={t('filterOf', { column: t(`columns.${column}`) })}
        title={t('filterOf', { column: t(`columns.${column}`) })}
        onClick={() => setFiltering(true)}
        className={clsx(
          'mr-1.5 grid size-6 shrink-0 place-items-center self-center rounded-md hover:bg-hover',
          isFiltered
            ? 'text-accent'
            : 'text-ink3 opacity-0 group-hover:opacity-100 focus-visible:opacity-100 pointer-coarse:opacity-100',
        )}
      >
        <Filter size={13} strokeWidth={2.1} aria-hidden />
      </button>
      <Resizer column={column} />
      {filtering && heading ? (
        <ValueFilter
          map={map}
          column={column}
          words={words}
          anchor={heading}
          onClose={() => setFiltering(false)}
        />
      ) : null}
    </div>
  );
}

interface HeadMenuProps extends HeadingProps {
  readonly ref: (heading: HTMLButtonElement | null) => void;
  readonly onFilter: () => void;
}

function HeadMenu({ ref, onFilter, ...props }: HeadMenuProps) {
  const { column } = props;
  const t = useTranslations('table');
  const { sort, said } = useArrangedBy(props);
  const [open, setOpen] = useState(false);
  const toFilter = useRef(false);
  const { pressed, ...press } = useHeadDrag(column, props.onDrag, () => setOpen((now) => !now));
  const name = t(`columns.${column}`);
  return (
    <Menu
      open={open}
      onOpenChange={(next) => {
        if (!pressed()) setOpen(next);
      }}
      align="start"
      label={t('columnMenu', { name })}
      onCloseAutoFocus={(event) => {
        // The filter takes the focus once the menu has let go of it.
        if (!toFilter.current) return;
        toFilter.current = false;
        event.preventDefault();
        onFilter();
      }}
      trigger={
        <button
          {...press}
          ref={ref}
          type="button"
          aria-label={said}
          title={column === 'review' ? t('columnHelp.review') : undefined}
          onContextMenu={(event) => {
            event.preventDefault();
            setOpen(true);
          }}
          className="flex min-w-0 flex-1 touch-pan-x items-center gap-1.5 pl-3 text-left text-[12.5px] font-semibold text-ink2 hover:text-ink"
        >
          <span className="truncate">{name}</span>
          {sort ? <SortMark down={sort.down} /> : null}
        </button>
      }
    >
      <ColumnMenu
        {...props}
        sorted={sort !== null}
        onFilter={() => {
          toFilter.current = true;
        }}
      />
    </Menu>
  );
}

function SortMark({ down }: { readonly down: boolean }) {
  const Icon = down ? ArrowDown : ArrowUp;
  return <Icon size={14} strokeWidth={2.1} aria-hidden className="shrink-0 text-accent" />;
}

const STEP = 40;

interface ColumnMenuProps extends HeadingProps {
  readonly sorted: boolean;
  readonly onFilter: () => void;
}

function ColumnMenu({ column, columns, at, ofTeam, sorted, onFilter }: ColumnMenuProps) {
  const t = useTranslations('table');
  const { view } = useTableView();
  const [before, after] = [columns[at - 1], columns[at + 1]];
  const resize = (by: number): void =>
    changeView({ widths: { ...view.widths, [column]: heldWidth(widthOf(view, column) + by) } });
  return (
    <>
      <MenuItem onSelect={() => changeView({ sort: { column, down: false } })}>{t('sortUp')}</MenuItem>
      <MenuItem onSelect={() => changeView({ sort: { column, down: true } })}>{t('sortDown')}</MenuItem>
      <MenuItem disabled={!sorted} onSelect={() => changeView({ sort: null })}>
        {t('unsort')}
      </MenuItem>
      <MenuItem onSelect={onFilter}>{t('filterColumn')}</MenuItem>
      <MenuSeparator />
      <MenuItem
        disabled={column === 'name' || !before || before === 'name'}
        onSelect={() => before && moveColumn(column, before)}
      >
        {t('moveColumnBack')}
      </MenuItem>
      <MenuItem disabled={column === 'name' || !after} onSelect={() => after && moveColumn(column, after)}>
        {t('moveColumnOn')}
      </MenuItem>
      <MenuItem onSelect={() => resize(STEP)}>{t('wider')}</MenuItem>
      <MenuItem onSelect={() => resize(-STEP)}>{t('narrower')}</MenuItem>
      <MenuItem disabled={column === 'name'} onSelect={() => hideColumn(view, column, ofTeam)}>
        {t('hideColumn')}
      </MenuItem>
      {column === 'review' ? <MenuNote>{t('columnHelp.review')}</MenuNote> : null}
    </>
  );
}

/** The edge that makes a column wider; by keyboard the column's menu does it. */
function Resizer({ column }: { readonly column: ColumnId }) {
  const start = useRef<{ readonly x: number; readonly width: number } | null>(null);
  const setWidth = (width: number): void => {
    const { view } = useTableView.getState();
    changeView({ widths: { ...view.widths, [column]: heldWidth(width) } });
  };
  const onPointerDown = (event: PointerEvent<HTMLSpanElement>): void => {
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
    start.current = { x: event.clientX, width: widthOf(useTableView.getState().view, column) };
  };
  const onDoubleClick = (): void => {
    const { [column]: _, ...widths } = useTableView.getState().view.widths;
    changeView({ widths });
  };
  return (
    <span
      aria-hidden
      data-resize={column}
      onPointerDown={onPointerDown}
      onPointerMove={(event) =>
        start.current && setWidth(start.current.width + event.clientX - start.current.x)
      }
      onPointerUp={() => {
        start.current = null;
      }}
      onDoubleClick={onDoubleClick}
      className="absolute top-0 -right-1 z-[1] h-full w-2 cursor-col-resize touch-none hover:bg-accent/40"
    />
  );
}
