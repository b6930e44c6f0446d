// The keys of a list of rows in a panel: up and down go from row to row, Home and End to the ends.
import { type RefObject, useEffect, useRef } from 'react';

interface RowKeys {
  /** What finds the rows in the list. */
  readonly rows: string;
  /** What takes the focus when the list appears: the first of these that is there. */
  readonly first: readonly string[];
}

function walk(list: HTMLElement, selector: string, event: KeyboardEvent): void {
  const rows = [...list.querySelectorAll<HTMLElement>(selector)];
  const at = rows.findIndex((row) => row === window.document.activeElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key];
  if (to === undefined || at < 0) return;
  event.preventDefault();
  event.stopPropagation();
  rows[Math.min(Math.max(to, 0), rows.length - 1)]?.focus();
}

export function useRowKeys({ rows, first }: RowKeys): RefObject<HTMLDivElement | null> {
  const list = useRef<HTMLDivElement>(null);
  const wish = useRef(first);
  useEffect(() => {
    const { current } = list;
    if (!current) return;
    const found = wish.current.map((selector) => current.querySelector<HTMLElement>(selector));
    found.find((one) => one !== null)?.focus();
    const pressed = (event: KeyboardEvent): void => walk(current, rows, event);
    current.addEventListener('keydown', pressed);
    return () => current.removeEventListener('keydown', pressed);
  }, [rows]);
  return list;
}
