// How tests reach and use the inspector's controls.
import { act, fireEvent, screen, within } from '@testing-library/react';
import type { OpenInspector } from './open-inspector';

export const box = (name: string | RegExp): HTMLElement =>
  screen.getByLabelText(name, { selector: 'input, textarea' });

export const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });

/** Types over what is in a field and confirms it with Enter. */
export function fill(field: HTMLElement, text: string): void {
  act(() => field.focus());
  fireEvent.change(field, { target: { value: text } });
  fireEvent.keyDown(field, { key: 'Enter' });
}

/** Chooses an option of a select by the keyboard, as Radix's pointer events need a layout. */
export async function choose(
  { user }: OpenInspector,
  field: string | RegExp,
  option: string | RegExp,
): Promise<void> {
  screen.getByRole('combobox', { name: field }).focus();
  await user.keyboard('{Enter}');
  await user.click(await screen.findByRole('option', { name: option }));
}

/** Opens a searchable list by its button, types, and takes the first entry. */
export async function pick({ user }: OpenInspector, opener: string | RegExp, text: string): Promise<void> {
  await user.click(button(opener));
  const search = within(await screen.findByRole('dialog')).getByRole('combobox');
  fireEvent.change(search, { target: { value: text } });
  fireEvent.keyDown(search, { key: 'Enter' });
}
