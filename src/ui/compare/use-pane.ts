// What a hand does on a chart of a comparison: drag and wheel pan, pinch and Ctrl + wheel zoom, a click picks, keys do both.
import { type KeyboardEvent, type PointerEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Point } from '../../base/geometry';
import { panned, toChart, type View, ZOOM, zoomed } from './view';

/** Further than this a press is a drag, px. */
const CLICK = 4;
/** How far an arrow key pans, px. */
const KEY_PAN = 60;
const ARROWS: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: KEY_PAN, y: 0 },
  ArrowRight: { x: -KEY_PAN, y: 0 },
  ArrowUp: { x: 0, y: KEY_PAN },
  ArrowDown: { x: 0, y: -KEY_PAN },
};

/** Keys that lead from change to change. */
const STEPS: Readonly<Record<string, 1 | -1>> = { n: 1, N: 1, p: -1, P: -1 };

export interface PaneActs {
  readonly view: View;
  readonly onView: (view: View) => void;
  /** A click on a point of the chart. */
  readonly onPick: (at: Point) => void;
  readonly onFit: () => void;
  /** To the next or the previous change; null where there is none. */
  readonly onStep: ((by: 1 | -1) => void) | null;
}

/** The wheel must not scroll the page: React's own listeners cannot say so. */
function useWheel(
  pane: { readonly current: HTMLElement | null },
  acts: { readonly current: PaneActs },
): void {
  useEffect(() => {
    const { current } = pane;
    if (!current) return;
    const wheel = (event: WheelEvent): void => {
      event.preventDefault();
      const { view, onView } = acts.current;
      const box = current.getBoundingClientRect();
      const at = { x: event.clientX - box.x, y: event.clientY - box.y };
      if (event.ctrlKey || event.metaKey) onView(zoomed(view, Math.exp(-event.deltaY * 0.004), at));
      else {
        const [x, y] = event.shiftKey ? [event.deltaY, event.deltaX] : [event.deltaX, event.deltaY];
        onView(panned(view, { x: -x, y: -y }));
      }
    };
    current.addEventListener('wheel', wheel, { passive: false });
    return () => current.removeEventListener('wheel', wheel);
  }, [pane, acts]);
}

/** Fingers and mouse that are down, and whether they went anywhere. */
class Presses {
  readonly #down = new Map<number, Point>();
  #dragged = false;

  press(id: number, at: Point): void {
    if (this.#down.size === 0) this.#dragged = false;
    this.#down.set(id, at);
  }

  /** Where the view goes when this pointer goes there; null as long as it is a click. */
  move(id: number, to: Point, view: View): View | null {
    const from = this.#down.get(id);
    if (!from) return null;
    if (!this.#dragged && Math.hypot(to.x - from.x, to.y - from.y) < CLICK) return null;
    this.#dragged = true;
    const other = [...this.#down].find(([one]) => one !== id)?.[1];
    this.#down.set(id, to);
    if (!other) return panned(view, { x: to.x - from.x, y: to.y - from.y });
    const apart = (a: Point): number => Math.max(1, Math.hypot(a.x - other.x, a.y - other.y));
    const middle = { x: (to.x + other.x) / 2, y: (to.y + other.y) / 2 };
    const shift = { x: (to.x - from.x) / 2, y: (to.y - from.y) / 2 };
    return zoomed(panned(view, shift), apart(to) / apart(from), middle);
  }

  /** True when it was a click. */
  release(id: number): boolean {
    const was = this.#down.delete(id);
    return was && this.#down.size === 0 && !this.#dragged;
  }
}

export function usePane(acts: PaneActs) {
  const pane = useRef<HTMLDivElement>(null);
  const latest = useRef(acts);
  useLayoutEffect(() => {
    latest.current = acts;
  });
  useWheel(pane, latest);
  const [presses] = useState(() => new Presses());
  const place = (event: PointerEvent): Point => {
    const box = event.currentTarget.getBoundingClientRect();
    return { x: event.clientX - box.x, y: event.clientY - box.y };
  };
  const { view, onView, onPick, onFit, onStep } = acts;
  const handlers = {
    onPointerDown(event: PointerEvent<HTMLElement>): void {
      if (event.button !== 0 && event.button !== 1) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      presses.press(event.pointerId, place(event));
    },
    onPointerMove(event: PointerEvent<HTMLElement>): void {
      const next = presses.move(event.pointerId, place(event), view);
      if (next) onView(next);
    },
    onPointerUp(event: PointerEvent<HTMLElement>): void {
      if (presses.release(event.pointerId) && event.button === 0) onPick(toChart(view, place(event)));
    },
    onPointerCancel(event: PointerEvent<HTMLElement>): void {
      presses.release(event.pointerId);
    },
    onKeyDown(event: KeyboardEvent<HTMLElement>): void {
      const size = { width: event.currentTarget.clientWidth, height: event.currentTarget.clientHeight };
      const middle = { x: size.width / 2, y: size.height / 2 };
      const by = ARROWS[event.key];
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (by) onView(panned(view, by));
      else if (event.key === '+' || event.key === '=') onView(zoomed(view, ZOOM.step, middle));
      else if (event.key === '-') onView(zoomed(view, 1 / ZOOM.step, middle));
      else if (event.key === '0') onFit();
      else if (STEPS[event.key]) onStep?.(STEPS[event.key] ?? 1);
      else return;
      event.preventDefault();
      event.stopPropagation();
    },
  };
  return { pane, handlers };
}
