// What the actions do to a project: one act each, undone as one, with the selection that follows.
import { beforeEach, describe, expect, it } from 'vitest';
import { setStep } from '../../../src/model/commands/set-step';
import en from '../../../src/locales/en';
import { parseClip } from '../../../src/model/clip';
import type { ActionContext } from '../../../src/ui/actions/action';
import { finishNudge } from '../../../src/ui/actions/acts/nudge';
import { moveToBand } from '../../../src/ui/actions/acts/to-band';
import { dropSteps, freshKind, renameStep, setKind } from '../../../src/ui/actions/acts/steps';
import { asksCondition, moveEnd } from '../../../src/ui/actions/acts/connections';
import { type ActionId, actionOf } from '../../../src/ui/actions/registry';
import { runAction } from '../../../src/ui/actions/run-action';
import { selectedSteps, useSession } from '../../../src/ui/session';
import { mapGeometry } from '../../../src/layout/map-geometry';
import { type TestEditor, testEditor } from '../../helpers/test-editor';

let editor: TestEditor;

const context = (part: Partial<ActionContext> = {}): ActionContext => ({
  project: editor,
  layout: { tidy: async () => null },
  text: ((key: string) => key) as unknown as ActionContext['text'],
  clipboard: null,
  ...part,
});

const run = (id: ActionId, part?: Partial<ActionContext>): boolean => runAction(actionOf(id), context(part));

const choose = (...names: string[]): void =>
  useSession.setState({
    selection: { kind: 'items', steps: names.map((name) => editor.step(name).id), connections: [] },
  });

const chosen = (): string[] =>
  selectedSteps(useSession.getState().selection).map((id) => editor.document().steps[id]?.name ?? 'gone');

/** A clipboard that keeps what is written, like the browser's. */
function fakeClipboard(): DataTransfer {
  const data = new Map<string, string>();
  return {
    setData: (type: string, text: string) => void data.set(type, text),
    getData: (type: string) => data.get(type) ?? '',
  } as unknown as DataTransfer;
}

beforeEach(() => {
  editor = testEditor();
  for (const [i, name] of ['Call', 'Qualify', 'Offer'].entries()) editor.add(name, { x: 17 + i * 170 });
  editor.chain('Call', 'Qualify', 'Offer');
  editor.history.clear();
  useSession.setState({ ...useSession.getInitialState(), map: editor.map });
});

describe('delete', () => {
  it('heals the flow and is undone as one', () => {
    choose('Qualify');
    run('delete');
    expect(editor.flow()).toEqual(['Call → Offer']);
    expect(chosen()).toEqual(['Call']);
    run('undo');
    expect(editor.flow()).toEqual(['Call → Qualify', 'Qualify → Offer']);
    expect(chosen()).toEqual(['Qualify']);
    run('redo');
    expect(chosen()).toEqual(['Call']);
  });

  it('takes selected connections without their steps', () => {
    const [connection] = Object.keys(editor.document().connections);
    useSession.setState({ selection: { kind: 'items', steps: [], connections: [connection!] } });
    run('delete');
    expect(editor.flow()).toHaveLength(1);
    expect(Object.keys(editor.document().steps)).toHaveLength(3);
  });
});

describe('moving to a team or stage by name', () => {
  it('puts the steps there, apart from what is there, in one undo', () => {
    editor.add('Check', { lane: 'Sales', x: 17 });
    moveToBand(editor, [editor.step('Call').id], 'lane', editor.lane('Sales').id);
    const [call, check] = [editor.step('Call'), editor.step('Check')];
    expect(call.lane).toBe(check.lane);
    expect(Math.max(Math.abs(call.x - check.x), Math.abs(call.y - check.y))).toBeGreaterThanOrEqual(56);
    moveToBand(editor, [editor.step('Call').id], 'stage', editor.stage('Close').id);
    expect(editor.step('Call').stage).toBe(editor.stage('Close').id);
    run('undo');
    expect(editor.step('Call').stage).toBe(editor.stage('Find').id);
  });
});

describe('undo and redo', () => {
  it('select the step after one that was deleted first of all', () => {
    choose('Call');
    run('delete');
    expect(chosen()).toEqual(['Qualify']);
  });

  it('go back to the step from which one was added', () => {
    choose('Offer');
    run('add-next');
    renameStep(editor, useSession.getState().renaming!.id, 'Sign');
    useSession.setState({ selection: { kind: 'none' }, renaming: null });
    run('undo');
    expect(chosen()).toEqual(['Offer']);
    run('redo');
    expect(chosen()).toEqual(['Sign']);
  });

  it('select what they change, and leave the selection where it is about that', () => {
    editor.act((tx) => setStep(tx, editor.step('Offer').id, { purpose: 'Why' }));
    choose('Call');
    run('undo');
    expect(chosen()).toEqual(['Offer']);
    choose('Offer', 'Call');
    run('redo');
    expect(chosen()).toEqual(['Offer', 'Call']);
  });
});

describe('moving in the flow', () => {
  it('is called by what it does to steps', () => {
    choose('Qualify');
    run('move-later');
    expect(editor.history.undoLabel()).toMatchObject({ key: 'moveStepsLater', values: { count: 1 } });
    run('move-earlier');
    expect(editor.history.undoLabel()).toMatchObject({ key: 'moveStepsEarlier' });
  });
});

describe('add-next', () => {
  it('adds a connected step in text entry, and naming it belongs to the same undo', () => {
    choose('Offer');
    run('add-next');
    const { renaming } = useSession.getState();
    expect(renaming?.kind).toBe('step');
    renameStep(editor, renaming!.id, 'Sign');
    expect(editor.flow()).toContain('Offer → Sign');
    expect(editor.history.undoLabel()).toMatchObject({ key: 'addStep' });
    run('undo');
    expect(Object.keys(editor.document().steps)).toHaveLength(3);
  });

  it('is level with what it comes after, whatever the kinds, and stays so', () => {
    const middle = (id: string): number => {
      const box = mapGeometry(editor.document(), editor.map).boxes.get(id);
      return box ? box.y + box.height / 2 : Number.NaN;
    };
    editor.add('Begin', { lane: 'Sales', kind: 'start', x: 17, y: 16 });
    choose('Begin');
    run('add-next');
    const first = useSession.getState().renaming!.id;
    expect(middle(first)).toBe(middle(editor.step('Begin').id));
    renameStep(editor, first, 'A name that is so long that it takes three or even four lines in its box');
    expect(middle(first)).toBe(middle(editor.step('Begin').id));
    setKind(editor, editor.map, [first], 'decision');
    expect(middle(first)).toBe(middle(editor.step('Begin').id));
    run('add-next');
    expect(middle(useSession.getState().renaming!.id)).toBe(middle(first));
  });

  it('knows a question and an end that were typed as the first name', () => {
    choose('Offer');
    run('add-next');
    const { id } = useSession.getState().renaming!;
    expect(freshKind(editor, id, 'Accepted?', [en.steps])).toBe('decision');
    expect(freshKind(editor, id, '接受了吗？ ', [en.steps])).toBe('decision');
    expect(freshKind(editor, id, 'Accept', [en.steps])).toBeNull();
    expect(freshKind(editor, id, 'Won', [en.steps])).toBe('end-won');
    expect(freshKind(editor, id, 'Ended', [en.steps])).toBe('end-won');
    expect(freshKind(editor, id, '丢单', [en.steps])).toBe('end-lost');
    expect(freshKind(editor, id, 'Start', [en.steps])).toBeNull();
    renameStep(editor, id, 'Accept');
    expect(freshKind(editor, id, 'Accepted?', [en.steps])).toBeNull();
    expect(freshKind(editor, editor.step('Call').id, 'Call?', [en.steps])).toBeNull();
  });

  it('asks for the condition of ways from a decision only', () => {
    setKind(editor, editor.map, [editor.step('Qualify').id], 'decision');
    const from = (name: string): string =>
      Object.values(editor.document().connections).find((one) => one.from === editor.step(name).id)!.id;
    expect(asksCondition(editor, from('Qualify'))).toBe(true);
    expect(asksCondition(editor, from('Call'))).toBe(false);
  });

  it('is off behind an end, and for several steps with one', () => {
    editor.add('Won', { kind: 'end-won' });
    choose('Won');
    expect(run('add-next')).toBe(false);
    choose('Offer', 'Won');
    expect(run('add-next')).toBe(false);
  });
});

describe('the arrow keys', () => {
  const at = () => ({ x: editor.step('Call').x, y: editor.step('Call').y });

  it('show the shift at once and commit it when the key is let go; presses in a row are one undo', () => {
    editor.act((tx) => void Object.assign(tx.draft.steps[editor.step('Call').id]!, { x: 600, y: 40 }));
    editor.history.clear();
    choose('Call');
    const before = at();
    run('nudge-right');
    expect(useSession.getState().nudge?.by).toEqual({ x: 4, y: 0 });
    expect(at()).toEqual(before);
    finishNudge();
    run('nudge-down');
    finishNudge();
    expect(at()).toEqual({ x: before.x + 4, y: before.y + 4 });
    run('undo');
    expect(at()).toEqual(before);
  });

  it('commit before another action runs', () => {
    choose('Call');
    run('nudge-down');
    run('deselect');
    expect(useSession.getState().nudge).toBeNull();
    expect(editor.history.undoLabel()).toMatchObject({ key: 'moveSteps' });
  });
});

describe('undo', () => {
  it('shows the map that it changes', () => {
    choose('Call');
    run('delete');
    useSession.setState({ map: 'another', selection: { kind: 'none' } });
    run('undo');
    expect(useSession.getState().map).toBe(editor.map);
  });

  it('is named after the act', () => {
    choose('Call');
    expect(actionOf('undo').about?.(context())).toBeNull();
    run('pin');
    expect(actionOf('undo').about?.(context())).toMatchObject({ key: 'pinSteps' });
    run('undo');
    expect(actionOf('redo').about?.(context())).toMatchObject({ key: 'pinSteps' });
  });
});

describe('the clipboard', () => {
  it('holds a clip for Stagelane and readable lines for others', () => {
    choose('Call', 'Qualify');
    const clipboard = fakeClipboard();
    run('copy', { clipboard });
    expect(clipboard.getData('text/plain')).toBe('Call\nQualify');
    expect(clipboard.getData('text/html')).toContain('Call<br>Qualify');
    expect(parseClip(JSON.parse(clipboard.getData('application/x-stagelane-clip+json')))?.steps).toHaveLength(
      2,
    );
  });

  it('pastes steps with the connections between them, beside what was copied, and selects them', () => {
    choose('Call', 'Qualify');
    const clipboard = fakeClipboard();
    run('copy', { clipboard });
    run('paste', { clipboard });
    expect(Object.keys(editor.document().steps)).toHaveLength(5);
    expect(editor.flow().filter((flow) => flow === 'Call → Qualify')).toHaveLength(2);
    expect(chosen()).toEqual(['Call', 'Qualify']);
    run('undo');
    expect(Object.keys(editor.document().steps)).toHaveLength(3);
  });

  it('pastes from the text/html of another program, into the cell clicked last', () => {
    choose('Call');
    const clipboard = fakeClipboard();
    run('copy', { clipboard });
    const html = clipboard.getData('text/html');
    const passedOn = fakeClipboard();
    passedOn.setData('text/html', html);
    const cell = { lane: editor.lane('Sales').id, stage: editor.stage('Close').id };
    useSession.setState({ pasteCell: cell });
    run('paste', { clipboard: passedOn });
    const [id] = selectedSteps(useSession.getState().selection);
    expect(editor.document().steps[id!]).toMatchObject(cell);
  });

  it('takes what is no clip for the words it shows, hostile markup included', async () => {
    const clipboard = fakeClipboard();
    clipboard.setData('text/plain', 'just words');
    clipboard.setData(
      'text/html',
      '<div data-stagelane-clip="{&quot;format&quot;:1}"><img onerror=alert(1)></div>',
    );
    run('paste', { clipboard });
    await expect.poll(chosen).toEqual(['just words']);
    expect(Object.keys(editor.document().steps)).toHaveLength(4);
  });

  it('cuts with healing, as one act', () => {
    choose('Qualify');
    run('cut', { clipboard: fakeClipboard() });
    expect(editor.flow()).toEqual(['Call → Offer']);
    expect(editor.history.undoLabel()).toMatchObject({ key: 'cut' });
  });

  it('duplicates without touching the clipboard, and nothing overlaps', () => {
    choose('Call', 'Qualify', 'Offer');
    run('duplicate');
    const boxes = [...mapGeometry(editor.document(), editor.map).boxes.values()];
    expect(boxes).toHaveLength(6);
    for (const [i, a] of boxes.entries())
      for (const b of boxes.slice(i + 1))
        expect(
          a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y,
        ).toBe(true);
  });
});

describe('dropping steps', () => {
  it('makes the cell under the middle of the box the new cell', () => {
    const geometry = mapGeometry(editor.document(), editor.map);
    const stage = geometry.stages[1]!;
    const lane = geometry.lanes[1]!;
    const { id } = editor.step('Call');
    dropSteps(editor, editor.map, new Map([[id, { x: stage.at - 60, y: lane.at - 20 }]]));
    expect(editor.step('Call')).toMatchObject({ lane: lane.id, stage: stage.id });
    expect(editor.step('Call').x).toBeGreaterThanOrEqual(0);
    expect(editor.step('Call').y).toBeGreaterThanOrEqual(0);
  });

  it('inserts on a connection in the same act', () => {
    editor.add('Check');
    editor.history.clear();
    const connection = Object.values(editor.document().connections).find(
      ({ from }) => from === editor.step('Call').id,
    );
    const { id } = editor.step('Check');
    dropSteps(editor, editor.map, new Map([[id, { x: 300, y: 20 }]]), connection!.id);
    expect(editor.flow()).toEqual(['Call → Check', 'Check → Qualify', 'Qualify → Offer']);
    run('undo');
    expect(editor.flow()).toEqual(['Call → Qualify', 'Qualify → Offer']);
  });
});

describe('other acts', () => {
  it('change kind and settle the cell once', () => {
    setKind(editor, editor.map, [editor.step('Call').id], 'decision');
    expect(editor.step('Call').kind).toBe('decision');
    expect(editor.history.undoLabel()).toMatchObject({ key: 'changeKind', values: { count: 1 } });
  });

  it('move an end to another step and to a chosen side', () => {
    const connection = Object.values(editor.document().connections).find(
      ({ from }) => from === editor.step('Call').id,
    )!;
    moveEnd(editor, connection.id, 'to', editor.step('Offer').id, 'top');
    expect(editor.flow()).toContain('Call → Offer');
    expect(editor.document().connections[connection.id]).toMatchObject({ toSide: 'top' });
  });

  it('pin all, and let go only when all are pinned', () => {
    choose('Call');
    run('pin');
    choose('Call', 'Offer');
    run('pin');
    expect([editor.step('Call').pinned, editor.step('Offer').pinned]).toEqual([true, true]);
    run('pin');
    expect([editor.step('Call').pinned, editor.step('Offer').pinned]).toEqual([false, false]);
  });

  it('add lanes and stages behind the selected one, with the name in text entry', () => {
    useSession.setState({ selection: { kind: 'stage', id: editor.stage('Find').id } });
    run('add-stage');
    const { renaming } = useSession.getState();
    expect(renaming?.kind).toBe('stage');
    expect(
      editor.document().stages[renaming!.id]?.rank.localeCompare(editor.stage('Qualify').rank),
    ).toBeLessThan(0);
  });

  it('tidy in one act that glides', async () => {
    const placing = {
      offsets: new Map([[editor.step('Call').id, { x: 40, y: 44 }]]),
      laneSizes: new Map(),
      stageSizes: new Map(),
    };
    const { glide } = useSession.getState();
    await actionOf('tidy').run(context({ layout: { tidy: async () => placing } }));
    expect(editor.step('Call')).toMatchObject({ x: 40, y: 44 });
    expect(useSession.getState()).toMatchObject({ glide: glide + 1, tidying: false });
  });
});
