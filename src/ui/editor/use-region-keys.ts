// F6 takes the focus to the next region of the editor (bar, chart, details), Shift+F6 to the one before.
import { useEffect } from 'react';
import { useSession } from '../session';

/** Whatever holds the focus until it is closed. */
const HOLDING = '[role="dialog"], [role="menu"], [role="listbox"]';
const FOCUSABLE = 'a[href], button:not(:disabled), input:not(:disabled), textarea:not(:disabled)';

/** The field of the active cell of the table. */
const CELL = '[role="grid"] [data-idle]';

function enter(region: HTMLElement | undefined): void {
  // The chart and the table know best where: at what is selected, so that its details are one key away.
  if (region?.matches('[data-region="chart"]')) useSession.getState().camera?.focus();
  else if (region?.matches('[data-region="table"]'))
    (region.querySelector<HTMLElement>(CELL) ?? region.querySelector<HTMLElement>(FOCUSABLE))?.focus();
  else region?.querySelector<HTMLElement>(FOCUSABLE)?.focus();
}

function pressed(event: KeyboardEvent): void {
  if (event.key !== 'F6' || event.ctrlKey || event.metaKey || event.altKey) return;
  const { document } = window;
  if (event.defaultPrevented || document.querySelector(HOLDING)) return;
  event.preventDefault();
  const regions = [...document.querySelectorAll<HTMLElement>('[data-region]')];
  const now = regions.findIndex((region) => region.contains(document.activeElement));
  const to = event.shiftKey ? Math.max(now, 0) - 1 : now + 1;
  enter(regions.at(to % regions.length));
}

/** Listens while the editor is shown. */
export function useRegionKeys(): void {
  useEffect(() => {
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, []);
}
