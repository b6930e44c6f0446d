// Where the focus goes when what had it is taken away: back to what opened a window, else to where one works on the screen.
import { useEffect, useEffectEvent } from 'react';

const MENU = '[role="menu"], [role="listbox"]';
const WINDOW = '[role="dialog"]';

/** Of the screen that is shown; null while none says. */
let home: (() => void) | null = null;
/** What had the focus last; the same outside of menus; the window that it was in. */
let last: Element | null = null;
let lastBelow: Element | null = null;
let lastWindow: Element | null = null;
/** Where the rescue put the focus: a window that closes a moment later may still take it back to its opener. */
let rescuedTo: Element | null = null;

const isLost = (): boolean =>
  window.document.activeElement === null || window.document.activeElement === window.document.body;

/** The focus went away with what had it, not by a click beside everything. */
const wasTaken = (): boolean => isLost() && last !== null && !last.isConnected;

function focus(element: Element | null): boolean {
  if (!(element instanceof HTMLElement || element instanceof SVGElement)) return false;
  if (!element.isConnected || element === window.document.body) return false;
  element.focus({ preventScroll: true });
  return window.document.activeElement === element;
}

/** What has the focus now, or had it until it was taken away: what a window is opened from. */
export function openerNow(): Element | null {
  const { activeElement } = window.document;
  // What a menu opens comes after the menu: its button is what there is to go back to.
  if (!isLost()) return activeElement?.closest(MENU) ? lastBelow : activeElement;
  return wasTaken() ? lastBelow : null;
}

/** Closing a window: back to what it was opened from, else to where one works. What has taken the focus meanwhile keeps it. */
export function giveFocusBack(opener: Element | null): void {
  const isFree = isLost() || window.document.activeElement === rescuedTo;
  rescuedTo = null;
  if (isFree && !focus(opener)) home?.();
}

/** The app is shown: a rescue that was asked for before it went has nothing left to do. */
let watching = false;

/** Gives the focus a place again when it was taken away and nobody else gives it one: windows that close do so in a task. */
function rescue(): void {
  if (!wasTaken()) return;
  requestAnimationFrame(() =>
    setTimeout(() => {
      if (!watching || !wasTaken() || focus(lastWindow)) return;
      home?.();
      rescuedTo = isLost() ? null : window.document.activeElement;
    }),
  );
}

function remember({ target }: FocusEvent): void {
  if (!(target instanceof Element)) return;
  last = target;
  lastWindow = target.closest(WINDOW);
  if (!target.closest(MENU)) lastBelow = target;
}

/** Watches over the focus while the app is shown; mounted once. */
export function useFocusWatch(): void {
  useEffect(() => {
    watching = true;
    const observer = new MutationObserver(rescue);
    observer.observe(window.document.body, { childList: true, subtree: true });
    window.document.addEventListener('focusin', remember);
    return () => {
      watching = false;
      observer.disconnect();
      window.document.removeEventListener('focusin', remember);
      last = lastBelow = lastWindow = null;
    };
  }, []);
}

/** Says where one works on the calling screen; who comes from another screen begins there. */
export function useFocusHome(goHome: () => void): void {
  const go = useEffectEvent(goHome);
  useEffect(() => {
    const mine = (): void => go();
    home = mine;
    if (wasTaken()) mine();
    return () => {
      if (home === mine) home = null;
    };
  }, []);
}
