// The selection of the editor and the place in the table are one: rows select their steps, selected steps lead to their rows.
import { useEffect } from 'react';
import type { Id } from '../../base/id';
import { selectedSteps, selectItems, useSession } from '../session';
import { type GetGrid, rowsInRange } from './grid';
import { goTo } from './grid-state';

const same = (a: readonly Id[], b: readonly Id[]): boolean =>
  a.length === b.length && a.every((id) => b.includes(id));

/** Steps beyond this are not brought into view: the whole chart would jump. */
const MANY = 20;

function selectRows(grid: GetGrid): void {
  const rows = rowsInRange(grid());
  const { selection, camera } = useSession.getState();
  if (rows.length === 0 || same(rows, selectedSteps(selection))) return;
  selectItems(rows);
  if (rows.length <= MANY) camera?.reveal(rows);
}

/** `open`: shows a step whose group is closed. */
export function useSelectionLink(grid: GetGrid, open: (step: Id) => void): void {
  useEffect(
    () =>
      grid().store.subscribe((now, before) => {
        // What the keyboard or the mouse did here, not what followed the selection.
        const moved = now.active !== before.active || now.anchor !== before.anchor;
        if (moved && now.focus !== before.focus) selectRows(grid);
      }),
    [grid],
  );
  useEffect(() => {
    const follow = (): void => {
      const { rows, store } = grid();
      const steps = selectedSteps(useSession.getState().selection);
      const { active } = store.getState();
      const [first] = steps;
      if (first === undefined || (active && steps.includes(active.row))) return;
      const row = rows.find((id) => steps.includes(id));
      if (row === undefined) open(first);
      else goTo(store, { row, column: active?.column ?? 'name' }, { focus: false });
    };
    follow();
    return useSession.subscribe((now, before) => {
      if (now.selection !== before.selection) follow();
    });
  }, [grid, open]);
}
