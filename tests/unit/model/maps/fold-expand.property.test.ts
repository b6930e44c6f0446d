// Any part of any process folded and expanded again is the same process, whatever was folded before.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countingIds } from '../../../../src/base/id';
import { faultsBetween } from '../../../../src/model/faults';
import { foldable } from '../../../../src/model/maps/foldable';
import { stepsOf } from '../../../../src/model/queries';
import { loadTemplate } from '../../../../src/services/templates';
import { processForm } from '../../../helpers/isomorphic';
import { actBy, choices } from '../../../helpers/random-acts';
import { testEditor } from '../../../helpers/test-editor';
import { branching, expand, fold } from './branching';
import { runs } from '../../../helpers/runs';

describe('any part of any process', () => {
  it('folded and expanded is the same process, and undone the same document', () => {
    fc.assert(
      fc.property(choices(14), fc.array(fc.nat(40), { minLength: 1, maxLength: 8 }), (sequence, picks) => {
        const editor = branching();
        for (const choice of sequence) actBy(editor, choice);
        const steps = stepsOf(editor.document(), editor.map);
        const chosen = picks.flatMap((at) => steps[at % Math.max(1, steps.length)]?.id ?? []);
        if (foldable(editor.document(), chosen).length === 0) return;
        editor.history.clear();
        const before = editor.document();
        const { step } = fold(editor, chosen);
        expect(faultsBetween(editor.document())).toEqual([]);
        expand(editor, step);
        expect(faultsBetween(editor.document())).toEqual([]);
        expect(processForm(editor.document(), editor.map)).toEqual(processForm(before, editor.map));
        while (editor.history.undo());
        expect(editor.document()).toEqual(before);
      }),
      runs(200),
    );
  });

  it('of the B2B template too', async () => {
    const document = await loadTemplate('b2b-complex', 'en', countingIds('t'));
    const editor = testEditor(document);
    const steps = stepsOf(document, editor.map);
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(steps.length - 1), { minLength: 2, maxLength: 12 }), (picks) => {
        const before = editor.document();
        const { step } = fold(
          editor,
          picks.map((at) => steps[at]!.id),
        );
        expand(editor, step);
        expect(processForm(editor.document(), editor.map)).toEqual(processForm(before, editor.map));
        editor.history.undo();
        editor.history.undo();
      }),
      runs(60),
    );
  });
});

describe('a part that holds another part', () => {
  /** D folded, with two ways in that share a link; then folded with others. */
  function nested(...others: string[]) {
    const editor = branching();
    editor.connect('A', 'D');
    const { step: inner } = fold(editor, [editor.step('D').id], 'Inner');
    const before = editor.document();
    const { step: outer } = fold(editor, [inner, ...others.map((name) => editor.step(name).id)], 'Outer');
    const form = () => processForm(editor.document(), editor.map);
    return { editor, inner, outer, form, folded: processForm(before, editor.map) };
  }

  it.each([
    { others: ['A'], says: 'the step before it' },
    { others: ['C?'], says: 'the decision before it' },
    { others: ['A', 'B'], says: 'two steps before it' },
    { others: ['A', 'B', 'C?'], says: 'all that leads to it' },
    { others: [], says: 'nothing else' },
  ])('and $says is expanded to the same', ({ others }) => {
    const { editor, outer, form, folded } = nested(...others);
    expand(editor, outer);
    expect(form()).toEqual(folded);
  });

  it('is expanded to the same with everything that leads to it folded in parts of its own', () => {
    const { editor, inner, form } = nested();
    expand(editor, editor.step('Outer').id);
    const before = form();
    const { step } = fold(editor, [editor.step('A').id, editor.step('C?').id], 'Before');
    expand(editor, step);
    expect(form()).toEqual(before);
    expand(editor, inner);
    expect(editor.flow()).toEqual(['A → B', 'A → D', 'B → C?', 'C? –again→ A', 'C? –no→ Lost', 'C? –yes→ D']);
  });

  it('leads in to where it began, by ways drawn after it was folded too', () => {
    const editor = branching();
    const { step } = fold(editor, [editor.step('A').id, editor.step('C?').id]);
    editor.add('New', { stage: 'Close' });
    editor.connect('New', 'Part');
    expand(editor, step);
    expect(editor.flow()).toContain('New → C?');
  });
});
