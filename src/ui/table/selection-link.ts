// The selection of the editor and the place in the table are one: rows select their steps, selected steps lead to their rows.
import { useEffect, useEffectEvent } from 'react';
import { useStore } from 'zustand';
import type { Id } from '../../base/id';
import { selectedSteps, selectItems, useSession } from '../session';
import { type Grid, rowsInRange } from './grid';
import { goTo } from './grid-state';

const same = (a: readonly Id[], b: readonly Id[]): boolean =>
  a.length === b.length && a.every((id) => b.includes(id));

/** Steps beyond this are not brought into view: the whole chart would jump. */
const MANY = 20;

function selectRows(grid: Grid): void {
  const rows = rowsInRange(grid);
  const { selection, camera } = useSession.getState();
  if (rows.length === 0 || same(rows, selectedSteps(selection))) return;
  selectItems(rows);
  if (rows.length <= MANY) camera?.reveal(rows);
}

/** Goes to the row of a selected step. Where it is not shown, `open` is asked to show it. */
function followSelection({ rows, store }: Grid, open: (step: Id) => void): void {
  const steps = selectedSteps(useSession.getState().selection);
  const { active, editing } = store.getState();
  const [first] = steps;
  if (first === undefined || editing || (active && steps.includes(active.row))) return;
  const row = rows.find((id) => steps.includes(id));
  if (row === undefined) open(first);
  else goTo(store, { row, column: active?.column ?? 'name' }, { focus: false });
}

/** `open`: shows a step whose group is closed. */
export function useSelectionLink(grid: Grid, open: (step: Id) => void): void {
  // Counted up by what the keyboard and the mouse do here, not by what follows the selection.
  const focus = useStore(grid.store, (state) => state.focus);
  const select = useEffectEvent(() => selectRows(grid));
  useEffect(() => {
    if (focus > 0) select();
  }, [focus]);
  const follow = useEffectEvent(() => followSelection(grid, open));
  useEffect(() => {
    follow();
    return useSession.subscribe((now, before) => {
      if (now.selection !== before.selection) follow();
    });
  }, []);
}
