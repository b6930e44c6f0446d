// Keys while a name is typed: Enter confirms, Tab confirms and goes on, Shift+Enter breaks the line, Escape gives up; all else belongs to the text.
import type { KeyboardEvent as ReactKeyboardEvent } from 'react';

type Field = HTMLInputElement | HTMLTextAreaElement;

export interface Entry {
  /** `goesOn`: by Tab, which wants the next thing to type. */
  confirm(text: string, goesOn: boolean): void;
  cancel(): void;
  /** Shift+Enter begins a new line. */
  readonly lines: boolean;
}

/** True while an input method is composing: its Enter and Escape are its own. */
export const isComposing = (event: KeyboardEvent): boolean => event.isComposing || event.keyCode === 229;

/** What a key does while a name is typed. */
export function onEntryKey(event: ReactKeyboardEvent<Field>, { confirm, cancel, lines }: Entry): void {
  // Shortcuts of the editor must not see what is typed.
  event.stopPropagation();
  if (isComposing(event.nativeEvent)) return;
  const enters = event.key === 'Enter' && !(lines && event.shiftKey);
  if (enters || event.key === 'Tab') {
    event.preventDefault();
    confirm(event.currentTarget.value, event.key === 'Tab' && !event.shiftKey);
  } else if (event.key === 'Escape') {
    event.preventDefault();
    cancel();
  }
}
