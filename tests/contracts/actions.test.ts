// Every action keeps the contract: its name everywhere, its shortcuts its own, nothing changed while another tab is the writer.
import { beforeEach, describe, expect, it } from 'vitest';
import { mapGeometry } from '../../src/layout/map-geometry';
import { turnMap } from '../../src/layout/turn-map';
import en from '../../src/locales/en';
import zh from '../../src/locales/zh';
import { displayLane } from '../../src/model/commands/display-lane';
import { displayStage } from '../../src/model/commands/display-stage';
import { parse } from '../../src/model/parse';
import type { Action, ActionContext } from '../../src/ui/actions/action';
import { displayOf } from '../../src/ui/actions/acts/display';
import { ACTION_FILES, actionOf, ACTIONS } from '../../src/ui/actions/registry';
import { canRun, runAction } from '../../src/ui/actions/run-action';
import { type Selection, useSession } from '../../src/ui/session';
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

  it('have a place of their own in their group, and stand in the order of groups and places', () => {
    const places = ACTIONS.map(({ group, place }) => `${group} ${place}`);
    expect(new Set(places).size).toBe(places.length);
    const groups = ACTIONS.map(({ group }) => group).filter((group, i, all) => group !== all[i - 1]);
    expect(groups).toEqual(['draw', 'edit', 'arrange', 'go', 'view', 'maps', 'file']);
    expect(ACTIONS[0]?.id).toBe('add-next');
    const wrong = ACTIONS.filter(({ group, place }, i) => {
      const before = ACTIONS[i - 1];
      return before?.group === group && before.place > place;
    });
    expect(wrong).toEqual([]);
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

describe('on a chart that is turned, with a collapsed lane and a hidden stage', () => {
  /** What is there to begin with; everything that is drawn is selected. */
  function turned() {
    const editor = testEditor();
    editor.chain('Call', 'Qualify', 'Offer');
    editor.add('Sign', { lane: 'Sales', stage: 'Close' });
    editor.chain('Offer', 'Sign');
    editor.act((tx) => {
      turnMap(tx, editor.map);
      displayLane(tx, editor.lane('Sales').id, 'collapsed');
      displayStage(tx, editor.stage('Qualify').id, 'hidden');
    });
    editor.history.clear();
    const steps = ['Call', 'Qualify', 'Offer'].map((name) => editor.step(name).id);
    const selection: Selection = { kind: 'items', steps, connections: [] };
    useSession.setState({ ...useSession.getInitialState(), map: editor.map, selection });
    return { editor, context: { ...context, project: editor } };
  }

  it.each(each)('%s leaves a sound project, and undo takes all of it back', (_, action) => {
    const { editor, context: here } = turned();
    const before = editor.document();
    runAction(action, here);
    const result = parse(JSON.parse(JSON.stringify(editor.document())));
    expect(result.ok && result.repairs).toEqual([]);
    expect(mapGeometry(editor.document(), editor.map).lanes).not.toEqual([]);
    while (editor.history.undoLabel()) editor.history.undo();
    expect(editor.document()).toEqual(before);
  });

  it.each([['lane'], ['stage']] as const)('the selected %s is collapsed and hidden', (kind) => {
    const { editor, context: here } = turned();
    const id = kind === 'lane' ? editor.lane('SDR').id : editor.stage('Find').id;
    const display = () => displayOf(editor.document(), kind, id);
    useSession.setState({ selection: { kind, id } });
    runAction(actionOf('collapse-band'), here);
    expect(display()).toBe('collapsed');
    runAction(actionOf('collapse-band'), here);
    expect(display()).toBe('open');
    runAction(actionOf('hide-band'), here);
    expect(display()).toBe('hidden');
    runAction(actionOf('show-all'), here);
    expect(display()).toBe('open');
  });
});
