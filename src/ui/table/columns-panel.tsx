// Chooses the columns: which are shown, in which order, and whether long texts are wrapped.
import { ArrowDown, ArrowUp, Columns3 } from 'lucide-react';
import { Popover } from 'radix-ui';
import { useTranslations } from 'use-intl';
import { COLUMN_IDS, type ColumnId } from '../../model/text/columns';
import { Button } from '../kit/button';
import { IconButton } from '../kit/icon-button';
import { usePopupHome } from './popup-home';
import { changeView, FIRST_VIEW, useTableView } from './table-view';

export function ColumnsButton() {
  const t = useTranslations('table');
  const home = usePopupHome();
  const hidden = useTableView(({ view }) => view.hidden);
  const all = COLUMN_IDS.length;
  return (
    <Popover.Root>
      <Popover.Trigger asChild>
        <Button look="plain" icon={Columns3}>
          {t('chooseColumns')}
          <span className="font-normal text-ink3 max-xl:hidden">
            {t('columnCount', { shown: all - hidden.length, all })}
          </span>
        </Button>
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
          <Panel />
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}

function Panel() {
  const t = useTranslations('table');
  const { view } = useTableView();
  const resetColumns = (): void => {
    const { order, hidden, widths } = FIRST_VIEW;
    changeView({ order, hidden, widths });
  };
  return (
    <>
      <ul className="min-h-0 flex-1 overflow-y-auto p-2">
        {view.order.map((column, at) => (
          <ColumnLine key={column} column={column} at={at} />
        ))}
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

function ColumnLine({ column, at }: { readonly column: ColumnId; readonly at: number }) {
  const t = useTranslations('table');
  const { view } = useTableView();
  const fixed = column === 'name';
  const toggle = (): void =>
    changeView({
      hidden: view.hidden.includes(column)
        ? view.hidden.filter((id) => id !== column)
        : [...view.hidden, column],
    });
  const name = t(`columns.${column}`);
  return (
    <li className="flex items-center rounded-lg hover:bg-hover">
      <label className="flex min-h-8 min-w-0 flex-1 cursor-pointer items-center gap-2.5 px-2 text-[13px] pointer-coarse:min-h-11">
        <input
          type="checkbox"
          disabled={fixed}
          checked={!view.hidden.includes(column)}
          onChange={toggle}
          className="size-4 shrink-0 accent-(--accent)"
        />
        <span className="truncate">{name}</span>
      </label>
      {fixed ? null : <Movers column={column} at={at} name={name} />}
    </li>
  );
}

interface MoversProps {
  readonly column: ColumnId;
  readonly at: number;
  readonly name: string;
}

function Movers({ column, at, name }: MoversProps) {
  const t = useTranslations('table');
  const { view } = useTableView();
  const move = (by: number): void =>
    changeView({ order: view.order.toSpliced(at, 1).toSpliced(at + by, 0, column) });
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
