// A condition between two steps side by side gets the room that it needs, and only that.
import { describe, expect, it } from 'vitest';
import { overlaps } from '../../../src/base/geometry';
import { buildScene } from '../../../src/drawing/build-scene';
import { makeLabelRoom } from '../../../src/layout/label-room';
import { setConnection } from '../../../src/model/commands/set-connection';
import { setStep } from '../../../src/model/commands/set-step';
import { testEditor } from '../../helpers/test-editor';

function twoSteps(gap: number) {
  const editor = testEditor();
  editor.add('Call', { x: 17, y: 16 });
  editor.add('Offer', { x: 17 + 138 + gap, y: 16 });
  editor.add('Below', { x: 17 + 138 + gap, y: 200 });
  editor.connect('Call', 'Offer');
  const id = Object.keys(editor.document().connections)[0] ?? '';
  const label = (text: string) =>
    editor.act((tx) => {
      setConnection(tx, id, { label: text });
      makeLabelRoom(tx, id);
    });
  const xs = () => ['Call', 'Offer', 'Below'].map((name) => editor.step(name).x);
  return { editor, label, xs };
}

describe('room for a label', () => {
  it('moves what stands behind the gap, together, and undo brings it back', () => {
    const { editor, label, xs } = twoSteps(30);
    const before = xs();
    label('Interested');
    const [call, offer = 0, below] = xs();
    expect(call).toBe(before[0]);
    expect(offer - 17 - 138).toBeGreaterThan(80);
    expect(below).toBe(offer);
    editor.history.undo();
    expect(xs()).toEqual(before);
  });

  it('moves nothing when there is room', () => {
    const { label, xs } = twoSteps(160);
    const before = xs();
    label('Interested');
    expect(xs()).toEqual(before);
  });

  it('moves nothing when something behind is pinned', () => {
    const { editor, label, xs } = twoSteps(30);
    editor.act((tx) => setStep(tx, editor.step('Below').id, { pinned: true }));
    const before = xs();
    label('Interested');
    expect(xs()).toEqual(before);
  });
});

describe('room between two stages', () => {
  /** Call in the first stage, Offer and Below in the second, of two lanes; the gap between them is that of the stages' edges. */
  function twoStages() {
    const editor = testEditor();
    editor.add('Call', { x: 17, y: 16 });
    editor.add('Wide', { x: 17, y: 116 });
    editor.add('Offer', { stage: 'Qualify', x: 17, y: 16 });
    editor.add('Below', { lane: 'Sales', stage: 'Qualify', x: 17, y: 16 });
    editor.connect('Call', 'Offer');
    const id = Object.keys(editor.document().connections)[0] ?? '';
    const label = (text: string) =>
      editor.act((tx) => {
        setConnection(tx, id, { label: text });
        makeLabelRoom(tx, id);
      });
    const xs = () => ['Call', 'Offer', 'Below'].map((name) => editor.step(name).x);
    return { editor, label, xs };
  }

  it('lets the label lie on its line, on no step, and keeps lanes aligned', () => {
    const { editor, label, xs } = twoStages();
    label('Only when the budget is known');
    const [call, offer = 0, below] = xs();
    expect(call).toBe(17);
    expect(offer).toBeGreaterThan(17);
    expect(below).toBe(offer);
    const { steps, connections } = buildScene(editor.document(), editor.map);
    const pill = connections[0]?.label?.rect;
    expect(pill).toBeDefined();
    expect(steps.filter(({ rect }) => pill && overlaps(rect, pill)).map(({ name }) => name)).toEqual([]);
    editor.history.undo();
    expect(xs()).toEqual([17, 17, 17]);
  });

  it('moves nothing where there is room, or something behind is pinned', () => {
    const { editor, label, xs } = twoStages();
    editor.act((tx) => setStep(tx, editor.step('Below').id, { pinned: true }));
    label('Only when the budget is known');
    expect(xs()).toEqual([17, 17, 17]);
    const other = twoStages();
    other.editor.act((tx) => setStep(tx, other.editor.step('Offer').id, { x: 300 }));
    other.label('Only when the budget is known');
    expect(other.xs()).toEqual([17, 300, 17]);
  });
});
