// Any sequence of acts: undone it is as if nothing had been, redone it is the same again, and every state between is sound.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addForm } from '../../../src/model/commands/add-form';
import { addRole } from '../../../src/model/commands/add-role';
import { setStep } from '../../../src/model/commands/set-step';
import { faultsBetween } from '../../../src/model/faults';
import { parse } from '../../../src/model/parse';
import type { Patch } from '../../../src/model/transaction';
import { actBy, choices } from '../../helpers/random-acts';
import { testEditor } from '../../helpers/test-editor';
import { runs } from '../../helpers/runs';

const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

/** An editor with a few steps to begin with. */
function begun() {
  const editor = testEditor();
  editor.chain('Call', 'Qualify', 'Offer', 'Sign');
  editor.connect('Qualify', 'Call', 'later');
  editor.act((tx) => {
    const role = addRole(tx, { name: 'Rep', team: editor.lane('SDR').team });
    setStep(tx, editor.step('Call').id, {
      responsible: role,
      forms: [{ form: addForm(tx, { name: 'Offer sheet' }), use: 'produced' }],
    });
  });
  editor.history.clear();
  return editor;
}

describe('any sequence of acts', () => {
  it('is undone to the document before, and redone to the one after', () => {
    fc.assert(
      fc.property(choices(25), (sequence) => {
        const editor = begun();
        const before = editor.document();
        let acts = 0;
        editor.store.subscribe((_document, patch) => {
          if (patch?.origin === 'user') acts += 1;
        });
        for (const choice of sequence) actBy(editor, choice);
        const after = editor.document();
        const states: unknown[] = [after];
        for (let i = 0; i < acts; i += 1) {
          expect(editor.history.undo()).not.toBeNull();
          states.push(editor.document());
        }
        expect(editor.history.undo()).toBeNull();
        expect(editor.document()).toEqual(before);
        for (let i = acts; i > 0; i -= 1) {
          expect(editor.document()).toEqual(states[i]);
          editor.history.redo();
        }
        expect(editor.document()).toEqual(after);
        expect(editor.history.redo()).toBeNull();
      }),
      runs(250),
    );
  });

  it('leaves documents that open without repair, and patches that are plain JSON', () => {
    fc.assert(
      fc.property(choices(25), (sequence) => {
        const editor = begun();
        const patches: Patch[] = [];
        editor.store.subscribe((_document, patch) => void (patch && patches.push(patch)));
        for (const choice of sequence) {
          actBy(editor, choice);
          expect(faultsBetween(editor.document())).toEqual([]);
        }
        const saved = plain(editor.document());
        expect(saved).toEqual(editor.document());
        // Ranks that acts of the test made up may tie; everything else is as it was saved.
        const opened = parse(saved);
        const repairs = opened.ok ? opened.repairs.map(({ key }) => key) : ['refused'];
        expect(repairs.filter((key) => key !== 'repaired.order')).toEqual([]);
        for (const patch of patches) expect(plain(patch)).toEqual(patch);
      }),
      runs(250),
    );
  });

  it('can be followed by another store that gets the patches as text', () => {
    fc.assert(
      fc.property(choices(20), (sequence) => {
        const editor = begun();
        const follower = testEditor(plain(editor.document()));
        editor.store.subscribe(
          (_document, patch) => void (patch && follower.store.apply(plain(patch), 'remote')),
        );
        for (const choice of sequence) actBy(editor, choice);
        editor.history.undo();
        expect(follower.document()).toEqual(editor.document());
        expect(follower.history.undo()).toBeNull();
      }),
      runs(200),
    );
  });
});
