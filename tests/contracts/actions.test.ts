// Every action keeps the contract: its name everywhere, its shortcuts its own, nothing changed while another tab is the writer.
import { beforeEach, describe, expect, it } from 'vitest';
import en from '../../src/locales/en';
import zh from '../../src/locales/zh';
import type { Action, ActionContext } from '../../src/ui/actions/action';
import { ACTION_FILES, ACTIONS } from '../../src/ui/actions/registry';
import { canRun, runAction } from '../../src/ui/actions/run-action';
import { useSession } from '../../src/ui/session';
import { testEditor } from '../helpers/test-editor';

/** A project with something to undo and to redo, and all of it selected. */
function contextWithAll(): ActionContext {
  const editor = testEditor();
  editor.chain('Call', 'Qualify', 'Offer');
  editor.add('Undone');
  editor.history.undo();
  const steps = Object.keys(editor.document().steps);
  const connections = Object.keys(editor.document().connections);
  useSession.setState({
    ...useSession.getInitialState(),
    map: editor.map,
    selection: { kind: 'items', steps, connections },
  });
  return {
    project: editor,
    layout: { tidy: async () => null },
    text: ((key: string) => key) as unknown as ActionContext['text'],
    shift: false,
    clipboard: null,
  };
}

/** One spelling for one key press: modifiers in order, lower case. */
const spelled = (shortcut: string): string => {
  const keys = shortcut.split('+');
  const key = keys.pop() ?? '';
  return [...keys.sort(), key].join('+').toLowerCase();
};

const each = ACTIONS.map((action): [string, Action] => [action.id, action]);
let context: ActionContext;
beforeEach(() => {
  context = contextWithAll();
});

describe('actions', () => {
  it('are there', () => expect(ACTIONS.length).toBeGreaterThan(20));

  it('are named alike in file, action and both languages, and nothing else is named', () => {
    const files = [...ACTION_FILES.keys()].sort();
    expect(ACTIONS.map(({ id }) => id).sort()).toEqual(files);
    expect(Object.keys(en.actions).sort()).toEqual(files);
    expect(Object.keys(zh.actions).sort()).toEqual(files);
  });

  it('share no shortcut', () => {
    const used = new Map<string, string>();
    const twice: string[] = [];
    for (const { id, shortcut } of ACTIONS)
      for (const key of shortcut ?? []) {
        const other = used.get(spelled(key));
        if (other) twice.push(`${key}: ${other} and ${id}`);
        used.set(spelled(key), id);
      }
    expect(twice).toEqual([]);
  });

  it.each(each.filter(([, { edits }]) => edits))('%s is off while another tab is the writer', (_, action) => {
    useSession.setState({ readOnly: true });
    expect(canRun(action, context)).toBe(false);
    expect(runAction(action, context)).toBe(false);
  });

  it.each(each.filter(([, { edits }]) => !edits))('%s leaves the project as it is', (_, action) => {
    const before = context.project.store.document();
    runAction(action, context);
    expect(context.project.store.document()).toBe(before);
  });

  it.each(each)('%s needs no project part that is gone', (_, action) => {
    useSession.setState({
      map: 'gone',
      selection: { kind: 'items', steps: ['gone'], connections: ['gone'] },
    });
    const before = context.project.store.document();
    if (action.id !== 'undo' && action.id !== 'redo') runAction(action, context);
    expect(context.project.store.document()).toBe(before);
  });
});
