// The keys of the list: up and down go from gap to gap; when the list opens it takes the keyboard.
import { type RefObject, useEffect, useRef } from 'react';
import { useSession } from '../session';

function walk(list: HTMLElement, event: KeyboardEvent): void {
  const rows = [...list.querySelectorAll<HTMLButtonElement>('li button')];
  const at = rows.findIndex((row) => row === window.document.activeElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key];
  if (to === undefined || at < 0) return;
  event.preventDefault();
  event.stopPropagation();
  rows[Math.min(Math.max(to, 0), rows.length - 1)]?.focus();
}

export function useListKeys(): RefObject<HTMLDivElement | null> {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { current } = list;
    if (!current) return;
    if (useSession.getState().dockFocus)
      (current.querySelector<HTMLElement>('[aria-current]') ?? current.querySelector('button'))?.focus();
    const pressed = (event: KeyboardEvent): void => walk(current, event);
    current.addEventListener('keydown', pressed);
    return () => current.removeEventListener('keydown', pressed);
  }, []);
  return list;
}
