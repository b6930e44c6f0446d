// Chooses the columns: which are shown, in which order, and whether long texts are wrapped.
import { ArrowDown, ArrowUp, Columns3 } from 'lucide-react';
import { Popover } from 'radix-ui';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { COLUMN_IDS, type ColumnId } from '../../model/text/columns';
import { foldName } from '../../model/text/fold';
import { Button } from '../kit/button';
import { FoldingButton } from '../kit/folding-button';
import { IconButton } from '../kit/icon-button';
import { usePopupHome } from './popup-home';
import {
  changeView,
  FIRST_VIEW,
  hideColumn,
  showColumn,
  type TableView,
  useTableView,
  viewForTeam,
} from './table-view';

interface ColumnsButtonProps {
  readonly folded: boolean;
  /** How many columns the table has now. */
  readonly shown: number;
  /** The table is in a team's view, which shows a column more. */
  readonly ofTeam: boolean;
}

export function ColumnsButton({ folded, shown, ofTeam }: ColumnsButtonProps) {
  const t = useTranslations('table');
  const home = usePopupHome();
  const all = COLUMN_IDS.length;
  return (
    <Popover.Root>
      <Popover.Trigger asChild>
        <FoldingButton folded={folded} icon={Columns3} label={t('chooseColumns')}>
          {t('chooseColumns')}
          <span className="font-normal text-ink3 max-xl:hidden">{t('columnCount', { shown, all })}</span>
        </FoldingButton>
      </Popover.Trigger>
      <Popover.Portal container={home}>
        <Popover.Content
          align="start"
          sideOffset={4}
          collisionPadding={8}
          aria-label={t('chooseColumns')}
          onKeyDown={(event) => event.stopPropagation()}
          className="z-40 flex max-h-[min(520px,var(--radix-popover-content-available-height))] w-[300px] flex-col rounded-xl border border-hair bg-raised text-ink shadow-floating"
        >
          <Panel ofTeam={ofTeam} />
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}

/** The view as the table shows it. */
function useShownView(ofTeam: boolean): TableView {
  const { view } = useTableView();
  return ofTeam ? viewForTeam(view) : view;
}

function Panel({ ofTeam }: Pick<ColumnsButtonProps, 'ofTeam'>) {
  const t = useTranslations('table');
  const view = useShownView(ofTeam);
  const [search, setSearch] = useState('');
  const sought = foldName(search);
  const resetColumns = (): void => {
    const { order, hidden, widths, previousForTeam, stageForTeam } = FIRST_VIEW;
    changeView({ order, hidden, widths, previousForTeam, stageForTeam });
  };
  return (
    <>
      <input
        type="text"
        aria-label={t('findColumn')}
        placeholder={t('findColumn')}
        value={search}
        onChange={(event) => setSearch(event.target.value)}
        className="m-2 mb-0 h-8 shrink-0 rounded-lg border border-control bg-surface px-2.5 text-[13px] pointer-coarse:h-11"
      />
      <ul className="min-h-0 flex-1 overflow-y-auto p-2">
        {view.order.map((column, at) =>
          foldName(t(`columns.${column}`)).includes(sought) ? (
            <ColumnLine key={column} {...{ column, at, view, ofTeam }} found={sought !== ''} />
          ) : null,
        )}
      </ul>
      <div className="flex shrink-0 items-center justify-between gap-2 border-t border-hair p-2">
        <label className="flex min-h-8 cursor-pointer items-center gap-2.5 px-2 text-[13px]">
          <input
            type="checkbox"
            checked={view.wrap}
            onChange={() => changeView({ wrap: !view.wrap })}
            className="size-4 accent-(--accent)"
          />
          {t('wrap')}
        </label>
        <Button look="plain" onClick={resetColumns}>
          {t('resetColumns')}
        </Button>
      </div>
    </>
  );
}

interface ColumnLineProps extends Pick<ColumnsButtonProps, 'ofTeam'> {
  readonly column: ColumnId;
  readonly at: number;
  /** As the table shows it. */
  readonly view: TableView;
  /** Only columns that are sought are listed: none can be moved past those that are not. */
  readonly found: boolean;
}

function ColumnLine({ column, at, view, ofTeam, found }: ColumnLineProps) {
  const t = useTranslations('table');
  const fixed = column === 'name';
  const shown = !view.hidden.includes(column);
  const toggle = (): void => {
    const chosen = useTableView.getState().view;
    if (shown) hideColumn(chosen, column, ofTeam);
    else showColumn(chosen, column);
  };
  const name = t(`columns.${column}`);
  return (
    <li className="flex items-center rounded-lg hover:bg-hover">
      <label className="flex min-h-8 min-w-0 flex-1 cursor-pointer items-center gap-2.5 px-2 text-[13px] pointer-coarse:min-h-11">
        <input
          type="checkbox"
          disabled={fixed}
          checked={shown}
          onChange={toggle}
          className="size-4 shrink-0 accent-(--accent)"
        />
        <span className="truncate">{name}</span>
      </label>
      {fixed || found ? null : <Movers {...{ column, at, view, name }} />}
    </li>
  );
}

type MoversProps = Pick<ColumnLineProps, 'column' | 'at' | 'view'> & { readonly name: string };

function Movers({ column, at, view, name }: MoversProps) {
  const t = useTranslations('table');
  // What only a team's view shows has its place there; who gives it another wants it shown.
  const move = (by: number): void =>
    changeView({
      order: view.order.toSpliced(at, 1).toSpliced(at + by, 0, column),
      hidden: useTableView.getState().view.hidden.filter((id) => id !== column || view.hidden.includes(id)),
    });
  return (
    <>
      <IconButton
        label={`${t('moveUp')}: ${name}`}
        icon={ArrowUp}
        off={at <= 1}
        onClick={() => move(-1)}
        className="!size-7"
      />
      <IconButton
        label={`${t('moveDown')}: ${name}`}
        icon={ArrowDown}
        off={at === view.order.length - 1}
        onClick={() => move(1)}
        className="!size-7"
      />
    </>
  );
}
