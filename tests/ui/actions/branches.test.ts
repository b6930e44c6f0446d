// Several selected steps as branches: one next step for all, with a join where they come from one bar; bars before and behind them.
import { beforeEach, describe, expect, it } from 'vitest';
import { overlaps } from '../../../src/base/geometry';
import { mapGeometry } from '../../../src/layout/map-geometry';
import type { ActionContext } from '../../../src/ui/actions/action';
import { giveUpNewStep, renameStep } from '../../../src/ui/actions/acts/steps';
import { type ActionId, actionOf } from '../../../src/ui/actions/registry';
import { canRun, runAction } from '../../../src/ui/actions/run-action';
import { selectedSteps, useSession } from '../../../src/ui/session';
import { type TestEditor, testEditor } from '../../helpers/test-editor';

let editor: TestEditor;

const context = (): ActionContext => ({
  project: editor,
  layout: { tidy: async () => null },
  text: ((key: string) => key) as unknown as ActionContext['text'],
  clipboard: null,
});
const run = (id: ActionId): boolean => runAction(actionOf(id), context());
const can = (id: ActionId): boolean => canRun(actionOf(id), context());
const choose = (...names: string[]): void =>
  useSession.setState({
    selection: { kind: 'items', steps: names.map((name) => editor.step(name).id), connections: [] },
  });
const chosen = (): string[] =>
  selectedSteps(useSession.getState().selection).map((id) => editor.document().steps[id]?.name ?? 'gone');
const count = (): number => Object.keys(editor.document().steps).length;

function expectApart(): void {
  const boxes = [...mapGeometry(editor.document(), editor.map).boxes.values()];
  for (const [i, box] of boxes.entries())
    for (const other of boxes.slice(i + 1)) expect(overlaps(box, other)).toBe(false);
}

beforeEach(() => {
  editor = testEditor();
  editor.add('Call', { y: 106 });
  for (const [i, name] of ['Price', 'Check', 'Plan'].entries()) editor.add(name, { x: 230, y: 16 + i * 90 });
  useSession.setState({ ...useSession.getInitialState(), map: editor.map });
});

const fork = (): void => {
  for (const name of ['Price', 'Check', 'Plan']) editor.connect('Call', name);
};

function split(): void {
  editor.add('', { kind: 'parallel', x: 190, y: 106 });
  editor.connect('Call', '');
  for (const name of ['Price', 'Check', 'Plan']) editor.connect('', name);
}

describe('one next step for several', () => {
  it('comes behind all of them in one undo, its name being typed', () => {
    fork();
    editor.history.clear();
    choose('Price', 'Check', 'Plan');
    expect(run('add-next')).toBe(true);
    const id = useSession.getState().renaming?.id ?? '';
    renameStep(editor, id, 'Offer');
    expect(editor.flow().filter((way) => way.endsWith('Offer'))).toEqual([
      'Check → Offer',
      'Plan → Offer',
      'Price → Offer',
    ]);
    const { boxes } = mapGeometry(editor.document(), editor.map);
    for (const name of ['Price', 'Check', 'Plan']) {
      const box = boxes.get(editor.step(name).id);
      expect(boxes.get(id)?.x).toBeGreaterThanOrEqual((box?.x ?? 0) + (box?.width ?? 0));
    }
    expectApart();
    run('undo');
    expect(count()).toBe(4);
    expect(editor.history.undoLabel()).toBeNull();
  });

  it('meets at a bar where they come from one, in the same undo', () => {
    split();
    editor.history.clear();
    choose('Price', 'Check', 'Plan');
    run('add-next');
    renameStep(editor, useSession.getState().renaming?.id ?? '', 'Offer');
    expect(count()).toBe(7);
    expect(editor.flow()).toContain(' → Offer');
    expect(editor.flow()).toContain('Price → ');
    expect(editor.flow()).not.toContain('Price → Offer');
    expectApart();
    run('undo');
    expect(count()).toBe(5);
  });

  it('comes behind the last of a chain, and behind no end', () => {
    editor.chain('Call', 'Price', 'Check');
    choose('Call', 'Price', 'Check');
    run('add-next');
    renameStep(editor, useSession.getState().renaming?.id ?? '', 'Offer');
    expect(editor.flow().filter((way) => way.endsWith('Offer'))).toEqual(['Check → Offer']);
    editor.add('Won', { kind: 'end-won', stage: 'Close' });
    choose('Plan', 'Won');
    expect(can('add-next')).toBe(false);
  });

  it('is taken back by Escape, with all of them selected again', () => {
    split();
    choose('Price', 'Check', 'Plan');
    run('add-next');
    giveUpNewStep(editor, useSession.getState().renaming?.id ?? '');
    expect(count()).toBe(5);
    expect(chosen()).toEqual(['Price', 'Check', 'Plan']);
  });

  it('stands in the latest of their stages', () => {
    editor.add('Late', { lane: 'Sales', stage: 'Qualify' });
    choose('Price', 'Late');
    run('add-next');
    renameStep(editor, useSession.getState().renaming?.id ?? '', 'Offer');
    expect(editor.step('Offer')).toMatchObject({
      lane: editor.lane('Sales').id,
      stage: editor.stage('Qualify').id,
    });
    expectApart();
  });
});

describe('bars for what is selected', () => {
  it('part the ways behind the step that they follow', () => {
    fork();
    editor.history.clear();
    choose('Price', 'Check', 'Plan');
    expect(run('work-in-parallel')).toBe(true);
    expect(editor.flow()).toEqual([' → Check', ' → Plan', ' → Price', 'Call → ']);
    expect(chosen()).toEqual(['']);
    expectApart();
    expect(editor.history.undoLabel()).toMatchObject({ key: 'workInParallel' });
    run('undo');
    expect(editor.flow()).toHaveLength(3);
  });

  it('join them where they lead nowhere yet, or before what they lead to', () => {
    split();
    choose('Price', 'Check', 'Plan');
    expect(run('join-work')).toBe(true);
    expect(editor.flow()).toContain('Plan → ');
    expectApart();
    run('undo');
    for (const name of ['Price', 'Check']) {
      if (count() === 5) editor.add('Offer', { x: 420, y: 106 });
      editor.connect(name, 'Offer');
    }
    choose('Price', 'Check', 'Plan');
    expect(run('join-work')).toBe(true);
    expect(editor.flow().filter((way) => way.endsWith('→ Offer'))).toEqual([' → Offer']);
    expect(editor.flow()).toContain('Plan → ');
    expectApart();
  });

  it('are not offered where that makes no sense', () => {
    choose('Price', 'Check');
    expect(can('work-in-parallel')).toBe(false);
    split();
    choose('Price', 'Check');
    expect(can('work-in-parallel')).toBe(false);
    choose('Price');
    expect(can('join-work')).toBe(false);
    editor.connect('Price', 'Call');
    editor.connect('Check', 'Plan');
    choose('Price', 'Check');
    expect(can('join-work')).toBe(false);
  });
});
