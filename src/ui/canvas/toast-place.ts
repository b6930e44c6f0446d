// Where messages stand above the chart: in its middle or at its right, whichever is lower, above all bars and pills that reach below them.
import { type RefObject, useEffect, useRef } from 'react';
import { type Rect, right } from '../../base/geometry';

/** Half of a message's width, with what it holds off at its sides, px. */
const HALF = 188;
/** Between a message and what lies below it, px. */
const AIR = 12;

/** Puts messages there; null: there is no chart. */
function placeToasts(chart: HTMLElement | null): void {
  const { style } = window.document.documentElement;
  if (!chart) {
    style.removeProperty('--toast-centre');
    style.removeProperty('--toast-foot');
    return;
  }
  const box = chart.getBoundingClientRect();
  const at = (centre: number) => ({ centre, top: topAt(chart, box, centre) });
  const usual = at(box.left + box.width / 2);
  const other = at(box.right - HALF);
  // Beside what is high in the middle it lies lower, and so covers less of the chart.
  const { centre, top } = box.width > 2 * HALF && other.top > usual.top + AIR ? other : usual;
  style.setProperty('--toast-centre', `${centre}px`);
  style.setProperty('--toast-foot', `${Math.round(window.innerHeight - top + AIR)}px`);
}

/** The upper edge of what lies at the foot of the chart below a message with its middle there. */
function topAt(chart: HTMLElement, box: DOMRect, centre: number): number {
  const middle = box.top + box.height / 2;
  let top = box.bottom;
  for (const bar of chart.querySelectorAll('[data-bar]')) {
    const over = bar.getBoundingClientRect();
    const below = over.height > 0 && over.bottom > middle;
    if (below && over.left < centre + HALF && right(over) > centre - HALF) top = Math.min(top, over.top);
  }
  return top;
}

/** Keeps messages there as bars and pills come, grow and go. Returns the ref of what holds them. */
export function useToastPlace(): RefObject<HTMLDivElement | null> {
  const floating = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { current } = floating;
    if (!current) return;
    const place = (): void => placeToasts(current);
    const observer = new ResizeObserver(place);
    for (const one of [current, ...current.children]) observer.observe(one);
    return () => {
      observer.disconnect();
      placeToasts(null);
    };
  }, []);
  return floating;
}

/** The room that the message in front takes, px of the screen; null: there is none. */
export function toastBox(): Rect | null {
  const list = window.document.querySelector<HTMLElement>('[data-sonner-toaster]');
  const front = list?.querySelector<HTMLElement>('[data-sonner-toast]:not([data-removed="true"])');
  if (!list || !front) return null;
  // Where it is going to stand: it comes in from below.
  const { x, width, bottom } = list.getBoundingClientRect();
  const height = front.offsetHeight;
  return { x, y: bottom - height, width, height };
}
