// The keys of the panel: up and down from finding to finding, and where the focus goes when one is gone.
import type { RefObject } from 'react';
import { useRowKeys } from '../kit/row-keys';

const rowsOf = (list: Element): HTMLElement[] => [...list.querySelectorAll<HTMLElement>('[data-finding]')];

/** When the panel opens, the focus goes to the finding that was gone to last, else to the first, else to the panel. */
export const usePanelKeys = (): RefObject<HTMLDivElement | null> =>
  useRowKeys({
    rows: '[data-finding]',
    first: ['[data-finding][aria-current]', '[data-finding]', 'button'],
  });

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
