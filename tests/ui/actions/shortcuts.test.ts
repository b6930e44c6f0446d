// Shortcuts reach the editor, and only the editor: not while somebody types, composes, or answers a dialog or menu.
import { fireEvent } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ActionContext } from '../../../src/ui/actions/action';
import { bindShortcuts } from '../../../src/ui/actions/shortcuts';
import { useSession } from '../../../src/ui/session';
import { type TestEditor, testEditor } from '../../helpers/test-editor';

let editor: TestEditor;
let unbind: () => void;

beforeEach(() => {
  editor = testEditor();
  editor.add('Call');
  useSession.setState({
    ...useSession.getInitialState(),
    map: editor.map,
    selection: { kind: 'items', steps: [editor.step('Call').id], connections: [] },
  });
  unbind = bindShortcuts((given) => ({
    project: editor,
    layout: { tidy: async () => null },
    text: ((key: string) => key) as unknown as ActionContext['text'],
    ...given,
  }));
});
afterEach(() => {
  unbind();
  window.document.body.innerHTML = '';
});

const count = (): number => Object.keys(editor.document().steps).length;

const inside = (html: string): Element => {
  window.document.body.innerHTML = html;
  return window.document.body.querySelector('.here')!;
};

describe('shortcuts', () => {
  it('run their action and keep the browser from acting on the key', () => {
    expect(fireEvent.keyDown(window.document.body, { key: 'd', ctrlKey: true })).toBe(false);
    expect(count()).toBe(2);
  });

  it('show their list for a question mark, but not where one could be typed', () => {
    const press = (on: Element): boolean => fireEvent.keyDown(on, { key: '?', shiftKey: true });
    expect(press(inside('<input data-idle="" class="here" />'))).toBe(true);
    expect(press(inside('<input class="here" />'))).toBe(true);
    expect(useSession.getState().dialog).toBeNull();
    press(window.document.body);
    expect(useSession.getState().dialog).toBe('shortcuts');
  });

  it('show it for a question mark of keyboards that have one without Shift, not of an input method', () => {
    fireEvent.keyDown(window.document.body, { key: '?', isComposing: true });
    expect(useSession.getState().dialog).toBeNull();
    fireEvent.keyDown(window.document.body, { key: '?' });
    expect(useSession.getState().dialog).toBe('shortcuts');
  });

  it('leave keys alone that would do nothing', () => {
    useSession.setState({ selection: { kind: 'none' } });
    expect(fireEvent.keyDown(window.document.body, { key: 'Delete' })).toBe(true);
    expect(count()).toBe(1);
  });

  it.each([
    ['a text field', '<input class="here" />'],
    ['a text area', '<textarea class="here"></textarea>'],
    ['editable text', '<p contenteditable="true"><b class="here">x</b></p>'],
    ['a dialog', '<div role="dialog"><button class="here">x</button></div>'],
    ['a menu', '<div role="menu"><div role="menuitem" class="here">x</div></div>'],
  ])('are silent in %s', (_, html) => {
    fireEvent.keyDown(inside(html), { key: 'Delete' });
    fireEvent.keyDown(inside(html), { key: 'd', ctrlKey: true });
    fireEvent.copy(inside(html));
    expect(count()).toBe(1);
  });

  it('are silent while a dialog is still coming', () => {
    useSession.setState({ dialog: 'palette' });
    fireEvent.keyDown(window.document.body, { key: 'Delete' });
    expect(count()).toBe(1);
  });

  it('are silent while an input method composes', () => {
    fireEvent.keyDown(window.document.body, { key: 'Delete', isComposing: true });
    fireEvent.keyDown(window.document.body, { key: 'Backspace', keyCode: 229 });
    expect(count()).toBe(1);
  });

  it('leave Enter and space to buttons', () => {
    const button = inside('<button class="here">x</button>');
    expect(fireEvent.keyDown(button, { key: 'Enter', ctrlKey: true })).toBe(true);
    expect(count()).toBe(1);
  });

  it('are gone when unbound', () => {
    unbind();
    fireEvent.keyDown(window.document.body, { key: 'Delete' });
    expect(count()).toBe(1);
  });
});
