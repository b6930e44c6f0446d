// The bar above the table, always one row: find, group, columns, how many rows are shown, and what is done with rows. Words give way to icons.
import { ClipboardPaste, Copy, Group, Search, X } from 'lucide-react';
import { useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { Id } from '../../base/id';
import { teamOf } from '../../model/queries';
import { FoldingButton } from '../kit/folding-button';
import { IconButton } from '../kit/icon-button';
import { Menu, MenuChoice } from '../kit/menu';
import { useSize } from '../kit/use-size';
import type { Speech } from '../../model/text/speech';
import { useDocument } from '../project-session';
import { useSession } from '../session';
import { TeamViewButton, useTeamLane } from '../team-view';
import { ColumnsButton } from './columns-panel';
import { FilterChips } from './filter-chips';
import { markedRange, sizeOf, useGrid, useGridState } from './grid';
import { RowsButton } from './row-menu';
import type { TeamCount } from './team-count';
import { changeFilter, changeView, isFiltered, NO_FILTER, useTableView } from './table-view';

interface TableBarProps {
  readonly map: Id;
  readonly shown: number;
  readonly all: number;
  /** In a team's view: how many of the shown rows are what. */
  readonly ofTeam: TeamCount | null;
  /** The same of all rows of that view, whatever they are filtered by. */
  readonly allOfTeam: TeamCount | null;
  readonly words: Speech;
  /** How many columns are shown. */
  readonly columns: number;
}

/** Room for all words, and for those at the left alone, px; a team's name and a count take more. */
const ROOM = { all: 940, left: 720, team: 200, count: 150, chip: 150 } as const;

/** How much of the words there is room for in a bar of this width. */
function wordsIn(width: number, more: { team: boolean; count: boolean; chips: number }) {
  const extra = (more.team ? ROOM.team : 0) + (more.count ? ROOM.count : 0) + more.chips * ROOM.chip;
  return { right: width >= ROOM.all + extra, left: width >= ROOM.left + extra };
}

/** How many rows are shown; of a team's view whose they are. */
function Count(props: Pick<TableBarProps, 'map' | 'shown' | 'all' | 'ofTeam' | 'allOfTeam'>) {
  const { map, shown, all, ofTeam, allOfTeam } = props;
  const t = useTranslations('table');
  const lane = useTeamLane(map);
  const document = useDocument();
  if (ofTeam === null || lane === null) return t('rowsShown', { shown, all });
  const { steps, inside, others, rest } = ofTeam;
  const ofAll = allOfTeam?.steps ?? steps;
  const team = teamOf(document, lane).name;
  return (
    <>
      <span>
        {ofAll > steps
          ? t('someStepsOfTeam', { steps, inside, team, all: ofAll })
          : t('stepsOfTeam', { steps, inside, team })}
      </span>
      {others > 0 ? <span>{t('ofNeighbours', { others })}</span> : null}
      {rest > 0 ? <span title={t('otherRowsLong')}>{t('otherRows', { rest })}</span> : null}
    </>
  );
}

export function TableBar({ map, shown, all, ofTeam, allOfTeam, words, columns }: TableBarProps) {
  const t = useTranslations('table');
  const grid = useGrid();
  const { readOnly, acts } = grid;
  const filter = useTableView(({ filters }) => filters[map]) ?? NO_FILTER;
  const lane = useTeamLane(map);
  const alone = useSession(({ view }) => view === 'table');
  const counted = isFiltered(filter) || lane !== null;
  const bar = useRef<HTMLDivElement>(null);
  const size = useSize(bar);
  const room = wordsIn(size?.width ?? Infinity, {
    team: lane !== null,
    count: counted,
    chips: Object.keys(filter.values).length,
  });
  return (
    <div
      ref={bar}
      className="flex min-h-11 shrink-0 items-center gap-x-1 border-b border-hair bg-surface px-2 py-1"
    >
      <SearchField map={map} search={filter.search} />
      <GroupButton folded={!room.left} />
      <ColumnsButton folded={!room.left} shown={columns} ofTeam={lane !== null} />
      <TeamViewButton map={map} small={!room.left} answers={alone} />
      {counted ? (
        <output className="flex shrink-0 items-center gap-1 pl-1 text-[12px] whitespace-nowrap text-ink2">
          <Count {...{ map, shown, all, ofTeam, allOfTeam }} />
          <IconButton
            label={t('clearFilters')}
            icon={X}
            className="!size-7"
            onClick={() => {
              changeFilter(map, NO_FILTER);
              useSession.setState({ focusedTeam: null });
            }}
          />
        </output>
      ) : null}
      <div className="flex min-w-0 flex-1 items-center gap-1 overflow-x-auto [scrollbar-width:none]">
        <FilterChips map={map} filter={filter} words={words} />
      </div>
      <div className="flex shrink-0 items-center gap-1">
        <RowsButton folded={!room.right} />
        {readOnly ? null : (
          <FoldingButton
            folded={!room.right}
            icon={ClipboardPaste}
            label={t('pasteRows')}
            className="@max-2xl:hidden"
            onClick={() => void acts.pasteRows()}
          />
        )}
        <CopyButton folded={!room.right} />
      </div>
    </div>
  );
}

/** Copies what is marked, else all; its name says which. */
function CopyButton({ folded }: { readonly folded: boolean }) {
  const t = useTranslations('table');
  const grid = useGrid();
  const marked = markedRange(
    grid,
    useGridState((state) => state),
  );
  return (
    <FoldingButton
      folded={folded}
      icon={Copy}
      label={marked ? t('copyRange', sizeOf(marked)) : t('copyTable')}
      className="@max-2xl:hidden"
      onClick={() => void grid.acts.copyMarked()}
    />
  );
}

function SearchField({ map, search }: { readonly map: Id; readonly search: string }) {
  const t = useTranslations('table');
  return (
    <div className="relative min-w-24 shrink basis-[210px]">
      <Search
        size={15}
        strokeWidth={1.8}
        aria-hidden
        className="pointer-events-none absolute top-1/2 left-2 -translate-y-1/2 text-ink3"
      />
      <input
        // Not `search`: browsers put a cross of their own into such a field, beside the button that shows all rows.
        type="text"
        role="searchbox"
        aria-label={t('search')}
        placeholder={t('search')}
        value={search}
        onChange={(event) => changeFilter(map, { search: event.target.value })}
        onKeyDown={(event) => {
          if (event.key === 'Escape') changeFilter(map, { search: '' });
        }}
        className="h-8 w-full rounded-lg border border-control bg-surface pr-1 pl-7 text-[13px] pointer-coarse:h-11"
      />
    </div>
  );
}

const GROUPINGS = ['stage', 'team', 'none'] as const;

function GroupButton({ folded }: { readonly folded: boolean }) {
  const t = useTranslations('table');
  const group = useTableView(({ view }) => view.group);
  return (
    <Menu
      align="start"
      label={t('groupBy')}
      trigger={
        <FoldingButton
          folded={folded}
          icon={Group}
          label={group ? t('groupedBy', { by: group }) : t('group')}
        />
      }
    >
      <MenuChoice
        label={t('groupBy')}
        value={group ?? 'none'}
        options={GROUPINGS.map((value) => ({ value, label: t(`groupings.${value}`) }))}
        onChange={(by) => changeView({ group: by === 'none' ? null : by })}
      />
    </Menu>
  );
}
