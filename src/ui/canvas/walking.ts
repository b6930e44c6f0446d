// Walking the chart by Tab: whoever only passes walks on; once something is done to the chart, Tab adds steps instead.
import type { Id } from '../../base/id';

/** The step or connection that Tab came to last, until another key or the pointer does something. */
let walkedTo: Id | null = null;
let lastKey = '';

export const isWalkedTo = (id: Id | null): boolean => id !== null && id === walkedTo;

export function walkTo(id: Id): void {
  walkedTo = id;
}

const KEEPS_WALKING = new Set(['Tab', 'F6', 'Shift', 'Control', 'Alt', 'Meta']);
/** Keys that bring the focus here without meaning to draw. */
const ARRIVES = new Set(['Tab', 'F6']);

/** Notes every key before anything else sees it; anything but Tab ends the walk. */
function onKey({ key }: KeyboardEvent): void {
  lastKey = key;
  if (!KEEPS_WALKING.has(key)) walkedTo = null;
}

function onPointer(): void {
  lastKey = '';
  walkedTo = null;
}

/** Tab or F6 brought the focus into the chart from elsewhere; the empty pane counts as elsewhere. */
export function noteArrival(id: Id, cameFrom: EventTarget | null, pane: Element): void {
  const fromInside = cameFrom instanceof Node && cameFrom !== pane && pane.contains(cameFrom);
  if (!fromInside && ARRIVES.has(lastKey)) walkedTo = id;
}

/** Listens while a chart is shown. */
export function watchWalking(): () => void {
  window.addEventListener('keydown', onKey, true);
  window.addEventListener('pointerdown', onPointer, true);
  return () => {
    window.removeEventListener('keydown', onKey, true);
    window.removeEventListener('pointerdown', onPointer, true);
  };
}
