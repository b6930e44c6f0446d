// Each action of the registry by its shortcut and from the palette: it runs, and undo gives back a deep-equal document.
import { isClosedTo } from '../../../src/ui/closed-to';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findingsOf } from '../../../src/checks/check-map';
import en from '../../../src/locales/en';
import { addDetail } from '../../../src/model/commands/add-detail';
import { addStep } from '../../../src/model/commands/add-step';
import { addTarget } from '../../../src/model/commands/add-target';
import { lanesOf, stagesOf } from '../../../src/model/queries';
import { addComment } from '../../../src/model/commands/add-comment';
import { displayLane } from '../../../src/model/commands/display-lane';
import { setConnection } from '../../../src/model/commands/set-connection';
import type { ActionContext } from '../../../src/ui/actions/action';
import { finishNudge } from '../../../src/ui/actions/acts/nudge';
import { type ActionId, actionOf, ACTIONS } from '../../../src/ui/actions/registry';
import { canRun } from '../../../src/ui/actions/run-action';
import { bindShortcuts } from '../../../src/ui/actions/shortcuts';
import { CommandPalette } from '../../../src/ui/editor/command-palette';
import { createPreferences } from '../../../src/services/preferences';
import { InterfaceSettingsProvider } from '../../../src/ui/interface-settings';
import { useFindings } from '../../../src/ui/findings';
import { ProjectContext } from '../../../src/ui/project-session';
import { ServicesContext, type Services } from '../../../src/ui/services-context';
import { setWriting } from '../../../src/ui/closed-to';
import { type Camera, type Session, useSession } from '../../../src/ui/session';
import { testEditor, type TestEditor } from '../../helpers/test-editor';

let editor: TestEditor;
let context: ActionContext;
/** How often something was wanted that cannot be changed. */
let refused = 0;
/** The chart below “Sign”. */
let detail = '';

const nothing = (): void => undefined;
const camera: Camera = {
  zoomIn: nothing,
  zoomOut: nothing,
  zoomTo: nothing,
  fit: nothing,
  hold: () => nothing,
  reveal: nothing,
  show: nothing,
  revealBox: nothing,
  frame: nothing,
  frameBand: nothing,
  revealBand: nothing,
  revealSpot: nothing,
  centre: () => ({ x: 200, y: 100 }),
  focus: nothing,
};

/** A chart with everything that an action may want: several lanes, a bent connection, a hidden lane, an undone act, a detail, a target. */
function setUp(): void {
  refused = 0;
  useSession.setState(useSession.getInitialState());
  editor = testEditor(undefined, undefined, {
    closed: isClosedTo,
    refused: () => void refused++,
  });
  for (const [i, name] of ['Call', 'Qualify', 'Offer'].entries())
    editor.add(name, { x: 17 + i * 180, y: 16 + i * 8 });
  editor.add('Sign', { lane: 'Sales', stage: 'Qualify', kind: 'sub-process' });
  editor.chain('Call', 'Qualify', 'Offer', 'Sign');
  for (const [i, name] of ['Left', 'Right'].entries()) {
    editor.add(name, { lane: 'Sales', stage: 'Close', y: 16 + i * 90 });
    editor.connect('Sign', name);
  }
  const [first] = Object.keys(editor.document().connections);
  editor.act((tx) => setConnection(tx, first ?? '', { fromSide: 'bottom' }));
  useFindings.setState({ shown: findingsOf(editor.document()) });
  editor.act((tx) => addComment(tx, { map: editor.map, at: null, position: { x: 40, y: 40 } }));
  editor.act((tx) => {
    detail = addDetail(tx, { step: editor.step('Sign').id, name: 'Sign' });
    const at = {
      lane: lanesOf(tx.draft, detail)[0]?.id ?? '',
      stage: stagesOf(tx.draft, detail)[0]?.id ?? '',
    };
    addStep(tx, { map: detail, ...at, kind: 'activity', name: 'Print', x: 17, y: 16 });
  });
  editor.act((tx) => addTarget(tx, { from: editor.map, name: 'Target' }));
  context = {
    project: editor,
    layout: { tidy: async () => null },
    text: ((key: string) => key) as unknown as ActionContext['text'],
    clipboard: null,
  };
}

/** What may be selected; an action is run in the first state in which it can. */
function states(): Partial<Session>[] {
  const steps = ['Call', 'Qualify', 'Offer'].map((name) => editor.step(name).id);
  const connections = Object.keys(editor.document().connections);
  const items = (count: number, lines: string[] = []): Partial<Session> => ({
    selection: { kind: 'items', steps: steps.slice(0, count), connections: lines },
  });
  return [
    items(1),
    { selection: { kind: 'items', steps: [editor.step('Sign').id], connections: [] } },
    items(3),
    {
      selection: {
        kind: 'items',
        steps: ['Left', 'Right'].map((name) => editor.step(name).id),
        connections: [],
      },
    },
    items(0, connections),
    items(0, connections.slice(0, 1)),
    { selection: { kind: 'lane', id: editor.lane('SDR').id } },
    { flowMaps: new Set([editor.map]) },
    { view: 'table' },
    { map: detail },
  ];
}

/** Puts the session and the history where the action can run. */
function prepare(id: ActionId): void {
  const action = actionOf(id);
  if (id === 'show-all') editor.act((tx) => displayLane(tx, editor.lane('Sales').id, 'hidden'));
  if (id === 'redo') editor.history.undo();
  const able = states().some((state) => {
    useSession.setState({ ...useSession.getInitialState(), map: editor.map, camera, ...state });
    return canRun(action, context);
  });
  expect(able, `there is a state in which ${id} can run`).toBe(true);
}

/** The key press of a shortcut in tinykeys notation. */
function press(shortcut: string): void {
  const keys = shortcut.split('+');
  const key = keys.pop() ?? '';
  fireEvent.keyDown(window.document.body, {
    key: key.replace(/^(Key|Digit|Numpad)(?=.$)/, ''),
    code: key,
    ctrlKey: keys.includes('$mod'),
    shiftKey: keys.includes('Shift'),
    altKey: keys.includes('Alt'),
  });
}

async function expectUndone(before: unknown): Promise<void> {
  await act(async () => {});
  finishNudge();
  // Who only reads takes nothing back.
  act(() => setWriting({ reading: false }));
  while (editor.history.undoLabel()) editor.history.undo();
  const start = editor.document();
  while (editor.history.redoLabel()) editor.history.redo();
  while (editor.history.undoLabel()) editor.history.undo();
  expect(editor.document()).toEqual(start);
  expect(start).toEqual(before);
}

/** The palette as the editor shows it. */
function Shown() {
  return useSession(({ dialog }) => dialog) === 'palette' ? <CommandPalette map={editor.map} /> : null;
}

/** The document without what was done so far: undo leads back to it. */
function beginning(): unknown {
  const made: TestEditor = testEditor();
  return made.document();
}

beforeEach(setUp);
afterEach(() => {
  vi.restoreAllMocks();
  window.document.body.innerHTML = '';
});

const ids = ACTIONS.map(({ id }): [ActionId] => [id as ActionId]);

describe('by its shortcut', () => {
  it.each(ids)('%s', async (id) => {
    prepare(id);
    const action = actionOf(id);
    const run = vi.spyOn(action, 'run');
    const unbind = bindShortcuts((given) => ({ ...context, ...given }));
    const shortcut = action.shortcut?.[0];
    expect(shortcut, `${id} has a shortcut`).toBeDefined();
    if (action.native) fireEvent(window.document.body, new Event(action.native, { bubbles: true }));
    else press(shortcut ?? '');
    expect(run).toHaveBeenCalledTimes(1);
    unbind();
    await expectUndone(beginning());
  });
});

describe('from the palette', () => {
  const listed = ids.filter(([id]) => id !== 'command-palette');

  it.each(listed)('%s', async (id) => {
    prepare(id);
    const run = vi.spyOn(actionOf(id), 'run');
    render(
      <InterfaceSettingsProvider preferences={createPreferences(null)} first={{ locale: 'en', messages: en }}>
        <ServicesContext value={{ layout: context.layout } as unknown as Services}>
          <ProjectContext value={editor}>
            <Shown />
          </ProjectContext>
        </ServicesContext>
      </InterfaceSettingsProvider>,
    );
    act(() => useSession.setState({ dialog: 'palette' }));
    const item = window.document.querySelector(`[data-action="${id}"]`);
    expect(item, `${id} is listed`).not.toBeNull();
    expect(item).toHaveTextContent(en.actions[id]);
    fireEvent.click(item as Element);
    await expect.poll(() => run).toHaveBeenCalledTimes(1);
    expect(screen.queryByRole('dialog', { name: en.palette.title })).toBeNull();
    await expectUndone(beginning());
  });
});

describe('while somebody only reads', () => {
  const edits = ids.filter(([id]) => actionOf(id).edits === true);
  const closed = ids.filter(([id]) => actionOf(id).edits !== 'comments');

  it.each(closed)('%s leaves the document as it is, by its shortcut', async (id) => {
    prepare(id);
    const before = editor.document();
    void actionOf('read-only').run(context);
    expect(useSession.getState().readOnly).toBe(true);
    const unbind = bindShortcuts((given) => ({ ...context, ...given }));
    const action = actionOf(id);
    if (action.native) fireEvent(window.document.body, new Event(action.native, { bubbles: true }));
    else press(action.shortcut?.[0] ?? '');
    unbind();
    await act(async () => {});
    finishNudge();
    expect(editor.document()).toEqual(before);
    expect(refused, 'is not even tried').toBe(0);
  });

  it.each(edits)('%s cannot run, and comes to nothing where it is run all the same', async (id) => {
    prepare(id);
    const before = editor.document();
    void actionOf('read-only').run(context);
    expect(canRun(actionOf(id), context)).toBe(false);
    // What asks first waits for an answer.
    void actionOf(id).run(context);
    await act(async () => {});
    finishNudge();
    expect(editor.document()).toEqual(before);
    // And the history is as it was: it leads back to the beginning.
    void actionOf('read-only').run(context);
    expect(useSession.getState().readOnly).toBe(false);
    while (editor.history.undoLabel()) editor.history.undo();
    expect(editor.document()).toEqual(beginning());
  });
});
