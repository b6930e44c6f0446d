// Binds the shortcuts of all actions once per editor; silent while somebody types, composes or answers a dialog.
import { type KeyBindingMap, matchKeyBindingPress, parseKeybinding, tinykeys } from 'tinykeys';
import { useSession } from '../session';
import type { Action, ActionContext } from './action';
import { finishNudge } from './acts/nudge';
import { ACTIONS } from './registry';
import { runAction } from './run-action';

export type MakeContext = (given: Pick<ActionContext, 'clipboard'>) => ActionContext;

/** The field of a cell of the table that nobody types into is `data-idle`. */
const TYPING =
  'input:not([data-idle]), textarea:not([data-idle]), select, [contenteditable=""], [contenteditable="true"]';
/** A list that is part of a screen, not opened above it, is `data-inline`. */
const ABOVE = '[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]:not([data-inline])';

/** Keys that a focused button or link needs for itself. */
const PRESSES = new Set(['Enter', ' ']);

/** True when a key press belongs to an input method, a text field, a dialog, even one that is still coming, or a menu, not to the editor. */
export function isTyping(event: Event): boolean {
  if (event instanceof KeyboardEvent && (event.isComposing || event.keyCode === 229)) return true;
  if (useSession.getState().dialog !== null) return true;
  const target = event.target;
  return target instanceof Element && target.closest(`${TYPING}, ${ABOVE}`) !== null;
}

/** In a text field of the editor itself, with no input method at work. */
function isInField(event: KeyboardEvent): boolean {
  if (event.isComposing || event.keyCode === 229) return false;
  return event.target instanceof Element && !event.target.closest(ABOVE);
}

/** A sign that any field takes for itself, even one that nobody has begun to type into. */
const isSign = (shortcut: string): boolean => /^(?:Shift\+)?[^\w+]$/u.test(shortcut);
/** True for a sign that is a shortcut by itself, such as the question mark. */
export const isSignShortcut = ({ key }: KeyboardEvent): boolean =>
  ACTIONS.some(({ shortcut }) =>
    shortcut?.some((one) => isSign(one) && one.endsWith(key) && key.length === 1),
  );

/** True when a key press is one of the shortcuts of an action: for what is above the chart and keeps its keys to itself. */
export const isShortcutOf = ({ shortcut }: Pick<Action, 'shortcut'>, event: KeyboardEvent): boolean =>
  (shortcut ?? []).some((one) => {
    const [press] = parseKeybinding(one);
    return press !== undefined && matchKeyBindingPress(event, press);
  });

const FIELD = 'input, textarea, select, [contenteditable=""], [contenteditable="true"]';
const isInAnyField = ({ target }: Event): boolean =>
  target instanceof Element && target.closest(FIELD) !== null;

const isForControl = (event: KeyboardEvent): boolean =>
  PRESSES.has(event.key) &&
  event.target instanceof Element &&
  event.target.closest('button, a[href]') !== null;

/** True while the focus is on the chart, on the header of the selected lane or stage, or nowhere. */
function isOnChart({ target }: Event): boolean {
  if (!(target instanceof Element) || target === window.document.body) return true;
  const { kind } = useSession.getState().selection;
  if (target.closest('.chart [data-band]')) return kind === 'lane' || kind === 'stage';
  return target.closest('.chart .pane') !== null && target.closest('button, a[href]') === null;
}

/** Listens on the window until the returned function is called. */
export function bindShortcuts(context: MakeContext): () => void {
  const keys: KeyBindingMap = {};
  for (const action of ACTIONS) {
    if (action.native) continue;
    for (const shortcut of action.shortcut ?? [])
      keys[shortcut] = (event) => {
        if (event.defaultPrevented || isForControl(event)) return;
        if (isSign(shortcut) && isInAnyField(event)) return;
        if (isTyping(event) && !(action.everywhere && isInField(event))) return;
        if (action.onChart && !isOnChart(event)) return;
        if (runAction(action, context({ clipboard: null }))) event.preventDefault();
      };
  }
  const unbindKeys = tinykeys(window, keys);
  const unbindClipboard = ACTIONS.flatMap((action) => {
    const { native } = action;
    if (!native) return [];
    const called = (event: ClipboardEvent): void => {
      if (event.defaultPrevented || isTyping(event) || hasTextSelected()) return;
      const { clipboardData } = event;
      if (runAction(action, context({ clipboard: clipboardData }))) event.preventDefault();
    };
    window.addEventListener(native, called);
    return [() => window.removeEventListener(native, called)];
  });
  const unbindNudge = bindNudge();
  return () => {
    unbindKeys();
    unbindNudge();
    for (const unbind of unbindClipboard) unbind();
  };
}

/** What was shifted with an arrow key is committed when the key is let go, or when something else begins. */
function bindNudge(): () => void {
  const released = (event: KeyboardEvent): void => {
    if (event.key.startsWith('Arrow')) finishNudge();
  };
  window.addEventListener('keyup', released);
  window.addEventListener('pointerdown', finishNudge, true);
  window.addEventListener('blur', finishNudge);
  return () => {
    finishNudge();
    window.removeEventListener('keyup', released);
    window.removeEventListener('pointerdown', finishNudge, true);
    window.removeEventListener('blur', finishNudge);
  };
}

/** Text marked with the mouse, in a message or panel, is what the user wants to copy then. */
const hasTextSelected = (): boolean => {
  const selection = window.getSelection();
  return selection !== null && !selection.isCollapsed && selection.toString().trim() !== '';
};
