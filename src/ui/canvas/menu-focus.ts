// Where focus goes when a menu of the canvas closes: to what the menu has started, else back to the chart.
import { useSession } from '../session';

/** A name that is being typed keeps the focus; a menu would take it away otherwise. */
export function keepFocus(event: Event): void {
  if (useSession.getState().renaming) event.preventDefault();
}

/** A field of the details that what was chosen has asked for, as marking a gap does. */
const isInDetails = (): boolean => window.document.activeElement?.closest('[data-field]') != null;

/**
 * For menus that open at the pointer, and for the bar of a step: its next key is meant for the step, unless a field was asked for, or
 * a comment, whose card closes when the focus leaves it.
 */
export function focusChart(event: Pick<Event, 'preventDefault'>): void {
  event.preventDefault();
  const { renaming, comment, camera } = useSession.getState();
  if (!renaming && comment === null) camera?.focus(() => !isInDetails());
}
