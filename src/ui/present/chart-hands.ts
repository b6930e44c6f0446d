// What hands do on a presented chart: a click tells a step or what is next, a swipe turns, a drag pans, wheel and pinch zoom.
import { type PointerEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Point } from '../../base/geometry';
import { panned, type View, zoomed } from './camera';

export interface ChartHands {
  readonly move: (change: (view: View) => View) => void;
  /** A click or tap, in px of the pane; `share`: how far from the left edge, 0 to 1. */
  readonly onTap: (at: Point, touch: boolean, share: number) => void;
  /** A finger's swipe: 1 on, -1 back. */
  readonly onSwipe?: (by: 1 | -1) => void;
  /** Where the pointer is, for the laser; null when it has left. */
  readonly onPoint?: (at: Point | null) => void;
}

/** Further than this a press is a drag, px; a swipe goes further and faster. */
const CLICK = 6;
const SWIPE = { least: 60, within: 600 } as const;

/** Fingers and mouse that are down. */
class Presses {
  readonly #down = new Map<number, { at: Point; from: Point; since: number }>();
  #dragged = false;
  #pinched = false;

  press(id: number, at: Point, since: number): void {
    if (this.#down.size === 0) this.#dragged = false;
    if (this.#down.size === 0) this.#pinched = false;
    this.#down.set(id, { at, from: at, since });
    if (this.#down.size > 1) this.#pinched = true;
  }

  /** How the view changes when this pointer goes there; null as long as it is a click, or a finger that may be swiping. */
  move(id: number, to: Point, touch: boolean): ((view: View) => View) | null {
    const own = this.#down.get(id);
    if (!own) return null;
    const by = { x: to.x - own.at.x, y: to.y - own.at.y };
    if (!this.#dragged && Math.hypot(to.x - own.from.x, to.y - own.from.y) < CLICK) return null;
    this.#dragged = true;
    const other = [...this.#down].find(([one]) => one !== id)?.[1].at;
    this.#down.set(id, { ...own, at: to });
    if (!other) return touch ? null : (view) => panned(view, by);
    const apart = (a: Point): number => Math.max(1, Math.hypot(a.x - other.x, a.y - other.y));
    const middle = { x: (to.x + other.x) / 2, y: (to.y + other.y) / 2 };
    return (view) => zoomed(panned(view, { x: by.x / 2, y: by.y / 2 }), apart(to) / apart(own.at), middle);
  }

  /** What it came to. */
  release(id: number, now: number): 'click' | 'left' | 'right' | null {
    const own = this.#down.get(id);
    this.#down.delete(id);
    if (!own || this.#down.size > 0 || this.#pinched) return null;
    if (!this.#dragged) return 'click';
    const by = { x: own.at.x - own.from.x, y: own.at.y - own.from.y };
    const swept = Math.abs(by.x) > SWIPE.least && Math.abs(by.x) > 1.5 * Math.abs(by.y);
    if (!swept || now - own.since > SWIPE.within) return null;
    return by.x < 0 ? 'left' : 'right';
  }
}

/** The wheel must not scroll or zoom the page: React's own listeners cannot say so. */
function useWheel(
  pane: { readonly current: HTMLElement | null },
  hands: { readonly current: ChartHands },
): void {
  useEffect(() => {
    const { current } = pane;
    if (!current) return;
    const wheel = (event: WheelEvent): void => {
      event.preventDefault();
      const box = current.getBoundingClientRect();
      const at = { x: event.clientX - box.x, y: event.clientY - box.y };
      const factor = Math.exp(-event.deltaY * (event.ctrlKey ? 0.006 : 0.0015));
      hands.current.move((view) => zoomed(view, factor, at));
    };
    current.addEventListener('wheel', wheel, { passive: false });
    return () => current.removeEventListener('wheel', wheel);
  }, [pane, hands]);
}

const isTouch = (event: PointerEvent): boolean => event.pointerType !== 'mouse';

export function useChartHands(hands: ChartHands) {
  const pane = useRef<HTMLDivElement>(null);
  const latest = useRef(hands);
  useLayoutEffect(() => {
    latest.current = hands;
  });
  useWheel(pane, latest);
  const [presses] = useState(() => new Presses());
  const place = (event: PointerEvent): Point => {
    const box = event.currentTarget.getBoundingClientRect();
    return { x: event.clientX - box.x, y: event.clientY - box.y };
  };
  const handlers = {
    onPointerDown(event: PointerEvent<HTMLElement>): void {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      presses.press(event.pointerId, place(event), event.timeStamp);
    },
    onPointerMove(event: PointerEvent<HTMLElement>): void {
      const at = place(event);
      latest.current.onPoint?.(at);
      const change = presses.move(event.pointerId, at, isTouch(event));
      if (change) latest.current.move(change);
    },
    onPointerUp(event: PointerEvent<HTMLElement>): void {
      const came = presses.release(event.pointerId, event.timeStamp);
      const at = place(event);
      if (came === 'click' && event.button === 0)
        latest.current.onTap(at, isTouch(event), at.x / event.currentTarget.clientWidth);
      else if (isTouch(event) && (came === 'left' || came === 'right'))
        latest.current.onSwipe?.(came === 'left' ? 1 : -1);
    },
    onPointerCancel(event: PointerEvent<HTMLElement>): void {
      presses.release(event.pointerId, event.timeStamp);
    },
    onPointerLeave(): void {
      latest.current.onPoint?.(null);
    },
  };
  return { pane, handlers };
}
