// Fingers on the chart: one moves the view, a long press opens the menu that a right click opens.
import { useEffect, useState } from 'react';

/** A press that lasts this long without moving asks for the menu, ms and px. */
const LONG = 550;
const STILL = 10;

const isCoarse = (): boolean => window.matchMedia('(pointer: coarse)').matches;

/** True while the chart is used with fingers: what was used last tells. */
export function useTouch(): boolean {
  const [touch, setTouch] = useState(isCoarse);
  useEffect(() => {
    const pressed = ({ pointerType }: PointerEvent): void => setTouch(pointerType === 'touch');
    window.addEventListener('pointerdown', pressed, true);
    return () => window.removeEventListener('pointerdown', pressed, true);
  }, []);
  return touch;
}

/** Asks for the menu after a long press of one finger on the chart; a browser that does so itself stops the timer. */
export function watchLongPress(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let start = { x: 0, y: 0 };
  let fingers = 0;
  const stop = (): void => clearTimeout(timer);
  const down = ({ pointerType, target, clientX, clientY }: PointerEvent): void => {
    if (pointerType !== 'touch') return;
    stop();
    fingers++;
    if (fingers > 1 || !(target instanceof Element) || !target.closest('.chart')) return;
    start = { x: clientX, y: clientY };
    const asked = { clientX, clientY, bubbles: true, cancelable: true };
    timer = setTimeout(() => {
      target.dispatchEvent(new MouseEvent('contextmenu', asked));
      // Lifting the finger would be a click beside the menu and close it.
      target.addEventListener('touchend', (event) => event.preventDefault(), { once: true, passive: false });
    }, LONG);
  };
  const move = ({ clientX, clientY }: PointerEvent): void => {
    if (Math.hypot(clientX - start.x, clientY - start.y) > STILL) stop();
  };
  const up = ({ pointerType }: PointerEvent): void => {
    if (pointerType === 'touch') fingers = Math.max(0, fingers - 1);
    stop();
  };
  const listening = new AbortController();
  const options = { capture: true, signal: listening.signal };
  window.addEventListener('pointerdown', down, options);
  window.addEventListener('pointermove', move, options);
  window.addEventListener('pointerup', up, options);
  window.addEventListener('pointercancel', up, options);
  window.addEventListener('contextmenu', stop, options);
  return () => {
    stop();
    listening.abort();
  };
}
