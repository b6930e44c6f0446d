// The rows that are in view, and the mouse in them.
import { defaultRangeExtractor, useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import clsx from 'clsx';
import { ChevronDown, ChevronRight } from 'lucide-react';
import { useEffect, useEffectEvent, useLayoutEffect } from 'react';
import { useTranslations } from 'use-intl';
import type { Id } from '../../base/id';
import type { ColumnId } from '../../model/text/columns';
import { stagesOf, teamOf } from '../../model/queries';
import type { TeamPart } from '../../model/team-part';
import { cellText } from '../../model/text/cell-text';
import { useDocument } from '../project-session';
import { selectedSteps, useSession } from '../session';
import type { Arranged, Line } from './arrange-rows';
import { useGrid, useGridState } from './grid';
import { rangeOf } from './grid-state';
import { useKeptFocus } from './kept-focus';
import { StepRow } from './table-row';
import type { TableView } from './table-view';
import { widthOf } from './table-view';

/** Heights before they are measured, px. */
const HEIGHT = { row: 37, head: 37 } as const;

type Virtual = Virtualizer<HTMLDivElement, HTMLDivElement>;

interface TableBodyProps {
  readonly map: Id;
  readonly arranged: Arranged;
  /** The part of one team, when only that is shown. */
  readonly part: TeamPart | null;
  /** What the rows are filtered by. */
  readonly search: string;
  readonly view: TableView;
  /** What scrolls; null until it is there. */
  readonly scroller: HTMLDivElement | null;
  readonly onFold: (group: Id) => void;
}

function useRows({ arranged, scroller, view }: TableBodyProps): Virtual {
  const { lines } = arranged;
  const activeRow = useGridState((state) => state.active?.row);
  const at = lines.findIndex((line) => line.kind === 'step' && line.id === activeRow);
  const rows = useVirtualizer<HTMLDivElement, HTMLDivElement>({
    count: lines.length,
    getScrollElement: () => scroller,
    estimateSize: () => HEIGHT.row,
    getItemKey: (index) => `${lines[index]?.kind} ${lines[index]?.id}`,
    overscan: 6,
    scrollMargin: HEIGHT.head,
    scrollPaddingStart: HEIGHT.head,
    scrollPaddingEnd: 12,
    // The active row keeps the keyboard, wherever the table is scrolled to.
    rangeExtractor: (range) =>
      at < 0
        ? defaultRangeExtractor(range)
        : [...new Set([at, ...defaultRangeExtractor(range)])].sort((a, b) => a - b),
  });
  const { wrap, widths, hidden } = view;
  useLayoutEffect(() => {
    rows.measure();
    // The browser tells only of heights that change: rows that keep theirs are asked, beside what is estimated of all.
    rows.getTotalSize();
    for (const [, row] of rows.elementsCache)
      rows.resizeItem(rows.indexFromElement(row), rows.options.measureElement(row, undefined, rows));
  }, [rows, wrap, widths, hidden]);
  return rows;
}

/** Keeps the active cell in view when one has gone to it. */
function useActiveInView(props: TableBodyProps, rows: Virtual): void {
  const { arranged, scroller, view } = props;
  const active = useGridState((state) => state.active);
  const focus = useGridState((state) => state.focus);
  const follow = useGridState((state) => state.follow);
  // Only when one has gone somewhere: nobody is called back who scrolls away from the active cell.
  const reveal = useEffectEvent(() => {
    const index = arranged.lines.findIndex((line) => line.kind === 'step' && line.id === active?.row);
    if (!active || index < 0) return;
    rows.scrollToIndex(index, { align: 'auto' });
    const at = arranged.columns.indexOf(active.column);
    if (at <= 0 || !scroller) return;
    const widths = arranged.columns.map((column) => widthOf(view, column));
    const left = widths.slice(0, at).reduce((sum, width) => sum + width, 0);
    const [first = 0, own = 0] = [widths[0], widths[at]];
    const { scrollLeft, clientWidth } = scroller;
    if (left - first < scrollLeft) scroller.scrollTo({ left: left - first });
    else if (left + own > scrollLeft + clientWidth)
      scroller.scrollTo({ left: Math.min(left - first, left + own - clientWidth) });
  });
  useEffect(() => reveal(), [active, focus, follow]);
}

const NONE_FOUND: readonly ColumnId[] = [];

/** How a line is drawn, with all that its row depends on. */
function useDrawLine({ arranged, map, part, search, view, onFold }: TableBodyProps) {
  const document = useDocument();
  const words = useGrid().source.speech.writes;
  const active = useGridState((state) => state.active);
  const anchor = useGridState((state) => state.anchor);
  const whole = useGridState((state) => state.whole);
  const selected = new Set(selectedSteps(useSession((session) => session.selection)));
  const sought = useGridState((state) => state.sought) || search.trim();
  const found = useGridState((state) => state.found);
  const { columns } = arranged;
  const teamView = useTranslations('teamView');
  const insideOf = (id: Id): string | null => {
    const steps = part?.inside.get(id);
    if (!steps) return null;
    const names = steps.map(({ name }) => name || teamView('unnamed')).join(teamView('separator'));
    return teamView('insideNames', { names });
  };
  const widths = columns.map((column) => widthOf(view, column));
  const range = rangeOf({ active, anchor, whole }, arranged);
  const rowAt = new Map(arranged.rows.map((id, i) => [id, i]));
  return (line: Line, index: number) => {
    if (line.kind === 'group') return <GroupRow map={map} line={line} onFold={onFold} />;
    const { step } = line;
    const at = rowAt.get(step.id) ?? 0;
    const inRange = range !== null && at >= range.top && at <= range.bottom;
    return (
      <StepRow
        step={step}
        team={teamOf(document, step.lane)}
        texts={columns.map((column) => cellText(document, step, column, words))}
        columns={columns}
        widths={widths}
        wrap={view.wrap}
        rowIndex={index + 2}
        active={active?.row === step.id ? columns.indexOf(active.column) : null}
        from={inRange ? range.left : null}
        to={inRange ? range.right : null}
        selected={selected.has(step.id)}
        sought={sought}
        found={found.get(step.id) ?? NONE_FOUND}
        beside={part !== null && !part.own.has(step.id)}
        inside={insideOf(step.id)}
      />
    );
  };
}

export function TableBody(props: TableBodyProps) {
  const { arranged, view, scroller } = props;
  const grid = useGrid();
  const activeRow = useGridState((state) => state.active?.row);
  const rows = useRows(props);
  useActiveInView(props, rows);
  const kept = useKeptFocus(grid.store, arranged.rows, scroller);
  const draw = useDrawLine(props);
  const width = arranged.columns.reduce((sum, column) => sum + widthOf(view, column), 0);
  return (
    <div
      {...kept}
      role="rowgroup"
      className="relative"
      style={{ height: rows.getTotalSize(), width, minWidth: '100%' }}
    >
      {rows.getVirtualItems().map(({ index, key, start }) => {
        const line = arranged.lines[index];
        if (!line) return null;
        const isStep = line.kind === 'step';
        return (
          <div
            key={key}
            ref={rows.measureElement}
            role="row"
            aria-rowindex={index + 2}
            data-index={index}
            data-row={isStep ? line.id : undefined}
            className={clsx('absolute left-0 flex', isStep ? 'min-w-full bg-surface' : 'w-full')}
            style={{ top: start - HEIGHT.head, zIndex: activeRow === line.id ? 3 : undefined }}
          >
            {draw(line, index)}
          </div>
        );
      })}
    </div>
  );
}

interface GroupRowProps {
  readonly map: Id;
  readonly line: Extract<Line, { kind: 'group' }>;
  readonly onFold: (group: Id) => void;
}

function GroupRow({ map, line, onFold }: GroupRowProps) {
  const t = useTranslations('table');
  const leaving = useGridState((state) => state.leaving);
  const number = stagesOf(useDocument(), map).findIndex(({ id }) => id === line.id);
  const Icon = line.open ? ChevronDown : ChevronRight;
  const name = line.name || t('unnamed');
  const count = t('groups', { steps: line.steps, notes: line.notes });
  return (
    <div role="gridcell" className="flex min-w-full border-b border-hair bg-sunken">
      <button
        type="button"
        // Whoever leaves the table by Tab is not led through the groups that follow.
        tabIndex={leaving ? -1 : undefined}
        aria-expanded={line.open}
        aria-label={`${t(line.open ? 'foldGroup' : 'openGroup', { name })}, ${count}`}
        onClick={() => onFold(line.id)}
        className="sticky left-0 flex min-h-9 items-center gap-2.5 px-3 text-[13px] font-semibold pointer-coarse:min-h-11"
      >
        <Icon size={15} strokeWidth={2} aria-hidden className="text-ink3" />
        {number >= 0 ? (
          <span
            aria-hidden
            className="grid size-[19px] place-items-center rounded-full bg-ink text-[11px] leading-none font-semibold text-surface tabular-nums"
          >
            {number + 1}
          </span>
        ) : null}
        {name}
        <span className="text-[12px] font-normal text-ink3">{count}</span>
      </button>
    </div>
  );
}
