// Folding steps into a detail and expanding it again: what crosses the border stays joined, and both ways undo each other.
import { describe, expect, it } from 'vitest';
import type { Id } from '../../../../src/base/id';
import { addDetail } from '../../../../src/model/commands/add-detail';
import { addStep } from '../../../../src/model/commands/add-step';
import { addTarget } from '../../../../src/model/commands/add-target';
import { connectSteps } from '../../../../src/model/commands/connect-steps';
import { deleteSteps } from '../../../../src/model/commands/delete-steps';
import type { ProjectDocument } from '../../../../src/model/document';
import { counterpartOf, counterpartSteps } from '../../../../src/model/maps/counterpart';
import { foldable } from '../../../../src/model/maps/foldable';
import { detailOf, mapRows, trailOf } from '../../../../src/model/maps/map-tree';
import { connectionsOf, lanesOf, stagesOf, stepsOf } from '../../../../src/model/queries';
import { Refusal } from '../../../../src/model/refusal';
import { processForm } from '../../../helpers/isomorphic';
import { branching, expand, fold } from './branching';
import { type TestEditor, testEditor } from '../../../helpers/test-editor';

const flow = (document: ProjectDocument, map: Id): string[] =>
  connectionsOf(document, map)
    .map(
      ({ from, to, label }) =>
        `${document.steps[from]?.name} ${label ? `–${label}→` : '→'} ${document.steps[to]?.name}`,
    )
    .sort();

describe('folding', () => {
  it('puts a sub-process in the place of the steps; ways out keep their labels and shares', () => {
    const editor = branching();
    const { step, map } = fold(editor, [editor.step('B').id, editor.step('C?').id]);
    const { document } = editor;
    expect(flow(document(), editor.map)).toEqual([
      'A → Part',
      'Part –again→ A',
      'Part –no→ Lost',
      'Part –yes→ D',
    ]);
    expect(flow(document(), map)).toEqual([
      'B → C?',
      'C? –again→ To SDR: A',
      'C? –no→ Lost',
      'C? –yes→ To Sales: D',
      'Start → B',
    ]);
    expect(document().steps[step]).toMatchObject({ kind: 'sub-process' });
    expect(connectionsOf(document(), editor.map).find(({ label }) => label === 'yes')?.probability).toBe(0.7);
    expect(document().maps[map]).toMatchObject({ kind: 'detail', parentStep: step, side: 'current' });
    expect(lanesOf(document(), map)).toHaveLength(2);
    expect(stagesOf(document(), map).map(({ name }) => name)).toEqual(['Find', 'Qualify']);
    expect(trailOf(document(), map).map(({ id }) => id)).toEqual([editor.map, map]);
    expect(mapRows(document(), 'current').map(({ depth }) => depth)).toEqual([0, 1]);
  });

  it('takes remarks along that speak of nothing else, and copies one that speaks of both', () => {
    const editor = branching();
    editor.add('why B', { kind: 'note' });
    editor.add('why A and B', { kind: 'note' });
    editor.connect('why B', 'B');
    editor.connect('why A and B', 'B');
    editor.connect('why A and B', 'A');
    const before = editor.document();
    const { step, map } = fold(editor, [editor.step('B').id]);
    expect(flow(editor.document(), map)).toEqual(expect.arrayContaining(['why B → B', 'why A and B → B']));
    expect(flow(editor.document(), editor.map)).toEqual(
      expect.arrayContaining(['why A and B → A', 'why A and B → Part']),
    );
    expand(editor, step);
    expect(processForm(editor.document(), editor.map)).toEqual(processForm(before, editor.map));
  });

  it('refuses remarks alone', () => {
    const editor = branching();
    const note = editor.add('why', { kind: 'note' });
    expect(foldable(editor.document(), [note])).toEqual([]);
    expect(() => fold(editor, [note])).toThrow(Refusal);
  });

  it('is one act, and expanding too', () => {
    const editor = branching();
    editor.history.clear();
    const before = editor.document();
    const { step } = fold(editor, [editor.step('B').id, editor.step('C?').id]);
    expand(editor, step);
    editor.history.undo();
    editor.history.undo();
    expect(editor.history.undoLabel()).toBeNull();
    expect(editor.document()).toEqual(before);
  });
});

describe('expanding', () => {
  it('what was folded gives the same process, with the same steps', () => {
    const editor = branching();
    const before = editor.document();
    const { step } = fold(
      editor,
      ['B', 'C?', 'Lost'].map((name) => editor.step(name).id),
    );
    expand(editor, step);
    const after = editor.document();
    expect(processForm(after, editor.map)).toEqual(processForm(before, editor.map));
    expect(Object.keys(after.steps).sort()).toEqual(Object.keys(before.steps).sort());
    expect(Object.keys(after.maps)).toEqual([editor.map]);
  });

  /** A sub-process between A and two ways on, with a detail drawn by hand. */
  function drawn(): {
    editor: TestEditor;
    put: (name: string, kind: Parameters<typeof addStep>[1]['kind']) => Id;
    map: Id;
  } {
    const editor = testEditor();
    editor.add('Sub', { kind: 'sub-process' });
    editor.add('Yes end', { stage: 'Close' });
    editor.chain('A', 'Sub');
    const map = editor.act((tx) => addDetail(tx, { step: editor.step('Sub').id, name: 'Sub' }));
    const put = (name: string, kind: Parameters<typeof addStep>[1]['kind']) =>
      editor.act((tx) =>
        addStep(tx, {
          map,
          lane: lanesOf(tx.draft, map)[0]!.id,
          stage: stagesOf(tx.draft, map)[0]!.id,
          kind,
          name,
          x: 20,
          y: 20,
        }),
      );
    return { editor, put, map };
  }
  const link = (editor: TestEditor, from: Id, to: Id, label: string | null = null) =>
    editor.act((tx) => connectSteps(tx, { from, to, label }));

  it('leads ways in to what follows the start, and out from where the work is done; a lost case stays lost', () => {
    const { editor, put } = drawn();
    editor.chain('Sub', 'Next');
    const [start, work, won, lost] = [
      put('Begin', 'start'),
      put('Work', 'decision'),
      put('Done', 'end-won'),
      put('Gone', 'end-lost'),
    ] as const;
    link(editor, start, work);
    link(editor, work, won, 'ok');
    link(editor, work, lost, 'no');
    expand(editor, editor.step('Sub').id);
    expect(flow(editor.document(), editor.map)).toEqual(['A → Work', 'Work –no→ Gone', 'Work –ok→ Next']);
  });

  it('tells several ways out by what they are called', () => {
    const { editor, put } = drawn();
    editor.connect('Sub', 'Yes end', 'yes');
    editor.add('No end');
    editor.connect('Sub', 'No end', 'no');
    const [work, yes, no] = [
      put('Work', 'decision'),
      put('Yes', 'end-won'),
      put('No', 'end-parked'),
    ] as const;
    link(editor, work, yes);
    link(editor, work, no, 'never');
    expand(editor, editor.step('Sub').id);
    expect(flow(editor.document(), editor.map)).toEqual([
      'A → Work',
      'Work –never→ No end',
      'Work –yes→ Yes end',
    ]);
  });

  it('without start and end goes by the first and last steps, and takes new teams along', () => {
    const { editor, put } = drawn();
    editor.chain('Sub', 'Next');
    link(editor, put('One', 'activity'), put('Two', 'activity'));
    expand(editor, editor.step('Sub').id);
    expect(flow(editor.document(), editor.map)).toEqual(['A → One', 'One → Two', 'Two → Next']);
  });

  it('an empty detail is refused', () => {
    const { editor } = drawn();
    expect(() => expand(editor, editor.step('Sub').id)).toThrow(Refusal);
  });

  it('after a step at the border was deleted, nothing hangs in the air', () => {
    const editor = branching();
    const { step } = fold(
      editor,
      ['B', 'C?'].map((name) => editor.step(name).id),
    );
    editor.act((tx) => deleteSteps(tx, [editor.step('B').id]));
    expand(editor, step);
    expect(flow(editor.document(), editor.map)).toEqual([
      'A → C?',
      'C? –again→ A',
      'C? –no→ Lost',
      'C? –yes→ D',
    ]);
  });
});

describe('a target', () => {
  it('knows where everything came from, details too, and shows what corresponds', () => {
    const editor = branching();
    const { step, map } = fold(editor, [editor.step('B').id, editor.step('C?').id]);
    const target = editor.act((tx) => addTarget(tx, { from: editor.map, name: 'Target' }));
    const { steps, maps } = editor.document();
    const copies = stepsOf(editor.document(), target);
    expect(copies.map(({ basedOn }) => basedOn)).toEqual(
      stepsOf(editor.document(), editor.map).map(({ id }) => [id]),
    );
    const sub = copies.find(({ basedOn }) => basedOn.includes(step))!;
    const detail = detailOf(editor.document(), sub.id)!;
    expect(detail).toMatchObject({ kind: 'detail', side: 'target' });
    expect(processForm(editor.document(), target)).toEqual(processForm(editor.document(), editor.map));
    expect(counterpartOf(editor.document(), map, 'target')?.id).toBe(detail.id);
    expect(counterpartOf(editor.document(), detail.id, 'current')?.id).toBe(map);
    expect(counterpartSteps(editor.document(), [sub.id], editor.map)).toEqual([step]);
    expect([Object.keys(steps).length, Object.keys(maps).length]).toEqual([
      Object.keys(editor.document().steps).length,
      4,
    ]);
    // Links of the copy are its own: each is expanded for itself.
    expand(editor, sub.id);
    expect(flow(editor.document(), target)).toHaveLength(5);
    expand(editor, step);
    expect(processForm(editor.document(), target)).toEqual(processForm(editor.document(), editor.map));
  });
});
