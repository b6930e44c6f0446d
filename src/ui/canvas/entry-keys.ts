// Keys while a name is typed: Enter confirms, Tab confirms and goes on, Shift+Enter breaks the line, Escape gives up; all else belongs to the text.
import type { KeyboardEvent as ReactKeyboardEvent } from 'react';

import type { ActionId } from '../actions/registry';

type Field = HTMLInputElement | HTMLTextAreaElement;

type Way = 'left' | 'right' | 'up' | 'down';

/** What a key that confirms a text goes on with: the action that adds the next step, moves the one that was just named, goes to another, or undoes. */
export type GoesOn = Extract<
  ActionId,
  'add-next' | `add-beyond-${Way}` | `add-${Way}` | `move-${Way}` | `go-${Way}` | 'undo' | 'redo'
>;

export interface Entry {
  /** `then`: what the key goes on with; null = nothing. */
  confirm(text: string, then: GoesOn | null): void;
  cancel(): void;
  /** Shift+Enter begins a new line. */
  readonly lines: boolean;
  /** Nobody has to say anything here: while it is empty, keys that are no text mean what they mean on the chart. */
  readonly optional: boolean;
}

/** True while an input method is composing: its Enter and Escape are its own. */
export const isComposing = (event: KeyboardEvent): boolean => event.isComposing || event.keyCode === 229;

const ARROWS: Readonly<Record<string, Way>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** What a key means on the chart where a text that nobody has to say is empty: the hand that goes on has not seen that it is asked. */
function onChart({ key, altKey, shiftKey, ctrlKey, metaKey }: ReactKeyboardEvent): GoesOn | null {
  const mod = ctrlKey || metaKey;
  if (altKey) return null;
  if (mod && /^[zy]$/iu.test(key)) return shiftKey || key.toLowerCase() === 'y' ? 'redo' : 'undo';
  const way = ARROWS[key];
  if (!way || shiftKey) return null;
  return mod ? `add-${way}` : `go-${way}`;
}

/** At the end of what was typed these keys have nothing to select: they go on as they do on the chart. */
function goesOn(
  event: ReactKeyboardEvent<Field>,
  { lines, optional }: Pick<Entry, 'lines' | 'optional'>,
): GoesOn | null {
  if (event.key === 'Tab') return event.shiftKey ? null : 'add-next';
  const { altKey, shiftKey, ctrlKey, metaKey } = event;
  const way = ARROWS[event.key];
  // Of a short text these keys have no use: what was meant is the step.
  if (!lines && altKey && !shiftKey && !ctrlKey && !metaKey) return way ? `move-${way}` : null;
  const { selectionStart, selectionEnd, value } = event.currentTarget;
  const atEnd = selectionStart === value.length && selectionEnd === value.length;
  if (way && atEnd && shiftKey && (ctrlKey || metaKey)) return `add-beyond-${way}`;
  // All of it marked is as it was proposed: nobody has typed into it either.
  const isMarked = (ctrlKey || metaKey) && selectionStart === 0 && selectionEnd === value.length;
  return optional && (value === '' || isMarked) ? onChart(event) : null;
}

/** What a key does while a name is typed. */
export function onEntryKey(event: ReactKeyboardEvent<Field>, entry: Entry): void {
  const { confirm, cancel, lines } = entry;
  // Shortcuts of the editor must not see what is typed.
  event.stopPropagation();
  if (isComposing(event.nativeEvent)) return;
  const enters = event.key === 'Enter' && !(lines && event.shiftKey);
  const then = goesOn(event, entry);
  if (enters || event.key === 'Tab' || then) {
    event.preventDefault();
    confirm(event.currentTarget.value, then);
  } else if (event.key === 'Escape') {
    event.preventDefault();
    cancel();
  }
}
