// What menus, buttons, keys and the clipboard do in the table: each is one act with one undo, and says what was not taken.
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { Id } from '../../base/id';
import { columnNamed } from '../../model/text/headings';
import type { CanvasText } from '../actions/action';
import { deleteItemsAsked } from '../actions/acts/delete';
import { moveInOrder, type NotMoved } from '../actions/acts/move-in-order';
import { runTidy } from '../actions/acts/tidying';
import { useActionContext } from '../actions/use-action';
import { showToast } from '../kit/toasts';
import { useSession } from '../session';
import { type CellChange, clearCells, type NotTaken, writeCells } from './acts';
import {
  askForCells,
  type Cells,
  copyCells,
  readCellsFrom,
  writeCellsTo,
} from '../../services/clipboard-cells';
import { stepsInDetails, wholeTable } from './copied-table';
import {
  currentRange,
  documentOf,
  type GridBase,
  type GridActs,
  markedRange,
  rowsInRange,
  sizeOf,
  textAt,
} from './grid';
import { goTo, type Range } from './grid-state';
import { cellsOfRange, pastePlan } from './paste-plan';
import { insertRow, pasteBlock } from './row-acts';
import { countOfTeam } from './team-count';

type Text = ReturnType<typeof useTranslations<'table'>>;

/** So many new steps are laid out at once; fewer lie at the ends of their cells, where the user left room. */
const MANY = 3;
/** So many reasons are told one by one. */
const TOLD = 3;

function tellNotTaken(grid: GridBase, refused: readonly NotTaken[], t: Text): void {
  if (refused.length === 0) return;
  const { steps } = documentOf(grid);
  const reasons = refused.slice(0, TOLD).map(({ row, column, fault }) =>
    t('notTakenCell', {
      column: grid.columnName(column),
      step: steps[row]?.name || t('unnamed'),
      reason: grid.faultText(fault),
    }),
  );
  showToast(t('notTaken', { count: refused.length }), {
    text: reasons.join('\n'),
    tone: 'problem',
    key: 'not taken',
  });
}

function tellNotMoved(grid: GridBase, stays: NotMoved | null, t: Text, chart: CanvasText): void {
  if (!stays) return;
  const { steps } = documentOf(grid);
  const nameOf = (id: Id): string => steps[id]?.name || t('unnamed');
  const values = { first: nameOf(stays.first), second: nameOf(stays.second) };
  showToast(t('notMoved'), { text: chart(`moveFaults.${stays.fault}`, values), key: 'move rows' });
}

function fillDown(grid: GridBase, t: Text): void {
  const range = currentRange(grid);
  if (!range) return;
  const { rows, columns } = grid;
  // One row: filled from the one above, as in a spreadsheet.
  const first = range.top === range.bottom ? range.top - 1 : range.top;
  const source = rows[first];
  if (source === undefined) return;
  const changes = columns.slice(range.left, range.right + 1).flatMap((column): CellChange[] => {
    const text = textAt(grid, source, column);
    return rows
      .slice(first + 1, range.bottom + 1)
      .flatMap((row) => (textAt(grid, row, column) === text ? [] : [{ row, column, text }]));
  });
  const label = { key: 'fillDown', values: { count: changes.length } };
  tellNotTaken(grid, writeCells(grid.source, label, changes), t);
}

const rangeCells = (grid: GridBase) => {
  const range = currentRange(grid);
  if (!range) return [];
  return grid.rows
    .slice(range.top, range.bottom + 1)
    .flatMap((row) => grid.columns.slice(range.left, range.right + 1).map((column) => ({ row, column })));
};

async function deleteRows(grid: GridBase): Promise<void> {
  const rows = rowsInRange(grid);
  const { active } = grid.store.getState();
  const [first] = rows;
  if (first === undefined || !active || grid.readOnly) return;
  const at = grid.rows.indexOf(first);
  const left = grid.rows.filter((row) => !rows.includes(row));
  const items = { steps: rows, connections: [] };
  if (!(await deleteItemsAsked(grid.source.project, grid.map, items, grid.canvasText))) return;
  const next = left[Math.min(at, left.length - 1)];
  if (next !== undefined) goTo(grid.store, { row: next, column: active.column });
}

/** Goes to a row that was just made, to its name. */
const goToNew = (grid: GridBase, row: Id | null | undefined): void => {
  if (!row) return;
  grid.reveal(row);
  goTo(grid.store, { row, column: 'name' });
};

function rangeTable(grid: GridBase, range: Range): Cells {
  const cells = cellsOfRange(range, grid, (row, column) => textAt(grid, row, column));
  // Whole rows are a table of their own: their headings say what stands in them, and are known when they come back.
  const isWhole = range.left === 0 && range.right === grid.columns.length - 1;
  return isWhole ? [grid.columns.map(grid.columnName), ...cells] : cells;
}

function copyRange(grid: GridBase, clipboard: DataTransfer): boolean {
  const range = currentRange(grid);
  if (!range) return false;
  writeCellsTo(clipboard, rangeTable(grid, range));
  return true;
}

interface Tools {
  readonly chart: CanvasText;
  readonly t: Text;
  /** Lays out what is new, as part of the same undo. */
  readonly layOut: (map: Id, made: readonly Id[]) => void;
}

function pasteCells(grid: GridBase, cells: Cells, { t, layOut }: Tools, fresh: boolean): void {
  const end = { top: grid.rows.length, bottom: grid.rows.length, left: 0, right: 0 };
  const range = (fresh ? null : currentRange(grid)) ?? end;
  const plan = pastePlan(cells, range, grid, fresh);
  const { made, refused } = pasteBlock(grid.source, plan);
  if (made.length > 0) {
    const changed = new Set(plan.changes.map(({ row }) => row)).size;
    const told = t(changed > 0 ? 'pastedOver' : 'pasted', { count: made.length, changed });
    showToast(told, { key: 'pasted' });
    if (made.length > MANY) layOut(grid.map, made);
    if (fresh || plan.changes.length === 0) goToNew(grid, made[0]);
  }
  tellNotTaken(grid, refused, t);
}

async function pasteRows(grid: GridBase, tools: Tools): Promise<void> {
  const cells = await askForCells();
  if (cells === 'refused') showToast(tools.t('notPasted'), { key: 'paste' });
  else if (!cells) showToast(tools.t('nothingToPaste'), { key: 'paste' });
  else pasteCells(grid, cells, tools, true);
}

async function copyAndTell(cells: Cells, told: string, t: Text): Promise<void> {
  if (await copyCells(cells)) showToast(told, { key: 'copied' });
  else showToast(t('notCopied'), { tone: 'problem', key: 'copied' });
}

/** What was copied, and what was not though it belongs to it. */
function toldOfTable(grid: GridBase, t: Text): string {
  const { part, rows, team, inOrder } = grid;
  if (!part)
    return t('copied', { count: rows.length, all: inOrder ? 'yes' : 'no', details: stepsInDetails(grid) });
  return t('copiedTeam', { team, ...countOfTeam(documentOf(grid), part, rows) });
}

const copyTable = (grid: GridBase, t: Text): Promise<void> =>
  copyAndTell(
    wholeTable(grid, (column) => (column === 'detailOf' ? t('detailOf') : grid.columnName(column))),
    toldOfTable(grid, t),
    t,
  );

/** The marked range, else the whole table. */
function copyMarked(grid: GridBase, t: Text): Promise<void> {
  const range = markedRange(grid);
  if (!range) return copyTable(grid, t);
  const [first, last] = [grid.columns[range.left], grid.columns[range.right]];
  if (!first || !last) return copyTable(grid, t);
  const told = t('copiedRange', {
    ...sizeOf(range),
    from: grid.columnName(first),
    to: grid.columnName(last),
    several: first === last ? 'no' : 'yes',
  });
  return copyAndTell(rangeTable(grid, range), told, t);
}

/** A lone heading pasted into an empty table is no row. */
const isOnlyHeadings = (cells: Cells): boolean =>
  cells.length === 1 &&
  (cells[0] ?? []).length > 1 &&
  (cells[0] ?? []).every((cell) => columnNamed(cell) !== null);

function makeActs(grid: GridBase, tools: Tools): GridActs {
  const { t } = tools;
  return {
    fillDown: () => fillDown(grid, t),
    clear: () => clearCells(grid.source, rangeCells(grid)),
    insertRow: () => {
      goToNew(grid, insertRow(grid.source, rowsInRange(grid).at(-1) ?? grid.rows.at(-1) ?? null));
    },
    deleteRows: () => void deleteRows(grid),
    moveRows: (way) => {
      if (!grid.inOrder) showToast(t('moveSorted'), { key: 'move rows' });
      else tellNotMoved(grid, moveInOrder(grid.source, rowsInRange(grid), way), t, tools.chart);
    },
    copy: (clipboard) => copyRange(grid, clipboard),
    cut: (clipboard) => {
      if (grid.readOnly || !copyRange(grid, clipboard)) return false;
      clearCells(grid.source, rangeCells(grid), 'cutCells');
      return true;
    },
    paste: (clipboard) => {
      const cells = readCellsFrom(clipboard);
      if (grid.readOnly || !cells || isOnlyHeadings(cells)) return false;
      pasteCells(grid, cells, tools, false);
      return true;
    },
    copyTable: () => copyTable(grid, t),
    copyMarked: () => copyMarked(grid, t),
    pasteRows: () => pasteRows(grid, tools),
  };
}

export function useGridActs(grid: GridBase): GridActs {
  const t = useTranslations('table');
  const chart = useTranslations('canvas');
  const makeContext = useActionContext();
  return useMemo(() => {
    const layOut = (map: Id, made: readonly Id[]): void => {
      // A chart that is kept tidy looks after itself.
      const context = makeContext({ clipboard: null });
      if (context.project.store.document().maps[map]?.keepTidy || useSession.getState().readOnly) return;
      void runTidy(context, { map, label: { key: 'tidy' }, changed: new Set(made), follows: true });
    };
    return makeActs(grid, { t, chart, layOut });
  }, [grid, t, chart, makeContext]);
}
