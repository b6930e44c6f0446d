// Keeps messages where they cover neither bars nor the step at hand, and lets them stand still otherwise.
import { useStoreApi } from '@xyflow/react';
import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { grown, type Rect } from '../../base/geometry';
import { useMessagesShown } from '../kit/toasts';
import { useSession } from '../session';
import { isClear, type Lying, type ToastSpot, toastSpot } from './toast-spot';

/** Round a step that is seen: its rings, and what is told above it while it is named, px. */
const RINGS = 10;
const TOLD = 28;
/** How high a message is as long as it cannot be measured, px. */
const HEIGHT = 56;
/** What is at hand appears with the frame after the act, and the view may glide to it, ms. */
const SETTLED = 400;

const boxesOf = (within: Element, selector: string): Rect[] =>
  Array.from(within.querySelectorAll(selector), (one): Rect => one.getBoundingClientRect()).filter(
    ({ width, height }) => width > 0 && height > 0,
  );

/** What lies there, px of the window. */
function lyingOn(floating: HTMLElement): Lying {
  const view = floating.closest('.chart') ?? floating;
  const { x, width, y, height } = floating.getBoundingClientRect();
  const top = view.querySelector('.pane')?.getBoundingClientRect().y ?? y;
  const named = boxesOf(view, '.react-flow__node [data-step]:has(textarea)');
  const chosen = named.length > 0 ? [] : boxesOf(view, '.react-flow__node.selected');
  return {
    chart: { x, width, y: top, height: y + height - top },
    bars: boxesOf(floating, '[data-bar]'),
    kept: [
      ...named.map((box) => ({ ...grown(box, RINGS), y: box.y - TOLD, height: box.height + TOLD + RINGS })),
      ...chosen.map((box) => grown(box, RINGS)),
      ...boxesOf(view, '[data-step-bar]'),
    ],
    steps: boxesOf(view, '.react-flow__node'),
  };
}

const root = () => window.document.documentElement.style;

function put({ centre, foot }: ToastSpot): void {
  root().setProperty('--toast-centre', `${Math.round(centre)}px`);
  root().setProperty('--toast-foot', `${Math.round(window.innerHeight - foot)}px`);
}

const heightNow = (): number => frontMessage()?.offsetHeight || HEIGHT;

/** Places messages: anew, or only where the one that is shown covers what must be seen. */
function placer(floating: HTMLElement) {
  let spot: ToastSpot | null = null;
  const place = (): void => {
    spot = toastSpot(lyingOn(floating), heightNow());
    put(spot);
  };
  const keepClear = (): void => {
    if (!spot || !isClear(spot, heightNow(), lyingOn(floating))) place();
  };
  return { place, keepClear };
}

/** Keeps messages there as bars and pills come, grow and go. Returns the ref of what holds them. */
export function useToastPlace(): RefObject<HTMLDivElement | null> {
  const floating = useRef<HTMLDivElement>(null);
  const placing = useRef<ReturnType<typeof placer> | null>(null);
  useEffect(() => {
    const { current } = floating;
    if (!current) return;
    const own = placer(current);
    placing.current = own;
    const observer = new ResizeObserver(own.place);
    for (const one of [current, ...current.children]) observer.observe(one);
    return () => {
      observer.disconnect();
      placing.current = null;
      root().removeProperty('--toast-centre');
      root().removeProperty('--toast-foot');
    };
  }, []);
  useKeptClear(placing);
  return floating;
}

/** While there are messages, what is at hand may come to lie under them. */
function useKeptClear(placing: RefObject<ReturnType<typeof placer> | null>): void {
  const messages = useMessagesShown();
  const store = useStoreApi();
  const had = useRef(0);
  useLayoutEffect(() => {
    if (messages > 0 && had.current === 0) placing.current?.place();
    had.current = messages;
  }, [messages, placing]);
  useEffect(() => {
    if (messages === 0) return;
    let frame = 0;
    const look = (): void => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => placing.current?.keepClear());
    };
    look();
    const later = setTimeout(look, SETTLED);
    const stops = [store.subscribe(look), useSession.subscribe(look)];
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(later);
      for (const stop of stops) stop();
    };
  }, [messages, placing, store]);
}

const listOfMessages = (): HTMLElement | null =>
  window.document.querySelector<HTMLElement>('[data-sonner-toaster]');

const frontMessage = (): HTMLElement | null =>
  listOfMessages()?.querySelector<HTMLElement>('[data-sonner-toast]:not([data-removed="true"])') ?? null;

/** The room that the message in front takes, px of the screen; null: there is none. */
export function toastBox(): Rect | null {
  const [list, front] = [listOfMessages(), frontMessage()];
  if (!list || !front) return null;
  // Where it is going to stand: it comes in from below.
  const { x, width, bottom } = list.getBoundingClientRect();
  const height = front.offsetHeight;
  return { x, y: bottom - height, width, height };
}
