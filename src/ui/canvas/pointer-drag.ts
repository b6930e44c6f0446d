// One drag of the pointer from press to release: threshold, Escape and lost pointers dealt with in one place.
import type { Point } from '../../base/geometry';

export interface PointerDrag {
  /** Called once the pointer has travelled further than a click does. */
  start?(): void;
  move(at: Point, event: PointerEvent): void;
  /** Released after a drag. */
  drop(at: Point, event: PointerEvent): void;
  /** Released without a drag. */
  click?(event: PointerEvent): void;
  /** Escape was pressed or the pointer was lost: nothing may be committed. */
  cancel(): void;
}

/** Further than this is a drag, px of the window. */
const CLICK_DISTANCE = 4;

/** Follows the pointer that went down in `down` until it is released. Points are px of the window. */
export function followPointer(down: PointerEvent, drag: PointerDrag): void {
  const { pointerId, clientX, clientY } = down;
  let dragging = false;
  const at = (event: PointerEvent): Point => ({ x: event.clientX, y: event.clientY });
  const moved = (event: PointerEvent): void => {
    if (event.pointerId !== pointerId) return;
    if (!dragging) {
      if (Math.hypot(event.clientX - clientX, event.clientY - clientY) < CLICK_DISTANCE) return;
      dragging = true;
      drag.start?.();
    }
    drag.move(at(event), event);
  };
  const released = (event: PointerEvent): void => {
    if (event.pointerId !== pointerId) return;
    stop();
    if (dragging) drag.drop(at(event), event);
    else drag.click?.(event);
  };
  const lost = (event: PointerEvent): void => {
    if (event.pointerId !== pointerId) return;
    stop();
    drag.cancel();
  };
  const pressed = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !dragging) return;
    event.preventDefault();
    event.stopPropagation();
    stop();
    drag.cancel();
  };
  const listeners = [
    ['pointermove', moved],
    ['pointerup', released],
    ['pointercancel', lost],
  ] as const;
  const stop = (): void => {
    for (const [type, listener] of listeners) window.removeEventListener(type, listener);
    window.removeEventListener('keydown', pressed, true);
  };
  for (const [type, listener] of listeners) window.addEventListener(type, listener);
  window.addEventListener('keydown', pressed, true);
}
