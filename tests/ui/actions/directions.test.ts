// Arrow keys: going, adding, moving and lining up in a direction, across lanes and stages, whichever way the lanes run.
import { beforeEach, describe, expect, it } from 'vitest';
import { mapGeometry } from '../../../src/layout/map-geometry';
import { turnMap } from '../../../src/layout/turn-map';
import { displayLane } from '../../../src/model/commands/display-lane';
import type { ActionContext } from '../../../src/ui/actions/action';
import { type ActionId, actionOf } from '../../../src/ui/actions/registry';
import { runAction } from '../../../src/ui/actions/run-action';
import { selectedSteps, useSession } from '../../../src/ui/session';
import { type TestEditor, testEditor } from '../../helpers/test-editor';

let editor: TestEditor;

const run = (id: ActionId): boolean =>
  runAction(actionOf(id), {
    project: editor,
    layout: { tidy: async () => null },
    text: ((key: string) => key) as unknown as ActionContext['text'],
    clipboard: null,
  });

const choose = (...names: string[]): void =>
  useSession.setState({
    selection: { kind: 'items', steps: names.map((name) => editor.step(name).id), connections: [] },
  });
const chosen = (): string[] =>
  selectedSteps(useSession.getState().selection).map((id) => editor.document().steps[id]?.name ?? 'gone');
const cellOf = (name: string): string => {
  const { lane, stage } = editor.step(name);
  const { lanes, teams, stages } = editor.document();
  return `${teams[lanes[lane]?.team ?? '']?.name} ${stages[stage]?.name}`;
};
const box = (name: string) => mapGeometry(editor.document(), editor.map).boxes.get(editor.step(name).id);

beforeEach(() => {
  editor = testEditor();
  editor.add('Call', { x: 17, y: 16 });
  editor.add('Mail', { x: 200, y: 16 });
  editor.add('Offer', { lane: 'Sales', stage: 'Find', x: 17, y: 16 });
  editor.add('Sign', { lane: 'Sales', stage: 'Close', x: 17, y: 16 });
  editor.chain('Call', 'Offer', 'Sign');
  editor.history.clear();
  useSession.setState({ ...useSession.getInitialState(), map: editor.map });
});

describe('an arrow', () => {
  it('goes to the connected step in its direction rather than to a nearer one', () => {
    choose('Call');
    run('go-down');
    expect(chosen()).toEqual(['Offer']);
    run('go-right');
    expect(chosen()).toEqual(['Sign']);
    run('go-left');
    expect(chosen()).toEqual(['Offer']);
  });

  it('goes to the nearest step where none is connected, and stays where there is none', () => {
    choose('Call');
    run('go-right');
    expect(chosen()).toEqual(['Mail']);
    run('go-up');
    expect(chosen()).toEqual(['Mail']);
  });

  it('begins at the first step, leaves a connection for the end in its direction, and walks headers', () => {
    run('go-down');
    expect(chosen()).toEqual(['Call']);
    const line = Object.values(editor.document().connections).find(({ to }) => to === editor.step('Sign').id);
    useSession.setState({ selection: { kind: 'items', steps: [], connections: [line?.id ?? ''] } });
    run('go-left');
    expect(chosen()).toEqual(['Offer']);
    useSession.setState({ selection: { kind: 'lane', id: editor.lane('SDR').id } });
    run('go-down');
    expect(useSession.getState().selection).toEqual({ kind: 'lane', id: editor.lane('Sales').id });
    run('go-right');
    expect(useSession.getState().selection).toEqual({ kind: 'lane', id: editor.lane('Sales').id });
  });
});

describe('adding in a direction', () => {
  it('puts the next step beside the selected one', () => {
    choose('Sign');
    run('add-down');
    const [added] = selectedSteps(useSession.getState().selection);
    const step = editor.document().steps[added ?? ''];
    expect(step).toMatchObject({ lane: editor.step('Sign').lane, stage: editor.step('Sign').stage });
    expect(step?.y).toBeGreaterThan(editor.step('Sign').y);
    expect(editor.flow()).toContain('Sign → ');
  });

  it('puts it into the cell beside, and does nothing at the edge', () => {
    choose('Call');
    run('add-beyond-right');
    const [added] = selectedSteps(useSession.getState().selection);
    expect(editor.document().steps[added ?? '']).toMatchObject({
      lane: editor.lane('SDR').id,
      stage: editor.stage('Qualify').id,
      y: 16,
    });
    choose('Sign');
    expect(run('add-beyond-right')).toBe(false);
    expect(run('add-beyond-down')).toBe(false);
  });
});

describe('moving to the next cell', () => {
  it('takes all selected steps or none, as one undo', () => {
    choose('Call', 'Mail');
    run('move-right');
    expect([cellOf('Call'), cellOf('Mail')]).toEqual(['SDR Qualify', 'SDR Qualify']);
    run('undo');
    expect([cellOf('Call'), cellOf('Mail')]).toEqual(['SDR Find', 'SDR Find']);
    choose('Call', 'Sign');
    run('move-right');
    expect([cellOf('Call'), cellOf('Sign')]).toEqual(['SDR Find', 'Sales Close']);
  });

  it('passes hidden lanes and follows the screen when the lanes run down', () => {
    editor.act((tx) => displayLane(tx, editor.lane('Sales').id, 'hidden'));
    choose('Call');
    run('move-down');
    expect(cellOf('Call')).toBe('SDR Find');
    editor.act((tx) => displayLane(tx, editor.lane('Sales').id, 'open'));
    editor.act((tx) => turnMap(tx, editor.map));
    run('move-right');
    expect(cellOf('Call')).toBe('Sales Find');
    run('move-down');
    expect(cellOf('Call')).toBe('Sales Qualify');
  });
});

describe('lining up', () => {
  it('aligns the steps of a row at one edge or their middles', () => {
    editor.act((tx) => void Object.assign(tx.draft.steps[editor.step('Mail').id] ?? {}, { y: 60 }));
    choose('Call', 'Mail');
    run('align-bottom');
    const bottom = (name: string) => (box(name)?.y ?? 0) + (box(name)?.height ?? 0);
    expect(bottom('Call')).toBe(bottom('Mail'));
    expect(cellOf('Call')).toBe('SDR Find');
    run('undo');
    expect(editor.step('Call').y).toBe(16);
  });

  it('spreads three steps evenly and keeps the outer two', () => {
    editor.add('Visit', { x: 600, y: 16 });
    choose('Call', 'Mail', 'Visit');
    run('distribute-across');
    const gap = (a: string, b: string) => (box(b)?.x ?? 0) - (box(a)?.x ?? 0) - (box(a)?.width ?? 0);
    expect(Math.abs(gap('Call', 'Mail') - gap('Mail', 'Visit'))).toBeLessThanOrEqual(1);
    expect([editor.step('Call').x, editor.step('Visit').x]).toEqual([17, 600]);
  });
});

describe('a step that comes into an empty cell by key', () => {
  it('stands in the first row of another lane, not as far down as it stood before', () => {
    editor.add('Late', { stage: 'Qualify', x: 17, y: 180 });
    choose('Late');
    run('move-down');
    expect(cellOf('Late')).toBe('Sales Qualify');
    expect(box('Late')!.y).toBe(box('Offer')!.y);
  });

  it('stands at the near edge of another stage, level with where it was', () => {
    choose('Mail');
    run('move-right');
    expect(cellOf('Mail')).toBe('SDR Qualify');
    expect(editor.step('Mail')).toMatchObject({ x: 17, y: 16 });
  });
});

describe('along the flow', () => {
  it('goes on by the first way, back the way that was come, and then by the next one', () => {
    editor.add('Decide', { kind: 'decision', lane: 'Sales', stage: 'Close', x: 300, y: 16 });
    editor.chain('Sign', 'Decide', 'Mail');
    editor.add('Ask again', { x: 400, y: 16 });
    editor.connect('Decide', 'Ask again');
    choose('Sign');
    for (const [key, name] of [
      ['go-on-flow', 'Decide'],
      ['go-on-flow', 'Mail'],
      ['go-back-flow', 'Decide'],
      ['go-on-flow', 'Ask again'],
      ['go-back-flow', 'Decide'],
      ['go-on-flow', 'Mail'],
      ['go-back-flow', 'Decide'],
      ['go-back-flow', 'Sign'],
      ['go-back-flow', 'Offer'],
    ] as const) {
      expect(run(key)).toBe(true);
      expect(chosen()).toEqual([name]);
    }
    choose('Mail');
    expect(run('go-on-flow')).toBe(false);
    choose('Call');
    expect(run('go-back-flow')).toBe(false);
  });
});
