// What can be done with rows: in the bar, and where the right button is pressed.
import {
  ArrowDown,
  ArrowUp,
  ClipboardPaste,
  Copy,
  CornerDownLeft,
  Rows3,
  Table2,
  Trash2,
} from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { Point } from '../../base/geometry';
import { FoldingButton } from '../kit/folding-button';
import { Menu, MenuItem, MenuSeparator } from '../kit/menu';
import { markedRange, rowsInRange, sizeOf, useGrid, useGridState } from './grid';

function TableItems() {
  const t = useTranslations('table');
  const grid = useGrid();
  const marked = markedRange(
    grid,
    useGridState((state) => state),
  );
  return (
    <>
      <MenuItem icon={ClipboardPaste} disabled={grid.readOnly} onSelect={() => void grid.acts.pasteRows()}>
        {t('pasteRows')}
      </MenuItem>
      {marked ? (
        <MenuItem icon={Copy} shortcut="$mod+c" onSelect={() => void grid.acts.copyMarked()}>
          {t('copyRange', sizeOf(marked))}
        </MenuItem>
      ) : null}
      <MenuItem icon={marked ? Table2 : Copy} onSelect={() => void grid.acts.copyTable()}>
        {t('copyAll')}
      </MenuItem>
    </>
  );
}

function Items() {
  const t = useTranslations('table');
  const grid = useGrid();
  const { active, anchor } = useGridState((state) => state);
  const count = active && anchor ? rowsInRange(grid).length : 0;
  const off = grid.readOnly || count === 0;
  return (
    <>
      <MenuItem
        icon={CornerDownLeft}
        shortcut="$mod+Enter"
        disabled={grid.readOnly}
        onSelect={() => grid.acts.insertRow()}
      >
        {t('insertRow')}
      </MenuItem>
      <MenuItem
        icon={ArrowUp}
        shortcut="Alt+Shift+ArrowUp"
        disabled={off}
        onSelect={() => grid.acts.moveRows(-1)}
      >
        {t('moveUp')}
      </MenuItem>
      <MenuItem
        icon={ArrowDown}
        shortcut="Alt+Shift+ArrowDown"
        disabled={off}
        onSelect={() => grid.acts.moveRows(1)}
      >
        {t('moveDown')}
      </MenuItem>
      <MenuItem icon={Rows3} shortcut="$mod+d" disabled={off} onSelect={() => grid.acts.fillDown()}>
        {t('fillDown')}
      </MenuItem>
      <MenuSeparator />
      <TableItems />
      <MenuSeparator />
      <MenuItem
        icon={Trash2}
        shortcut="$mod+Backspace"
        danger
        disabled={off}
        onSelect={() => grid.acts.deleteRows()}
      >
        {t('deleteRows', { count: Math.max(count, 1) })}
      </MenuItem>
    </>
  );
}

/** Focus goes back to the cell, not to the button. */
function useBackToCell() {
  const grid = useGrid();
  return (event: Event): void => {
    event.preventDefault();
    grid.store.setState(({ focus }) => ({ focus: focus + 1 }));
  };
}

export function RowsButton({ folded }: { readonly folded: boolean }) {
  const t = useTranslations('table');
  return (
    <Menu
      align="end"
      label={t('rows')}
      onCloseAutoFocus={useBackToCell()}
      trigger={<FoldingButton folded={folded} icon={Rows3} label={t('rows')} />}
    >
      <Items />
    </Menu>
  );
}

export function RowContextMenu({ at, onClose }: { readonly at: Point; readonly onClose: () => void }) {
  const t = useTranslations('table');
  return (
    <Menu
      open
      align="start"
      label={t('rows')}
      onOpenChange={(open) => !open && onClose()}
      onCloseAutoFocus={useBackToCell()}
      trigger={<span aria-hidden className="fixed size-px" style={{ left: at.x, top: at.y }} />}
    >
      <Items />
    </Menu>
  );
}
