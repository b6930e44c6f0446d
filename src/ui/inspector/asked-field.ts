// Puts the keyboard in the field that somebody was led to: a question, or a field that is missing something.
import { type RefObject, useEffect } from 'react';
import { type Session, useSession } from '../session';
import { openRow } from './open-rows';
import { ROWS } from './step-facts';

const FOCUSABLE = 'input:not(:disabled), textarea:not(:disabled), button:not(:disabled), [tabindex="0"]';

/** The last wish that was granted: each counts once, whichever panel is there by then. */
let granted: Session['asked'] = null;

function focusIn(panel: HTMLElement, field: string): boolean {
  const place = panel.querySelector(`[data-field="${CSS.escape(field)}"]`);
  if (!place) return false;
  const first =
    place.querySelector<HTMLElement>(`[data-first] :is(${FOCUSABLE})`) ??
    place.querySelector<HTMLElement>(FOCUSABLE);
  place.scrollIntoView({ block: 'nearest' });
  first?.focus({ preventScroll: true });
  return first !== null;
}

/** Grants wishes for fields of the panel; `shown` names what the panel is about, since it may come after the wish. */
export function useAskedField(panel: RefObject<HTMLElement | null>, shown: string): void {
  const asked = useSession((session) => session.asked);
  useEffect(() => {
    if (!asked || asked === granted) return;
    const row = ROWS.find((one) => one === asked.field);
    if (row) openRow(row);
    const frame = requestAnimationFrame(() => {
      if (panel.current && focusIn(panel.current, asked.field)) granted = asked;
    });
    return () => cancelAnimationFrame(frame);
  }, [asked, panel, shown]);
}
