// Dragging a card by finger: a short press lifts it, moving it marks the column below, letting go puts it there.
import { type RefObject, useEffect, useEffectEvent } from 'react';

interface TouchDrag {
  /** A card is lifted, or put down again. */
  readonly onDrag: ((gap: string | null) => void) | null;
  /** The column that the finger is over. */
  readonly onOver: (column: string | null) => void;
  readonly onDrop: (gap: string, column: string) => void;
}

/** So long a finger rests on a card before it lifts it, ms; a finger that moves before scrolls. */
const REST = 280;
/** Further than this it has moved, px. */
const STILL = 10;
/** So near to the edge of the board a card scrolls it along, px, and so far each time. */
const EDGE = 48;
const SCROLL = 14;

interface Press {
  readonly id: number;
  readonly gap: string;
  readonly from: { readonly x: number; readonly y: number };
  readonly timer: number;
  lifted: boolean;
}

const columnAt = (x: number, y: number): string | null =>
  window.document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-column]')?.dataset['column'] ?? null;

/** The finger that is on a card, and what becomes of it. */
class Finger {
  #press: Press | null = null;

  constructor(
    private readonly board: HTMLElement,
    private readonly acts: () => TouchDrag,
  ) {}

  /** Whatever was begun is over; the card lies where it was. */
  end(): Press | null {
    const was = this.#press;
    this.#press = null;
    if (was) clearTimeout(was.timer);
    if (was?.lifted) {
      this.acts().onDrag?.(null);
      this.acts().onOver(null);
    }
    return was;
  }

  start({ touches, target }: TouchEvent): void {
    this.end();
    const [touch, second] = touches;
    const card = target instanceof Element ? target.closest<HTMLElement>('[data-card]') : null;
    const gap = card?.dataset['card'];
    if (!touch || second || gap === undefined || !this.acts().onDrag) return;
    const lift = (): void => {
      if (!this.#press) return;
      this.#press.lifted = true;
      this.acts().onDrag?.(gap);
    };
    const from = { x: touch.clientX, y: touch.clientY };
    const timer = window.setTimeout(lift, REST);
    this.#press = { id: touch.identifier, gap, from, lifted: false, timer };
  }

  move(event: TouchEvent): void {
    const press = this.#press;
    const touch = [...event.touches].find(({ identifier }) => identifier === press?.id);
    if (!press || !touch) return;
    const { clientX: x, clientY: y } = touch;
    if (!press.lifted) {
      if (Math.hypot(x - press.from.x, y - press.from.y) > STILL) this.end();
      return;
    }
    // It moves the card, not the page, unless that is still gliding from a swipe and takes no refusal.
    if (event.cancelable) event.preventDefault();
    const { left, right } = this.board.getBoundingClientRect();
    if (x < left + EDGE) this.board.scrollLeft -= SCROLL;
    else if (x > right - EDGE) this.board.scrollLeft += SCROLL;
    this.acts().onOver(columnAt(x, y));
  }

  up(event: TouchEvent): void {
    const was = this.end();
    const [touch] = event.changedTouches;
    if (!was?.lifted || !touch) return;
    // No click follows: the card was moved, not opened.
    if (event.cancelable) event.preventDefault();
    const column = columnAt(touch.clientX, touch.clientY);
    if (column !== null) this.acts().onDrop(was.gap, column);
  }

  /** A long press asks for no menu once it has lifted a card. */
  menu(event: Event): void {
    if (this.#press?.lifted) event.preventDefault();
  }
}

/** Watches fingers on the board; mice drag by themselves. */
export function useTouchDrag(board: RefObject<HTMLElement | null>, acts: TouchDrag): void {
  const latest = useEffectEvent(() => acts);
  useEffect(() => {
    const { current } = board;
    if (!current) return;
    const finger = new Finger(current, () => latest());
    const listeners = [
      ['touchstart', (event: Event): void => finger.start(event as TouchEvent)],
      ['touchmove', (event: Event): void => finger.move(event as TouchEvent)],
      ['touchend', (event: Event): void => finger.up(event as TouchEvent)],
      ['touchcancel', (): void => void finger.end()],
      ['contextmenu', (event: Event): void => finger.menu(event)],
    ] as const;
    for (const [name, listen] of listeners) current.addEventListener(name, listen, { passive: false });
    return () => {
      finger.end();
      for (const [name, listen] of listeners) current.removeEventListener(name, listen);
    };
  }, [board]);
}
