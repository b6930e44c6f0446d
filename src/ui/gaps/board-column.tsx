// A column of the board: its name, how many gaps it holds, and their cards; cards are dropped on it.
import clsx from 'clsx';
import { useTranslations } from 'use-intl';
import type { GapColumn } from '../../method/gap-board';
import { GapCard } from './gap-card';
import { useDrop } from './use-drop';

interface BoardColumnProps {
  readonly column: GapColumn;
  readonly name: string;
  /** The card that is being dragged. */
  readonly dragged: string | null;
  /** A finger holds that card above this column. */
  readonly touched: boolean;
  /** Null: cards of this board cannot be moved. */
  readonly onDrag: ((gap: string | null) => void) | null;
  readonly onDrop: (gap: string) => void;
}

export function BoardColumn({ column, name, dragged, touched, onDrag, onDrop }: BoardColumnProps) {
  const t = useTranslations('gaps');
  const takes = dragged !== null && !column.gaps.some(({ id }) => id === dragged);
  const [place, over] = useDrop({
    takes,
    onDrop: () => {
      if (dragged !== null) onDrop(dragged);
      onDrag?.(null);
    },
  });
  return (
    <section
      ref={place}
      aria-label={t('column', { name, count: column.gaps.length })}
      data-column={column.id}
      className={clsx(
        'flex w-[300px] max-w-[420px] min-w-[220px] shrink grow flex-col rounded-xl border',
        over || (takes && touched) ? 'border-accent bg-accent-soft' : 'border-transparent bg-sunken',
      )}
    >
      <h3 className="flex items-center gap-2 px-3 py-2 text-[13px] font-semibold">
        <span className="min-w-0 truncate">{name}</span>
        <span className="font-medium text-ink3 tabular-nums">{column.gaps.length}</span>
      </h3>
      <ul className="flex min-h-16 flex-1 flex-col gap-2 overflow-y-auto px-2 pb-2">
        {column.gaps.map((gap) => (
          <GapCard key={gap.id} gap={gap} isDragged={gap.id === dragged} onDrag={onDrag} />
        ))}
      </ul>
    </section>
  );
}
