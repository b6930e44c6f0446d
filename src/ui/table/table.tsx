// The process as a table (流程表): every step of the shown map a row; what is changed here changes the chart, and the reverse.
import {
  type ClipboardEvent,
  type MouseEvent,
  useCallback,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useLocale, useTranslations } from 'use-intl';
import type { Point } from '../../base/geometry';
import type { Id } from '../../base/id';
import { useDocument, useProject } from '../project-session';
import { useServices } from '../services-context';
import { selectedSteps, useSession } from '../session';
import { type Arranged, useArranged } from './arrange-rows';
import { useCellPointer } from './cell-pointer';
import { FindStrip } from './find-strip';
import { foundRows } from './found-rows';
import { type Grid, type GridBase, GridContext } from './grid';
import { useGridActs } from './grid-acts';
import { createGridStore, goTo } from './grid-state';
import { NoRows } from './no-rows';
import { PopupHome } from './popup-home';
import { RowContextMenu } from './row-menu';
import { useSelectionLink } from './selection-link';
import { ReplacedNote } from './replaced-note';
import { TableBar } from './table-bar';
import { TableBody } from './table-body';
import { TableHead } from './table-head';
import { countOfTeam } from './team-count';
import {
  changeFilter,
  isFiltered,
  NO_FILTER,
  recallView,
  rememberView,
  useTableView,
  viewForTeam,
} from './table-view';
import { mapTitle } from '../../model/maps/map-tree';
import { isOfPart, type TeamPart } from '../../model/team-part';
import { speechesOf } from '../table-words';
import { useTeamName, useTeamPart } from '../team-view';
import { useHits } from '../use-hits';

/** The shown map as a table. The words of the table must have been loaded. */
export function Table() {
  const map = useSession((session) => session.map);
  const document = useDocument();
  const isRecalled = useRemembered(map);
  if (map === null || !isRecalled || !document.maps[map]) return null;
  return <MapTable key={map} map={map} />;
}

function useClosed() {
  const [closed, setClosed] = useState<ReadonlySet<Id>>(new Set());
  const fold = useCallback(
    (group: Id) =>
      setClosed((now) => {
        const next = new Set(now);
        if (!next.delete(group)) next.add(group);
        return next;
      }),
    [],
  );
  const open = useCallback((groups: readonly Id[]) => {
    setClosed((now) =>
      groups.some((id) => now.has(id)) ? new Set([...now].filter((id) => !groups.includes(id))) : now,
    );
  }, []);
  return { closed, fold, open };
}

interface GridParts {
  readonly map: Id;
  readonly arranged: Arranged;
  readonly part: TeamPart | null;
  readonly scroller: HTMLElement | null;
  readonly reveal: (row: Id) => void;
  readonly openGroup: (row: Id) => void;
}

function useGridOf({ map, arranged, part, scroller, reveal, openGroup }: GridParts): Grid {
  const t = useTranslations('table');
  const canvasText = useTranslations('canvas');
  const project = useProject();
  const speech = speechesOf(useLocale());
  const readOnly = useSession((session) => session.readOnly);
  const whole = useTableView(
    ({ view, filters }) =>
      view.sort === null && view.group !== 'team' && !isFiltered(filters[map] ?? NO_FILTER),
  );
  const inOrder = whole && part === null;
  const team = useTeamName();
  const [store] = useState(createGridStore);
  const base = useMemo(
    (): GridBase => ({
      ...arranged,
      store,
      source: { project, map, speech },
      map,
      readOnly,
      part,
      team,
      inOrder,
      reveal,
      openGroup,
      columnName: (column) => t(`columns.${column}`),
      canvasText,
      faultText: ({ key, values }) => t(`faults.${key}`, values as never),
      page: () => Math.max(1, Math.floor(((scroller?.clientHeight ?? 400) - 74) / 37)),
    }),
    [
      arranged,
      store,
      project,
      map,
      speech,
      readOnly,
      part,
      team,
      inOrder,
      reveal,
      openGroup,
      t,
      canvasText,
      scroller,
    ],
  );
  const acts = useGridActs(base);
  return useMemo(() => ({ ...base, acts }), [base, acts]);
}

/** Opens the group that a step is in. */
function useOpenGroup(open: (groups: readonly Id[]) => void): (step: Id) => void {
  const { store } = useProject();
  return useCallback(
    (id) => {
      const step = store.document().steps[id];
      if (step) open([step.stage, step.lane]);
    },
    [store, open],
  );
}

/**
 * Takes over what the device remembers of a map, and lets it remember every change. False until it is taken over, which is before
 * anything is seen: not while the table is made, as that of the map before is still there and would be told.
 */
function useRemembered(map: Id | null): boolean {
  const { preferences } = useServices();
  useLayoutEffect(() => {
    if (map === null) return;
    recallView(preferences, map);
    return rememberView(preferences, map);
  }, [preferences, map]);
  return useTableView(({ filters }) => map !== null && filters[map] !== undefined);
}

/** There is always an active cell: the first, or the nearest to one that is gone. */
function useActiveCell({ store }: Grid, { rows, columns }: Arranged): void {
  const last = useRef(0);
  useLayoutEffect(() => {
    const { active } = store.getState();
    const at = active ? rows.indexOf(active.row) : -1;
    if (at >= 0) last.current = at;
    if (active && at >= 0 && columns.includes(active.column)) return;
    const chosen = selectedSteps(useSession.getState().selection).find((id) => rows.includes(id));
    const row = at >= 0 ? active?.row : (chosen ?? rows[Math.min(last.current, rows.length - 1)]);
    const [first = 'name'] = columns;
    const column = active && columns.includes(active.column) ? active.column : first;
    if (row !== undefined) goTo(store, { row, column }, { focus: false });
    else store.setState({ active: null, anchor: null, whole: false, editing: null });
  }, [store, rows, columns]);
}

function MapTable({ map }: { readonly map: Id }) {
  const t = useTranslations('table');
  const document = useDocument();
  const { view: chosen, filters } = useTableView();
  const part = useTeamPart(map);
  const ofTeam = part !== null;
  const view = useMemo(() => (ofTeam ? viewForTeam(chosen) : chosen), [chosen, ofTeam]);
  const filter = filters[map] ?? NO_FILTER;
  const label = t('label', { map: mapTitle(document, map) });
  const finding = useSession((session) => session.finding?.where === 'table');
  const { closed, fold, open } = useClosed();
  const words = speechesOf(useLocale()).writes;
  const hits = useHits(map, filter.search);
  const found = useMemo(() => foundRows(document, hits, part), [document, hits, part]);
  const arranged = useArranged({ document, map, words, view, filter, found, part, closed });
  const [scroller, setScroller] = useState<HTMLDivElement | null>(null);
  const [home, setHome] = useState<HTMLElement | null>(null);
  const openGroup = useOpenGroup(open);
  const reveal = useCallback(
    (id: Id) => {
      changeFilter(map, NO_FILTER);
      if (part && !isOfPart(part, id)) useSession.setState({ focusedTeam: null });
      openGroup(id);
    },
    [map, openGroup, part],
  );
  const grid = useGridOf({ map, arranged, part, scroller, reveal, openGroup });
  useActiveCell(grid, arranged);
  useSelectionLink(grid, openGroup);
  return (
    <GridContext value={grid}>
      <PopupHome value={home}>
        <section
          ref={setHome}
          aria-label={label}
          className="@container absolute inset-0 flex flex-col bg-surface"
        >
          <TableBar
            map={map}
            shown={arranged.matching.length}
            all={arranged.all}
            ofTeam={part && countOfTeam(document, part, arranged.matching)}
            allOfTeam={
              part && countOfTeam(document, part, [...new Set([...part.own, ...part.inside.keys()])])
            }
            words={words}
            columns={arranged.columns.length}
          />
          {finding ? <FindStrip map={map} arranged={arranged} /> : null}
          <Cells grid={grid} ref={setScroller} arranged={arranged} label={label}>
            <TableHead map={map} columns={arranged.columns} words={words} ofTeam={ofTeam} />
            <TableBody
              map={map}
              arranged={arranged}
              part={part}
              search={filter.search}
              view={view}
              scroller={scroller}
              onFold={fold}
            />
          </Cells>
          <ReplacedNote />
        </section>
      </PopupHome>
    </GridContext>
  );
}

interface CellsProps {
  readonly grid: Grid;
  readonly arranged: Arranged;
  readonly label: string;
  readonly ref: (scroller: HTMLDivElement | null) => void;
  readonly children: React.ReactNode;
}

/** What scrolls: the headings, the rows, and what stands there when there are none. */
function Cells({ grid, arranged, label, ref, children }: CellsProps) {
  const [menuAt, setMenuAt] = useState<Point | null>(null);
  const { onCellMenu, ...pointer } = useCellPointer(grid);
  const onContextMenu = (event: MouseEvent): void => {
    if (!onCellMenu(event)) return;
    event.preventDefault();
    setMenuAt({ x: event.clientX, y: event.clientY });
  };
  const clipboard = (what: 'copy' | 'cut' | 'paste') => (event: ClipboardEvent) => {
    const target = event.target as Element;
    // What is pasted beside the cells, such as into an empty table, is for the table too.
    if (grid.store.getState().editing || target.matches('input:not([data-idle])')) return;
    if (grid.acts[what](event.clipboardData)) event.preventDefault();
  };
  return (
    <div
      ref={ref}
      className="group/cells relative min-h-0 flex-1 overflow-auto overscroll-contain select-none"
      onScroll={({ currentTarget }) =>
        currentTarget.toggleAttribute('data-aside', currentTarget.scrollLeft > 0)
      }
      {...pointer}
      onContextMenu={onContextMenu}
      onCopy={clipboard('copy')}
      onCut={clipboard('cut')}
      onPaste={clipboard('paste')}
    >
      <div
        role="grid"
        aria-label={label}
        aria-rowcount={arranged.lines.length + 1}
        aria-colcount={arranged.columns.length}
        aria-multiselectable
        aria-readonly={grid.readOnly}
        className="w-max min-w-full"
      >
        {children}
      </div>
      {arranged.lines.length === 0 ? <NoRows arranged={arranged} grid={grid} /> : null}
      {menuAt ? <RowContextMenu at={menuAt} onClose={() => setMenuAt(null)} /> : null}
    </div>
  );
}
