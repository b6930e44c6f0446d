// Keys while a name is typed: Enter confirms, Shift+Enter breaks the line, Escape gives up; all else belongs to the text.
import type { KeyboardEvent } from 'react';

type Field = HTMLInputElement | HTMLTextAreaElement;

export interface Entry {
  confirm(text: string): void;
  cancel(): void;
  /** Shift+Enter begins a new line. */
  readonly lines: boolean;
}

/** True while an input method is composing: its Enter and Escape are its own. */
export const isComposing = (event: KeyboardEvent): boolean =>
  event.nativeEvent.isComposing || event.keyCode === 229;

export function entryKeys({ confirm, cancel, lines }: Entry): (event: KeyboardEvent<Field>) => void {
  return (event) => {
    // Shortcuts of the editor must not see what is typed.
    event.stopPropagation();
    if (isComposing(event)) return;
    if (event.key === 'Enter' && !(lines && event.shiftKey)) {
      event.preventDefault();
      confirm(event.currentTarget.value);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      cancel();
    } else if (event.key === 'Tab') {
      event.preventDefault();
      confirm(event.currentTarget.value);
    }
  };
}
