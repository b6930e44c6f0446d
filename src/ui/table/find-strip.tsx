// Finding text in the table: a line above the rows that leads from cell to cell; Escape goes to the one that is shown.
import { type KeyboardEvent, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Id } from '../../base/id';
import type { ColumnId } from '../../model/text/columns';
import { FindField } from '../kit/find-field';
import { isComposing } from '../kit/use-draft-text';
import { usePlaceName } from '../place-name';
import { useDocument } from '../project-session';
import { selectItems, useSession } from '../session';
import { useHitsOn } from '../use-hits';
import type { Arranged } from './arrange-rows';
import { findCells, hitFrom, indexOfCell, type Searched } from './find-cells';
import { type Grid, textAt, useGrid, useGridState } from './grid';
import { type CellAt, goTo, NOTHING_FOUND } from './grid-state';

/** Shows a cell, on the chart beside the table too; the keyboard stays where it is. */
function show(grid: Grid, cell: CellAt | null): void {
  if (!cell) return;
  grid.openGroup(cell.row);
  goTo(grid.store, cell, { focus: false });
  selectItems([cell.row]);
  useSession.getState().camera?.reveal([cell.row]);
}

function useSearched({ matching, columns }: Arranged): Searched {
  const document = useDocument();
  const words = useGrid().source.speech.writes;
  return useMemo(() => ({ document, rows: matching, columns, words }), [document, matching, columns, words]);
}

/** What is sought lights its cells for as long as the line is open. */
function useSought({ store }: Grid): readonly [string, (text: string) => void] {
  const [text, setText] = useState('');
  useEffect(() => () => store.setState({ sought: '' }), [store]);
  return [
    text,
    (value) => {
      setText(value);
      store.setState({ sought: value.trim() });
    },
  ];
}

/** Lights the cells that were found for as long as the line is open. */
function useLitCells({ store }: Grid, cells: readonly CellAt[]): void {
  useEffect(() => {
    const found = new Map<Id, ColumnId[]>();
    for (const { row, column } of cells) found.set(row, [...(found.get(row) ?? []), column]);
    store.setState({ found });
  }, [store, cells]);
  useEffect(() => () => store.setState({ found: NOTHING_FOUND }), [store]);
}

interface FindStripProps {
  readonly map: Id;
  readonly arranged: Arranged;
}

export function FindStrip({ map, arranged }: FindStripProps) {
  const t = useTranslations('find');
  const grid = useGrid();
  const wish = useSession((session) => session.finding);
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useSought(grid);
  const searched = useSearched(arranged);
  const said = useHitsOn(map, text);
  const hits = useMemo(() => findCells(searched, text, said), [searched, text, said]);
  useLitCells(grid, hits);
  const active = useGridState((state) => state.active);
  // Longer and longer words are looked for from where one was when it began; where there is nothing one is there again.
  const origin = useRef(active);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, [wish]);
  const follow = useEffectEvent(() => {
    const hit = hitFrom(searched, hits, origin.current, 'here') ?? origin.current;
    if (hit && indexOfCell([hit], active) < 0) show(grid, hit);
  });
  useEffect(() => follow(), [text]);
  const step = (way: -1 | 1): void => {
    const hit = hitFrom(searched, hits, active, way);
    origin.current = hit;
    show(grid, hit);
  };
  const close = (): void => {
    useSession.setState({ finding: null });
    if (active) goTo(grid.store, active);
  };
  const pressed = (event: KeyboardEvent): void => {
    if (isComposing(event)) return;
    if (event.key === 'Escape') close();
    else if (event.key === 'Enter') step(event.shiftKey ? -1 : 1);
    else if (event.key === 'ArrowDown') step(1);
    else if (event.key === 'ArrowUp') step(-1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <search aria-label={t('inTable')} className="shrink-0 border-b border-hair bg-surface">
      <div className="max-w-[520px]">
        <FindField
          ref={field}
          label={t('inTable')}
          placeholder={t('inTablePlaceholder')}
          text={text}
          status={<Status text={text} hits={hits} />}
          off={hits.length === 0}
          onText={setText}
          onStep={step}
          onClose={close}
          onKeyDown={pressed}
        />
      </div>
    </search>
  );
}

/** How many there are; who does not see the table hears what the shown cell says. */
function Status({ text, hits }: { readonly text: string; readonly hits: readonly CellAt[] }) {
  const t = useTranslations('find');
  const words = useTranslations('table');
  const grid = useGrid();
  const document = useDocument();
  const placeName = usePlaceName();
  const active = useGridState((state) => state.active);
  if (text.trim() === '') return null;
  if (hits.length === 0) return t('none');
  const at = indexOfCell(hits, active);
  const hit = hits[at];
  if (!hit) return t('found', { count: hits.length });
  const step = document.steps[hit.row];
  const said = {
    column: grid.columnName(hit.column),
    step: step?.name || (step?.kind === 'parallel' ? placeName({ kind: 'step', id: step.id }) : t('unnamed')),
    text: textAt(grid, hit.row, hit.column),
  };
  return (
    <>
      {t('count', { at: at + 1, count: hits.length })}
      <span className="sr-only"> {words('cell', said)}</span>
    </>
  );
}
