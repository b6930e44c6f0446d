// All gaps on a board: columns by status, severity, kind or team; cards are moved by dragging or with Alt and the arrow keys.
import { ArrowLeft, Search } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { GAP_GROUPINGS } from '../../method/gap-board';
import { showScreen } from '../actions/acts/screens';
import { useAction, useShortcuts } from '../actions/use-action';
import { Button } from '../kit/button';
import { CONTROL, ONE_LINE } from '../kit/field';
import { shortcutKeys } from '../kit/kbd';
import { Segmented } from '../kit/segmented';
import { useSession } from '../session';
import { BoardColumn } from './board-column';
import { useBoardKeys } from './board-keys';
import { TeamNote } from './team-note';
import { useTouchDrag } from './touch-drag';
import { type BoardState, useBoard, useColumnName, useMove } from './board-state';

export function GapBoard() {
  useShortcuts();
  const t = useTranslations('gaps');
  const board = useBoard();
  const nameOf = useColumnName(board.by);
  const move = useMove(board.by);
  const readOnly = useSession((session) => session.readOnly);
  const [dragged, drag] = useState<string | null>(null);
  const [touched, touch] = useState<string | null>(null);
  const canMove = move !== null && !readOnly;
  const columns = board.columns.map(({ id }) => id);
  const keys = useBoardKeys(columns, canMove ? move : null);
  useTouchDrag(keys, { onDrag: canMove ? drag : null, onOver: touch, onDrop: (gap, to) => move?.(gap, to) });
  return (
    <div data-region="" className="flex min-w-0 flex-1 flex-col">
      <Bar board={board} />
      {board.all === 0 ? (
        <None />
      ) : (
        <div
          ref={keys}
          data-view="gaps"
          role="group"
          aria-label={t('board')}
          className="flex min-h-0 flex-1 gap-3 overflow-x-auto p-4 pt-1"
        >
          {board.columns.map((column) => (
            <BoardColumn
              key={column.id}
              column={column}
              name={nameOf(column.id)}
              dragged={canMove ? dragged : null}
              touched={touched === column.id}
              onDrag={canMove ? drag : null}
              onDrop={(gap) => move?.(gap, column.id)}
            />
          ))}
        </div>
      )}
    </div>
  );
}

function Bar({ board }: { readonly board: BoardState }) {
  const t = useTranslations('gaps');
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2 px-4 py-3">
      <Button icon={ArrowLeft} onClick={() => showScreen('map')}>
        {t('toChart')}
      </Button>
      <h2
        data-main=""
        {...{ tabIndex: -1 }}
        className="outline-none text-title font-[650] tracking-[-.015em]"
      >
        {t('gaps')}
      </h2>
      <p role="status" className="text-[13px] text-ink3 tabular-nums">
        {board.count === board.all
          ? t('count', { count: board.all })
          : t('countOf', { count: board.count, all: board.all })}
      </p>
      <TeamNote />
      <div className="ml-auto flex flex-wrap items-center gap-2">
        <label className="relative">
          <span className="sr-only">{t('filter')}</span>
          <Search
            size={14}
            strokeWidth={2.1}
            aria-hidden
            className="pointer-events-none absolute top-1/2 left-2.5 -translate-y-1/2 text-ink3"
          />
          <input
            type="search"
            placeholder={t('filter')}
            value={board.filter}
            onChange={(event) => board.setFilter(event.target.value)}
            className={`${CONTROL} ${ONE_LINE} w-48 pr-2.5 pl-[30px]`}
          />
        </label>
        <Segmented
          label={t('divideBy')}
          value={board.by}
          options={GAP_GROUPINGS.map((value) => ({ value, label: t(`groupings.${value}`) }))}
          onChange={board.setBy}
          className="[&>button]:flex-none"
        />
      </div>
    </div>
  );
}

function None() {
  const t = useTranslations('gaps');
  const mark = useAction('mark-gap');
  const keys = shortcutKeys(mark.shortcut ?? '').join(' + ');
  return <p className="px-4 text-[13px] text-ink2">{t('none', { keys })}</p>;
}
