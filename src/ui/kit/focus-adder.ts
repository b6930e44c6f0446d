// Keeps keyboard focus in a list when the row that holds it goes away: on the control that adds to the list.

/** Marks a list, and the control in it that adds. */
export const LIST = { 'data-list': '' } as const;
export const ADDER = { 'data-adder': '' } as const;

/** Call before the row is taken away, with something inside the list. */
export function focusAdder(inside: Element): void {
  inside.closest('[data-list]')?.querySelector<HTMLElement>('[data-adder]')?.focus();
}
