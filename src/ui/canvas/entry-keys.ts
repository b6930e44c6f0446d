// Keys while a name is typed: Enter confirms, Tab confirms and goes on, Shift+Enter breaks the line, Escape gives up; all else belongs to the text.
import type { KeyboardEvent as ReactKeyboardEvent } from 'react';

import type { ActionId } from '../actions/registry';

type Field = HTMLInputElement | HTMLTextAreaElement;

/** What a key that confirms a text goes on with: the action that adds the next step, or moves the one that was just named. */
export type GoesOn = Extract<ActionId, 'add-next' | `add-beyond-${string}` | `move-${string}`>;

export interface Entry {
  /** `then`: what the key goes on with; null = nothing. */
  confirm(text: string, then: GoesOn | null): void;
  cancel(): void;
  /** Shift+Enter begins a new line. */
  readonly lines: boolean;
}

/** True while an input method is composing: its Enter and Escape are its own. */
export const isComposing = (event: KeyboardEvent): boolean => event.isComposing || event.keyCode === 229;

/** Of a short text these keys have no use: what was meant is the step. */
const MOVES: Readonly<Record<string, GoesOn>> = {
  ArrowLeft: 'move-left',
  ArrowRight: 'move-right',
  ArrowUp: 'move-up',
  ArrowDown: 'move-down',
};

const BEYOND: Readonly<Record<string, GoesOn>> = {
  ArrowLeft: 'add-beyond-left',
  ArrowRight: 'add-beyond-right',
  ArrowUp: 'add-beyond-up',
  ArrowDown: 'add-beyond-down',
};

/** At the end of what was typed these keys have nothing to select: they go on as they do on the chart. */
function goesOn(event: ReactKeyboardEvent<Field>, lines: boolean): GoesOn | null {
  if (event.key === 'Tab') return event.shiftKey ? null : 'add-next';
  const { altKey, shiftKey, ctrlKey, metaKey } = event;
  if (!lines && altKey && !shiftKey && !ctrlKey && !metaKey) return MOVES[event.key] ?? null;
  const { selectionStart, selectionEnd, value } = event.currentTarget;
  const atEnd = selectionStart === value.length && selectionEnd === value.length;
  return atEnd && shiftKey && (ctrlKey || metaKey) ? (BEYOND[event.key] ?? null) : null;
}

/** What a key does while a name is typed. */
export function onEntryKey(event: ReactKeyboardEvent<Field>, { confirm, cancel, lines }: Entry): void {
  // Shortcuts of the editor must not see what is typed.
  event.stopPropagation();
  if (isComposing(event.nativeEvent)) return;
  const enters = event.key === 'Enter' && !(lines && event.shiftKey);
  const then = goesOn(event, lines);
  if (enters || event.key === 'Tab' || then) {
    event.preventDefault();
    confirm(event.currentTarget.value, then);
  } else if (event.key === 'Escape') {
    event.preventDefault();
    cancel();
  }
}
