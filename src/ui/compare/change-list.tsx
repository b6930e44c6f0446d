// The list of changes: how many of each class, narrowed by class and team, grouped by stage; walked by arrow keys.
import clsx from 'clsx';
import { type KeyboardEvent, useEffect, useId, useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { GapOutcomes } from '../../compare/gap-outcomes';
import { listedRows, rowGroups, teamsOfBoth } from '../../compare/row-places';
import type { ChangeRow } from '../../compare/rows';
import { CHANGE_MARKS, type ChangeMark as Mark } from '../../drawing/change-marks';
import { Button } from '../kit/button';
import { SelectField } from '../kit/select-field';
import { CarryNotice } from './carry/carry-notice';
import { CarryRow } from './carry/carry-row';
import { useCarryLines } from './carry/use-carry';
import { ChangeMark } from './change-mark';
import { ChangeOption } from './change-option';
import type { Compare } from '../compare-state';
import { DetailList } from './detail-list';
import { filteredRows } from './filtered-rows';
import { GapList } from './gap-list';
import { WayKey } from './way-key';
import type { RowWords } from '../../compare/row-words';
import { type Compared, rowKey } from './use-comparison';

interface ChangeListProps {
  readonly compare: Compare;
  readonly compared: Compared;
  readonly words: RowWords;
  readonly gaps: GapOutcomes;
  readonly chosen: ChangeRow | null;
  readonly onChoose: (row: ChangeRow | null) => void;
}

export function ChangeList(props: ChangeListProps) {
  const { compare, compared, gaps, words, chosen, onChoose } = props;
  const t = useTranslations('compare');
  const { comparison, rows } = compared;
  const { shown, counts } = filteredRows(comparison, rows, compare);
  const isAll = shown.length === rows.length;
  const carried = useCarryLines(compared, compare.team);
  return (
    <aside
      aria-label={t('list')}
      data-region=""
      className="flex w-[304px] shrink-0 flex-col border-l border-hair bg-surface max-[1100px]:w-[280px]"
    >
      <header className="flex flex-col gap-2 border-b border-hair px-4 pt-3 pb-3">
        <h2 className="text-panel font-semibold">
          {isAll
            ? t('count', { count: rows.length })
            : t('countOf', { shown: shown.length, count: rows.length })}
        </h2>
        <Tiles compare={compare} counts={counts} />
        <WayKey rows={rows} />
        <SelectField
          label={t('team')}
          labelHidden
          value={compare.team}
          options={teamsOfBoth(comparison).map((name) => ({ value: name, label: name }))}
          none={t('allTeams')}
          onClear={() => compare.set({ team: null })}
          onChange={(team) => compare.set({ team })}
        />
      </header>
      <CarryNotice lines={carried} />
      <div className="min-h-0 flex-1 overflow-y-auto overscroll-contain px-2 pb-4">
        {shown.length > 0 ? <Rows {...props} shown={shown} /> : <Nothing {...props} />}
        <DetailList compare={compare} compared={compared} />
        <GapList gaps={gaps} rows={rows} onChoose={onChoose} />
      </div>
      {chosen ? (
        <CarryRow
          lines={carried.filter(({ planned }) => planned.row === chosen)}
          map={comparison.after.map}
          name={words.record(chosen)}
          onGone={() => onChoose(rowBeside(comparison, shown, chosen))}
        />
      ) : null}
    </aside>
  );
}

/** The row to go on with when one is gone: the next in the list, else the one before. */
function rowBeside(
  comparison: Compared['comparison'],
  shown: readonly ChangeRow[],
  gone: ChangeRow,
): ChangeRow | null {
  const order = listedRows(comparison, shown);
  const at = order.indexOf(gone);
  return order[at + 1] ?? order[at - 1] ?? null;
}

function Tiles({
  compare,
  counts,
}: Pick<ChangeListProps, 'compare'> & { counts: Readonly<Record<Mark, number>> }) {
  const t = useTranslations('compare');
  const { kinds, set } = compare;
  const toggle = (mark: Mark): void => {
    const next = new Set(kinds);
    if (!next.delete(mark)) next.add(mark);
    set({ kinds: next });
  };
  return (
    <div {...{ role: 'group' }} aria-label={t('filterKinds')} className="grid grid-cols-2 gap-1.5">
      {CHANGE_MARKS.map((mark) => (
        <button
          key={mark}
          type="button"
          aria-pressed={kinds.has(mark)}
          onClick={() => toggle(mark)}
          className={clsx(
            'flex h-8 min-w-0 items-center gap-1.5 rounded-lg border px-1.5 text-[12.5px] font-medium pointer-coarse:h-11',
            kinds.has(mark) ? 'border-accent bg-accent-soft text-accent-ink' : 'border-border hover:bg-hover',
          )}
        >
          <ChangeMark mark={mark} />
          <span className="min-w-0 flex-1 truncate text-left">{t(`kinds.${mark}`)}</span>
          <span className="font-semibold tabular-nums">{counts[mark]}</span>
        </button>
      ))}
    </div>
  );
}

function Nothing({ compare, compared }: ChangeListProps) {
  const t = useTranslations('compare');
  const { before, after } = compared.comparison;
  const isOne = before.map === after.map && before.document === after.document;
  if (compared.rows.length === 0)
    return (
      <p data-main="" {...{ tabIndex: -1 }} className="px-2 pt-4 text-ink2">
        {t(isOne ? 'sameMap' : 'noChanges')}
      </p>
    );
  return (
    <div className="flex flex-col items-start gap-3 px-2 pt-4">
      <p className="text-ink2">{t('noMatch')}</p>
      <Button data-main="" onClick={() => compare.set({ kinds: new Set(), team: null })}>
        {t('showAll')}
      </Button>
    </div>
  );
}

/** How far a key leads in the list; the ends for those that name them. */
function stepOf(key: string, at: number, length: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return Math.min(length - 1, at + 1);
    case 'ArrowUp':
      return Math.max(0, at - 1);
    case 'Home':
      return 0;
    case 'End':
      return length - 1;
    default:
      return null;
  }
}

function Rows({
  compared,
  words,
  chosen,
  onChoose,
  shown,
}: ChangeListProps & { shown: readonly ChangeRow[] }) {
  const t = useTranslations('compare');
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const groups = rowGroups(compared.comparison, shown);
  const order = groups.flatMap(({ rows }) => rows);
  const at = chosen ? order.findIndex((row) => rowKey(row) === rowKey(chosen)) : -1;
  const optionId = (row: ChangeRow): string => `${id}-${order.indexOf(row)}`;
  const onKeyDown = (event: KeyboardEvent): void => {
    const to = event.key === 'Escape' ? -1 : stepOf(event.key, at, order.length);
    if (to === null || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    onChoose(order[to] ?? null);
  };
  useEffect(() => {
    if (at >= 0) list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [at]);
  return (
    <div
      ref={list}
      role="listbox"
      data-inline=""
      data-main=""
      tabIndex={0}
      aria-label={t('list')}
      aria-activedescendant={at < 0 ? undefined : `${id}-${at}`}
      onKeyDown={onKeyDown}
      className="rounded-lg -outline-offset-2"
    >
      {groups.map(({ stage, rows }) => {
        const title = stage ? stage.name || t('unnamedStage') : t('wholeMap');
        return (
          <div key={stage?.id ?? ''} {...{ role: 'group' }} aria-label={title}>
            <div aria-hidden className="px-2 pt-3 pb-1 text-[11px] leading-[15px] font-semibold text-ink3">
              {title}
            </div>
            {rows.map((row) => (
              <ChangeOption
                key={rowKey(row)}
                id={optionId(row)}
                row={row}
                words={words}
                chosen={chosen !== null && rowKey(row) === rowKey(chosen)}
                onChoose={() => onChoose(row)}
              />
            ))}
          </div>
        );
      })}
    </div>
  );
}
