// Puts the keyboard in the field that somebody was led to: a question, or a field that is missing something.
import { type RefObject, useEffect } from 'react';
import { type Session, useSession } from '../session';
import { openRow } from './open-rows';
import { ROWS, type RowId } from './step-facts';

const FOCUSABLE = 'input:not(:disabled), textarea:not(:disabled), button:not(:disabled), [tabindex="0"]';

/** The last wish that was granted: each counts once, whichever panel is there by then. */
let granted: Session['asked'] = null;

/** Rows that a field lies in which is not called like its row. */
const ROW_OF: Readonly<Record<string, RowId>> = { waitTime: 'timeAndCost' };

const rowOf = (field: string): RowId | undefined => ROW_OF[field] ?? ROWS.find((one) => one === field);

const firstIn = (place: Element): HTMLElement | null =>
  place.querySelector<HTMLElement>(`[data-first] :is(${FOCUSABLE})`) ??
  place.querySelector<HTMLElement>(FOCUSABLE);

const isEmpty = (field: HTMLElement): boolean =>
  (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) && field.value.trim() === '';

/** Of several fields of that name, as each branch has its condition, the first empty one is meant. */
function focusIn(panel: HTMLElement, field: string): boolean {
  const places = [...panel.querySelectorAll(`[data-field="${CSS.escape(field)}"]`)];
  const fields = places.flatMap((place) => firstIn(place) ?? []);
  const first = fields.find(isEmpty) ?? fields[0];
  const place = places.find((one) => first === undefined || one.contains(first));
  place?.scrollIntoView({ block: 'nearest' });
  first?.focus({ preventScroll: true });
  return first !== undefined;
}

/** Grants wishes for fields of the panel; `shown` names what the panel is about, since it may come after the wish. */
export function useAskedField(panel: RefObject<HTMLElement | null>, shown: string): void {
  const asked = useSession((session) => session.asked);
  useEffect(() => {
    if (!asked || asked === granted) return;
    const row = rowOf(asked.field);
    if (row) openRow(row);
    const frame = requestAnimationFrame(() => {
      if (panel.current && focusIn(panel.current, asked.field)) granted = asked;
    });
    return () => cancelAnimationFrame(frame);
  }, [asked, panel, shown]);
}
