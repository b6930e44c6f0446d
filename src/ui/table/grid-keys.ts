// Keys in the table, as in a spreadsheet. Keys of an input method are never the table's.
import type { KeyboardEvent } from 'react';
import { isComposing } from '../kit/use-draft-text';
import { beginEdit, cancelEdit, commitEdit, type Grid, moveBy, moveOn } from './grid';
import { goTo } from './grid-state';

/** True when the key was the table's and does nothing else; `browser`: it is left to the browser and is no shortcut. */
type Press = (grid: Grid, event: KeyboardEvent) => boolean | 'browser';

const isMod = (event: KeyboardEvent): boolean => event.ctrlKey || event.metaKey;
const isPlain = (event: KeyboardEvent): boolean => !isMod(event) && !event.altKey;

const done = (work: unknown): true => {
  void work;
  return true;
};

const FAR = 1e6;

function arrow(rows: number, columns: number): Press {
  return (grid, event) => {
    // As paragraphs and rows are moved in text processors; Alt with an arrow alone opens what a cell suggests.
    if (event.altKey) {
      if (rows !== 0 && event.shiftKey && !isMod(event)) grid.acts.moveRows(rows < 0 ? -1 : 1);
      return true;
    }
    const far = isMod(event) ? FAR : 1;
    return done(moveBy(grid, { rows: rows * far, columns: columns * far }, event.shiftKey));
  };
}

const page =
  (way: number): Press =>
  (grid, event) =>
    isPlain(event) ? done(moveBy(grid, { rows: way * grid.page() }, event.shiftKey)) : false;

const edge =
  (way: number): Press =>
  (grid, event) =>
    event.altKey
      ? false
      : done(moveBy(grid, { rows: isMod(event) ? way * FAR : 0, columns: way * FAR }, event.shiftKey));

const enter: Press = (grid, event) => {
  if (event.altKey) return false;
  if (isMod(event)) return done(grid.acts.insertRow());
  return done(moveBy(grid, { rows: event.shiftKey ? -1 : 1 }));
};

/** Escape first gives up the range; then Tab leaves the table. */
const escape: Press = ({ store }) =>
  done(store.setState(({ active }) => ({ anchor: active, whole: false, leaving: true })));

const tab: Press = (grid, event) => {
  if (!isPlain(event)) return false;
  if (grid.store.getState().leaving) return 'browser';
  return moveOn(grid, event.shiftKey ? -1 : 1) || 'browser';
};

const clear: Press = (grid, event) => {
  if (event.altKey || event.shiftKey) return false;
  return done(isMod(event) ? grid.acts.deleteRows() : grid.acts.clear());
};

const wholeRow: Press = ({ store, columns }, event) => {
  const { active } = store.getState();
  if (!event.shiftKey || !isPlain(event) || !active) return false;
  const [first = active.column, last = active.column] = [columns[0], columns.at(-1)];
  return done(
    store.setState(({ anchor }) => ({
      anchor: { row: (anchor ?? active).row, column: last },
      active: { ...active, column: first },
      whole: false,
    })),
  );
};

/** As in a spreadsheet: everything is marked, and what is typed goes into the active cell. */
const all: Press = ({ store }) => done(store.setState(({ focus }) => ({ whole: true, focus: focus + 1 })));

const KEYS: Readonly<Record<string, Press>> = {
  ArrowUp: arrow(-1, 0),
  ArrowDown: arrow(1, 0),
  ArrowLeft: arrow(0, -1),
  ArrowRight: arrow(0, 1),
  PageUp: page(-1),
  PageDown: page(1),
  Home: edge(-1),
  End: edge(1),
  Enter: enter,
  Escape: escape,
  Tab: tab,
  Delete: clear,
  Backspace: clear,
  F2: (grid, event) => (isPlain(event) ? done(beginEdit(grid, 'edit')) : false),
  ' ': wholeRow,
};

const MOD_KEYS: Readonly<Record<string, Press>> = {
  a: all,
  d: ({ acts }) => done(acts.fillDown()),
};

/** A key in a cell that nobody types into. Letters are left to the field, whose text they begin, and are no shortcuts. */
export function pressInCell(grid: Grid, event: KeyboardEvent): void {
  if (isComposing(event)) {
    event.stopPropagation();
    return;
  }
  const mod =
    isMod(event) && !event.altKey && !event.shiftKey ? MOD_KEYS[event.key.toLowerCase()] : undefined;
  const press = mod ?? KEYS[event.key];
  const taken = press?.(grid, event) ?? false;
  if (taken !== false) {
    if (taken === true) event.preventDefault();
    event.stopPropagation();
  } else if (isPlain(event) && /^.$/u.test(event.key)) {
    event.stopPropagation();
    if (grid.readOnly) event.preventDefault();
  }
}

const ARROWS: Readonly<Record<string, { rows?: number; columns?: number }>> = {
  ArrowUp: { rows: -1 },
  ArrowDown: { rows: 1 },
  ArrowLeft: { columns: -1 },
  ArrowRight: { columns: 1 },
};

/** Where the key goes on to when it ends typing; null when it does not end it. */
function goesTo(grid: Grid, event: KeyboardEvent): (() => void) | null {
  const { editing } = grid.store.getState();
  const { key, shiftKey } = event;
  if (!isPlain(event)) return null;
  if (key === 'Enter') return () => moveBy(grid, { rows: shiftKey ? -1 : 1 });
  if (key === 'Tab') return () => void (moveOn(grid, shiftKey ? -1 : 1) || moveBy(grid, {}));
  const by = ARROWS[key];
  return by && editing?.mode === 'typed' && !shiftKey ? () => moveBy(grid, by) : null;
}

/** A key while somebody types into a cell. `chosen`: the suggestion that is pointed at. */
export function pressWhileEditing(grid: Grid, event: KeyboardEvent, chosen: string | null): void {
  // Finding text and the like are for whoever types, too.
  if (!isMod(event)) event.stopPropagation();
  if (isComposing(event)) return;
  if (event.key === 'Escape') {
    event.preventDefault();
    cancelEdit(grid);
    const { active } = grid.store.getState();
    if (active) goTo(grid.store, active);
    return;
  }
  const go = goesTo(grid, event);
  if (!go) return;
  event.preventDefault();
  const { follow, active } = grid.store.getState();
  if (!commitEdit(grid, chosen ?? undefined)) return;
  // A row that has gone to another place takes the cursor along: what is below it was not its neighbour.
  const isAway = grid.store.getState().follow !== follow && event.key !== 'Tab';
  if (isAway && active) goTo(grid.store, active);
  else go();
}
