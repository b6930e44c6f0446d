// Keeps the keyboard in the table when its rows are put into another order: moving an element takes its focus away.
import { type FocusEvent, useEffect, useLayoutEffect, useRef } from 'react';
import type { Id } from '../../base/id';
import type { GridStore } from './grid-state';

export function useKeptFocus(store: GridStore, rows: readonly Id[], scroller: HTMLElement | null) {
  const inside = useRef(false);
  useLayoutEffect(() => {
    const { activeElement, body } = window.document;
    if (inside.current && activeElement === body) store.setState(({ focus }) => ({ focus: focus + 1 }));
  }, [store, rows]);
  useEffect(() => {
    const pressed = ({ target }: PointerEvent): void => {
      if (!(target instanceof Node && scroller?.contains(target))) inside.current = false;
    };
    window.addEventListener('pointerdown', pressed, true);
    return () => window.removeEventListener('pointerdown', pressed, true);
  }, [scroller]);
  return {
    onFocus: () => {
      inside.current = true;
    },
    onBlur: ({ relatedTarget }: FocusEvent) => {
      if (relatedTarget !== null)
        inside.current = relatedTarget instanceof Node && (scroller?.contains(relatedTarget) ?? false);
    },
  };
}
