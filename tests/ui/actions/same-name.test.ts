// A step named like another one of its map: the other one takes its place, with what leads to it and on from it.
import { beforeEach, describe, expect, it } from 'vitest';
import en from '../../../src/locales/en';
import { nameStep } from '../../../src/ui/actions/acts/first-name';
import { namedAlready, takeOther } from '../../../src/ui/actions/acts/same-name';
import { addNewStep } from '../../../src/ui/actions/acts/steps';
import { selectedSteps, selectItems, useSession } from '../../../src/ui/session';
import { type TestEditor, testEditor } from '../../helpers/test-editor';

let editor: TestEditor;
const added = (after: string): string => {
  const { lane, stage, id } = editor.step(after);
  return addNewStep(editor, editor.map, {
    kind: 'activity',
    name: '',
    place: { lane, stage, x: 400, y: 16 },
    after: id,
  });
};

beforeEach(() => {
  editor = testEditor();
  editor.add('Fits?', { kind: 'decision' });
  editor.add('Nurture', { x: 200 });
  editor.add('Try again', { x: 200, y: 100 });
  editor.connect('Fits?', 'Nurture', 'No');
  useSession.setState({ ...useSession.getInitialState(), map: editor.map });
});

describe('a name that is there already', () => {
  it('is found whatever its case, only of a step that was just added after another one', () => {
    const other = editor.step('Nurture').id;
    expect(namedAlready(editor, added('Try again'), 'nurture ')).toBe(other);
    expect(namedAlready(editor, added('Try again'), 'Nurture them')).toBeNull();
    expect(namedAlready(editor, editor.step('Try again').id, 'Nurture')).toBeNull();
    // Twice in a row it is another step.
    expect(namedAlready(editor, added('Nurture'), 'Nurture')).toBeNull();
  });

  it('leads there once where the same way is there already', () => {
    const id = added('Fits?');
    nameStep(editor, id, 'No: Nurture', [en.steps]);
    takeOther(
      editor,
      id,
      Object.values(editor.document().steps).find((one) => one.name === 'Nurture' && one.id !== id)?.id ?? '',
    );
    expect(editor.flow()).toEqual(['Fits? –No→ Nurture']);
  });

  it('leads to the other step in one undo, with its condition and what was added behind it', () => {
    const id = added('Fits?');
    nameStep(editor, id, 'Later: Nurture', [en.steps]);
    editor.connect('Try again', 'Fits?');
    const behind = addNewStep(editor, editor.map, {
      kind: 'activity',
      name: 'Ask again',
      place: { lane: editor.step('Fits?').lane, stage: editor.step('Fits?').stage, x: 600, y: 16 },
      after: id,
    });
    selectItems([id]);
    const before = editor.document();
    takeOther(editor, id, editor.step('Nurture').id);
    expect(new Set(editor.flow())).toEqual(
      new Set(['Fits? –No→ Nurture', 'Fits? –Later→ Nurture', 'Nurture → Ask again', 'Try again → Fits?']),
    );
    expect(editor.document().steps[behind]).toBeDefined();
    expect(selectedSteps(useSession.getState().selection)).toEqual([editor.step('Nurture').id]);
    editor.history.undo();
    expect(editor.document()).toEqual(before);
  });
});
