// The keys of the panel: up and down from finding to finding, and where the focus goes when one is gone.
import { type RefObject, useEffect, useRef } from 'react';

const rowsOf = (list: Element): HTMLElement[] => [...list.querySelectorAll<HTMLElement>('[data-finding]')];

function walk(list: HTMLElement, event: KeyboardEvent): void {
  const rows = rowsOf(list);
  const at = rows.findIndex((row) => row === window.document.activeElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key];
  if (to === undefined || at < 0) return;
  event.preventDefault();
  event.stopPropagation();
  rows[Math.min(Math.max(to, 0), rows.length - 1)]?.focus();
}

/** When the panel opens, the focus goes to the finding that was gone to last, else to the first, else to the panel. */
export function usePanelKeys(): RefObject<HTMLDivElement | null> {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { current } = list;
    if (!current) return;
    const row =
      current.querySelector<HTMLElement>('[data-finding][aria-current]') ??
      current.querySelector<HTMLElement>('[data-finding]') ??
      current.querySelector<HTMLElement>('button');
    row?.focus();
    const pressed = (event: KeyboardEvent): void => walk(current, event);
    current.addEventListener('keydown', pressed);
    return () => current.removeEventListener('keydown', pressed);
  }, []);
  return list;
}

/** So many frames a control may take to go, about a second. */
const PATIENCE = 60;

/** Remembers where a control stands; called when it is about to go, it moves the focus that is lost with it to what is there then. */
export function focusNear(control: HTMLElement): () => void {
  const list = control.closest('[data-findings]');
  const place = list ? rowsOf(list).findIndex((row) => row.parentElement?.contains(control)) : -1;
  const go = (frames: number): void => {
    if (control.isConnected && frames > 0) requestAnimationFrame(() => go(frames - 1));
    const { activeElement, body } = window.document;
    const isLost = activeElement === null || activeElement === body;
    if (control.isConnected || !isLost || !list) return;
    const rows = rowsOf(list);
    (rows[Math.min(Math.max(place, 0), rows.length - 1)] ?? list.querySelector('button'))?.focus();
  };
  return () => go(PATIENCE);
}
