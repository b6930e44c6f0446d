// A step between two others: inserted from the line or from the step before, dropped on a line, or moved past its neighbour.
import { beforeEach, describe, expect, it } from 'vitest';
import type { ActionContext } from '../../../src/ui/actions/action';
import { canGoInto, dropSteps, renameStep } from '../../../src/ui/actions/acts/steps';
import { type ActionId, actionOf } from '../../../src/ui/actions/registry';
import { canRun, runAction } from '../../../src/ui/actions/run-action';
import { selectItems, useSession } from '../../../src/ui/session';
import { mapGeometry } from '../../../src/layout/map-geometry';
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
const wayOf = (from: string, to: string): string =>
  Object.values(editor.document().connections).find(
    (way) => way.from === editor.step(from).id && way.to === editor.step(to).id,
  )?.id ?? '';
const named = (name: string): void => renameStep(editor, useSession.getState().renaming?.id ?? '', name);

beforeEach(() => {
  editor = testEditor();
  for (const [i, name] of ['Call', 'Qualify', 'Offer'].entries()) editor.add(name, { x: 17 + i * 170 });
  editor.chain('Call', 'Qualify', 'Offer');
  editor.history.clear();
  useSession.setState({ ...useSession.getInitialState(), map: editor.map });
});

describe('insert-after', () => {
  it('puts a step between the selected one and the only one that follows, in text entry, in one undo', () => {
    selectItems([editor.step('Call').id]);
    expect(run('insert-after')).toBe(true);
    named('Budget');
    expect(editor.flow()).toEqual(['Budget → Qualify', 'Call → Budget', 'Qualify → Offer']);
    expect(['Call', 'Budget', 'Qualify', 'Offer'].map((name) => editor.step(name).x)).toEqual([
      17, 187, 357, 527,
    ]);
    run('undo');
    expect(editor.flow()).toEqual(['Call → Qualify', 'Qualify → Offer']);
    expect(editor.step('Qualify').x).toBe(187);
  });

  it('is the next step at the end, and off where several follow', () => {
    selectItems([editor.step('Offer').id]);
    run('insert-after');
    named('Sign');
    expect(editor.flow()).toContain('Offer → Sign');
    editor.connect('Call', 'Offer');
    selectItems([editor.step('Call').id]);
    expect(can('insert-after')).toBe(false);
  });
});

describe('insert-between', () => {
  it('works with a connection selected, and not with the tie of a remark', () => {
    selectItems([], [wayOf('Qualify', 'Offer')]);
    expect(run('insert-between')).toBe(true);
    named('Demo');
    expect(editor.flow()).toEqual(['Call → Qualify', 'Demo → Offer', 'Qualify → Demo']);
    expect(editor.step('Demo').y).toBe(editor.step('Qualify').y);
    editor.add('Remark', { kind: 'note', y: 200 });
    editor.connect('Remark', 'Call');
    selectItems([], [wayOf('Remark', 'Call')]);
    expect(can('insert-between')).toBe(false);
  });

  it('on a way back stands on the line, not over the steps', () => {
    editor.connect('Offer', 'Call', 'Again');
    selectItems([], [wayOf('Offer', 'Call')]);
    run('insert-between');
    named('Wait');
    expect(editor.flow()).toContain('Offer –Again→ Wait');
    const { boxes } = mapGeometry(editor.document(), editor.map);
    const all = [...boxes.values()];
    expect(new Set(all.map(({ x, y }) => `${x} ${y}`)).size).toBe(4);
  });
});

describe('a step dropped on a line', () => {
  const drop = (name: string, on: string) => {
    const { x, y } = editor.step(name);
    return dropSteps(editor, editor.map, new Map([[editor.step(name).id, { x, y: y + 8 }]]), on);
  };

  it('goes into that connection; what it leaves is healed, in one undo', () => {
    editor.add('Sign', { x: 527 });
    editor.chain('Offer', 'Sign');
    const [call, qualify] = [editor.step('Call').id, editor.step('Qualify').id];
    expect(drop('Offer', wayOf('Call', 'Qualify'))).toMatchObject({ from: call, to: qualify });
    expect(editor.history.undoLabel()?.key).toBe('putBetween');
    expect(editor.flow()).toEqual(['Call → Offer', 'Offer → Qualify', 'Qualify → Sign']);
    expect(editor.step('Offer').x).toBe(187);
    expect(editor.step('Qualify').x).toBeGreaterThan(editor.step('Offer').x);
    run('undo');
    expect(editor.flow()).toEqual(['Call → Qualify', 'Offer → Sign', 'Qualify → Offer']);
  });

  it('is not offered its own lines, nor to one that parts the flow', () => {
    expect(canGoInto(editor.document(), editor.step('Offer').id, wayOf('Call', 'Qualify'))).toBe(true);
    expect(canGoInto(editor.document(), editor.step('Offer').id, wayOf('Qualify', 'Offer'))).toBe(false);
    editor.connect('Qualify', 'Call', 'No');
    editor.add('Sign', { x: 527 });
    editor.chain('Offer', 'Sign');
    expect(canGoInto(editor.document(), editor.step('Qualify').id, wayOf('Offer', 'Sign'))).toBe(false);
    expect(drop('Qualify', wayOf('Offer', 'Sign'))).toBeNull();
    expect(editor.history.undoLabel()?.key).toBe('moveSteps');
  });

  it('is not offered a line where more leads to it than can be healed', () => {
    for (const name of ['A', 'B', 'C', 'D', 'E']) {
      editor.add(name, { y: 300 });
      editor.connect(name, 'Offer');
    }
    expect(canGoInto(editor.document(), editor.step('Offer').id, wayOf('Call', 'Qualify'))).toBe(false);
  });
});

describe('move-earlier and move-later', () => {
  it('change places with the neighbour in the flow and on the chart', () => {
    selectItems([editor.step('Offer').id]);
    expect(run('move-earlier')).toBe(true);
    expect(editor.flow()).toEqual(['Call → Offer', 'Offer → Qualify']);
    expect(editor.step('Offer').x).toBeLessThan(editor.step('Qualify').x);
    run('move-later');
    expect(editor.flow()).toEqual(['Call → Qualify', 'Qualify → Offer']);
  });

  it('leave what cannot change places as it is', () => {
    editor.add('Won', { kind: 'end-won', x: 527 });
    editor.chain('Offer', 'Won');
    selectItems([editor.step('Won').id]);
    run('move-earlier');
    expect(editor.flow()).toContain('Offer → Won');
  });
});
