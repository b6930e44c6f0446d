// A step put into a connection stands between its neighbours, and what follows makes room in the rhythm of the row.
import { describe, expect, it } from 'vitest';
import { placeBetween } from '../../../src/layout/place-between';
import { addStep } from '../../../src/model/commands/add-step';
import { insertOnConnection } from '../../../src/model/commands/insert-on-connection';
import type { StepKindId } from '../../../src/model/ids';
import { type TestEditor, testEditor } from '../../helpers/test-editor';

/** Puts “New” into the way between two, dropped in the cell of one of them. */
function insert(editor: TestEditor, from: string, to: string, cell = from, kind: StepKindId = 'activity') {
  const way = Object.values(editor.document().connections).find(
    (one) => one.from === editor.step(from).id && one.to === editor.step(to).id,
  );
  const { lane, stage } = editor.step(cell);
  return editor.act((tx) => {
    const step = addStep(tx, { map: editor.map, kind, name: 'New', lane, stage, x: 400, y: 300 });
    insertOnConnection(tx, { connection: way?.id ?? '', step });
    return placeBetween(tx, { step, from: editor.step(from).id, to: editor.step(to).id });
  });
}

const at = (editor: TestEditor, name: string) => {
  const { x, y } = editor.step(name);
  return [x, y];
};

function row(pitch = 170) {
  const editor = testEditor();
  for (const [i, name] of ['Call', 'Qualify', 'Offer'].entries())
    editor.add(name, { x: 17 + i * pitch, y: 16 });
  editor.chain('Call', 'Qualify', 'Offer');
  return editor;
}

describe('a step in a connection', () => {
  it('stands between two of a row; what follows moves on by one place of the row', () => {
    const editor = row();
    expect(insert(editor, 'Call', 'Qualify')).toBe(true);
    expect(at(editor, 'New')).toEqual([187, 16]);
    expect(at(editor, 'Qualify')).toEqual([357, 16]);
    expect(at(editor, 'Offer')).toEqual([527, 16]);
  });

  it('keeps the rhythm of a tidied row', () => {
    const editor = row(168);
    insert(editor, 'Call', 'Qualify');
    expect(['Call', 'New', 'Qualify', 'Offer'].map((name) => editor.step(name).x)).toEqual([
      17, 185, 353, 521,
    ]);
  });

  it('moves nothing where there is room', () => {
    const editor = row(340);
    insert(editor, 'Call', 'Qualify');
    expect(['Call', 'New', 'Qualify', 'Offer'].map((name) => editor.step(name).x)).toEqual([
      17, 187, 357, 697,
    ]);
  });

  it('takes what comes after in other lanes of the stage along, and leaves what does not', () => {
    const editor = row();
    editor.add('Check', { lane: 'Sales', x: 357, y: 16 });
    editor.add('Apart', { lane: 'Sales', x: 187, y: 120 });
    editor.connect('Qualify', 'Check');
    insert(editor, 'Call', 'Qualify');
    expect(editor.step('Check').x).toBe(527);
    expect(editor.step('Apart').x).toBe(187);
  });

  it('into another lane stands in the cell where it was dropped, never behind what follows', () => {
    const editor = testEditor();
    editor.add('Call', { x: 187, y: 16 });
    editor.add('Check', { lane: 'Sales', x: 187, y: 16 });
    editor.chain('Call', 'Check');
    insert(editor, 'Call', 'Check');
    expect(at(editor, 'New')).toEqual([357, 16]);
    expect(editor.step('Check').x).toBe(357);
  });

  it('dropped beside the one that follows stands before it', () => {
    const editor = testEditor();
    editor.add('Call', { x: 17, y: 16 });
    editor.add('Offer', { stage: 'Qualify', x: 17, y: 16 });
    editor.chain('Call', 'Offer');
    insert(editor, 'Call', 'Offer', 'Offer');
    expect(editor.step('New')).toMatchObject({ stage: editor.stage('Qualify').id, x: 17, y: 16 });
    expect(editor.step('Offer').x).toBe(17 + 138 + 32);
  });

  it('on one of several branches is level with the end of that branch', () => {
    const editor = testEditor();
    editor.add('Fits?', { kind: 'decision', x: 17, y: 16 });
    editor.add('Offer', { x: 240, y: 16 });
    editor.add('Nurture', { x: 240, y: 160 });
    editor.connect('Fits?', 'Offer', 'Yes');
    editor.connect('Fits?', 'Nurture', 'No');
    insert(editor, 'Fits?', 'Nurture');
    expect(editor.step('New').y).toBe(160);
    expect(editor.step('Nurture').y).toBe(160);
    expect(editor.step('Nurture').x).toBeGreaterThanOrEqual(editor.step('New').x + 138 + 24);
  });

  it('stays where it was put on a way back, and in the cell of neither', () => {
    const editor = row();
    editor.connect('Offer', 'Call');
    expect(insert(editor, 'Offer', 'Call')).toBe(false);
    expect(at(editor, 'New')).toEqual([400, 300]);
    const other = testEditor();
    other.add('Call', { x: 17, y: 16 });
    other.add('Sign', { stage: 'Close', x: 17, y: 16 });
    other.add('Between', { stage: 'Qualify', x: 17, y: 16 });
    other.chain('Call', 'Sign');
    expect(insert(other, 'Call', 'Sign', 'Between')).toBe(false);
  });
});
