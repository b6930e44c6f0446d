// Commands on steps.
import { describe, expect, it } from 'vitest';
import { deleteSteps } from '../../../../src/model/commands/delete-steps';
import { moveSteps } from '../../../../src/model/commands/move-steps';
import { addStep } from '../../../../src/model/commands/add-step';
import { setStep } from '../../../../src/model/commands/set-step';
import { testEditor } from '../../../helpers/test-editor';

describe('addStep', () => {
  it('adds a step of which nothing else is known', () => {
    const editor = testEditor();
    const id = editor.add('Call', { lane: 'Sales', stage: 'Close', kind: 'decision', x: 30, y: 40 });
    expect(editor.document().steps[id]).toMatchObject({
      id,
      map: editor.map,
      lane: editor.lane('Sales').id,
      stage: editor.stage('Close').id,
      kind: 'decision',
      name: 'Call',
      x: 30,
      y: 40,
      pinned: false,
      responsible: null,
      forms: [],
      basedOn: [],
    });
  });

  it('takes further fields, but never an id or map from them', () => {
    const editor = testEditor();
    editor.add('Call');
    const first = editor.step('Call');
    const id = editor.act((tx) => {
      const { map, lane, stage } = first;
      const cell = { map, lane, stage, x: 0, y: 0 };
      const fields = { id: first.id, map: 'm9', purpose: 'Reach the buyer', action: 'call' };
      return addStep(tx, { ...cell, kind: 'activity', name: 'Again', fields });
    });
    expect(id).not.toBe(first.id);
    expect(editor.step('Again')).toMatchObject({
      id,
      map: editor.map,
      purpose: 'Reach the buyer',
      action: 'call',
    });
  });
});

describe('setStep', () => {
  it('sets the given fields only', () => {
    const editor = testEditor();
    const id = editor.add('Call');
    editor.act((tx) =>
      setStep(tx, id, { kind: 'wait', deadline: { amount: 2, unit: 'day', working: true } }),
    );
    expect(editor.step('Call')).toMatchObject({ kind: 'wait', deadline: { amount: 2 }, name: 'Call' });
    editor.act((tx) => setStep(tx, id, { deadline: null }));
    expect(editor.step('Call').deadline).toBeNull();
  });

  it('fails for a step that is not there', () => {
    const editor = testEditor();
    expect(() => editor.act((tx) => setStep(tx, 'gone', { name: 'x' }))).toThrow(/gone/);
  });
});

describe('moveSteps', () => {
  it('moves several at once, to other cells and offsets', () => {
    const editor = testEditor();
    editor.chain('Call', 'Qualify');
    const [lane, stage] = [editor.lane('Sales').id, editor.stage('Close').id];
    const moves = ['Call', 'Qualify'].map((name, i) => ({
      id: editor.step(name).id,
      lane,
      stage,
      x: i * 150,
      y: 9,
    }));
    editor.act((tx) => moveSteps(tx, moves));
    expect(editor.step('Call')).toMatchObject({ lane, stage, x: 0, y: 9 });
    expect(editor.step('Qualify')).toMatchObject({ lane, stage, x: 150, y: 9 });
    expect(editor.flow()).toEqual(['Call → Qualify']);
  });
});

describe('deleteSteps', () => {
  it('takes a step named twice once', () => {
    const editor = testEditor();
    const id = editor.add('Call');
    editor.act((tx) => deleteSteps(tx, [id, id]));
    expect(editor.document().steps).toEqual({});
  });

  it('fails for a step that is not there, and then deletes none', () => {
    const editor = testEditor();
    const id = editor.add('Call');
    expect(() => editor.act((tx) => deleteSteps(tx, [id, 'gone']))).toThrow(/gone/);
    expect(editor.step('Call').id).toBe(id);
  });
});
