// The bar above the table: find, group, columns, how many rows are shown, and what is done with rows.
import { ClipboardPaste, Copy, Group, Search, X } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { Id } from '../../base/id';
import { Button } from '../kit/button';
import { IconButton } from '../kit/icon-button';
import { Menu, MenuChoice } from '../kit/menu';
import type { Speech } from '../../model/text/speech';
import { useSession } from '../session';
import { TeamViewButton, useTeamLane } from '../team-view';
import { ColumnsButton } from './columns-panel';
import { FilterChips } from './filter-chips';
import { markedRange, sizeOf, useGrid, useGridState } from './grid';
import { RowsButton } from './row-menu';
import { changeFilter, changeView, isFiltered, NO_FILTER, useTableView } from './table-view';

interface TableBarProps {
  readonly map: Id;
  readonly shown: number;
  readonly all: number;
  readonly words: Speech;
}

export function TableBar({ map, shown, all, words }: TableBarProps) {
  const t = useTranslations('table');
  const grid = useGrid();
  const { readOnly, acts } = grid;
  const filter = useTableView(({ filters }) => filters[map]) ?? NO_FILTER;
  const lane = useTeamLane(map);
  return (
    <div className="flex min-h-11 shrink-0 flex-wrap items-center gap-x-1 gap-y-1 border-b border-hair bg-surface px-2 py-1">
      <SearchField map={map} search={filter.search} />
      <GroupButton />
      <ColumnsButton />
      <TeamViewButton map={map} />
      {isFiltered(filter) || lane !== null ? (
        <output className="flex items-center gap-1 pl-1 text-[12px] text-ink2">
          {t('rowsShown', { shown, all })}
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
      <FilterChips map={map} filter={filter} words={words} />
      <div className="ml-auto flex items-center gap-1">
        <RowsButton />
        <Button
          look="plain"
          icon={ClipboardPaste}
          disabled={readOnly}
          className="@max-4xl:hidden"
          onClick={() => void acts.pasteRows()}
        >
          {t('pasteRows')}
        </Button>
        <CopyButton />
      </div>
    </div>
  );
}

/** Copies what is marked, else all; its name says which. */
function CopyButton() {
  const t = useTranslations('table');
  const grid = useGrid();
  const marked = markedRange(
    grid,
    useGridState((state) => state),
  );
  return (
    <Button look="plain" icon={Copy} className="@max-4xl:hidden" onClick={() => void grid.acts.copyMarked()}>
      {marked ? t('copyRange', sizeOf(marked)) : t('copyTable')}
    </Button>
  );
}

function SearchField({ map, search }: { readonly map: Id; readonly search: string }) {
  const t = useTranslations('table');
  return (
    <div className="relative">
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
        className="h-8 w-[min(210px,40vw)] rounded-lg border border-control bg-surface pr-1 pl-7 text-[13px] pointer-coarse:h-11"
      />
    </div>
  );
}

const GROUPINGS = ['stage', 'team', 'none'] as const;

function GroupButton() {
  const t = useTranslations('table');
  const group = useTableView(({ view }) => view.group);
  return (
    <Menu
      align="start"
      label={t('groupBy')}
      trigger={
        <Button look="plain" icon={Group}>
          {group ? t('groupedBy', { by: group }) : t('group')}
        </Button>
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
