// F6 takes the focus to the next region of the editor (bar, chart, details; in a comparison its charts, measures and list), Shift+F6 to the one before.
import { useEffect } from 'react';
import { focusRegion } from '../main-focus';

/** Whatever holds the focus until it is closed; a list that is part of a screen does not. */
const HOLDING = '[role="dialog"], [role="menu"], [role="listbox"]:not([data-inline])';

function pressed(event: KeyboardEvent): void {
  if (event.key !== 'F6' || event.ctrlKey || event.metaKey || event.altKey) return;
  const { document } = window;
  if (event.defaultPrevented || document.querySelector(HOLDING)) return;
  event.preventDefault();
  const regions = [...document.querySelectorAll<HTMLElement>('[data-region]')];
  const now = regions.findIndex((region) => region.contains(document.activeElement));
  const to = event.shiftKey ? Math.max(now, 0) - 1 : now + 1;
  focusRegion(regions.at(to % regions.length) ?? null);
}

/** Listens while the editor is shown. */
export function useRegionKeys(): void {
  useEffect(() => {
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, []);
}
