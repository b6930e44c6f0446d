// Undo and redo.
import { describe, expect, it } from 'vitest';
import { setProject } from '../../../src/model/commands/set-project';
import { setStep } from '../../../src/model/commands/set-step';
import type { Origin } from '../../../src/model/transaction';
import { smallProject, type TestEditor, testEditor } from '../../helpers/test-editor';

const rename = (editor: TestEditor, name: string, mergeKey?: string): void =>
  editor.store.transact(
    { key: 'renameProject', values: { name } },
    (tx) => setProject(tx, { name }),
    mergeKey === undefined ? {} : { mergeKey },
  );
const name = (editor: TestEditor): string => editor.document().project.name;

describe('history', () => {
  it('has nothing to undo or redo at first', () => {
    const { history } = testEditor();
    expect([history.undo(), history.redo(), history.undoLabel(), history.redoLabel()]).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  it('takes acts back one by one, the last first, and does them again', () => {
    const editor = testEditor();
    rename(editor, 'One');
    rename(editor, 'Two');
    expect(editor.history.undoLabel()).toEqual({ key: 'renameProject', values: { name: 'Two' } });
    editor.history.undo();
    expect(name(editor)).toBe('One');
    expect(editor.history.redoLabel()).toEqual({ key: 'renameProject', values: { name: 'Two' } });
    editor.history.undo();
    expect(name(editor)).toBe('Test');
    editor.history.redo();
    editor.history.redo();
    expect(name(editor)).toBe('Two');
  });

  it('forgets what was undone when a user acts', () => {
    const editor = testEditor();
    rename(editor, 'One');
    editor.history.undo();
    rename(editor, 'Other');
    expect(editor.history.redoLabel()).toBeNull();
    expect(editor.history.redo()).toBeNull();
    expect(name(editor)).toBe('Other');
  });

  it('says which map to show, and lets others follow by patches of origin undo', () => {
    const editor = testEditor();
    editor.add('Call');
    const origins: (Origin | undefined)[] = [];
    editor.store.subscribe((_document, patch) => void origins.push(patch?.origin));
    expect(editor.history.undo()?.map).toBe(editor.map);
    expect(editor.history.redo()?.map).toBe(editor.map);
    expect(origins).toEqual(['undo', 'undo']);
  });

  it('does not take back what came from another tab', () => {
    const editor = testEditor();
    rename(editor, 'Mine');
    editor.store.apply(
      { changes: [{ op: 'replace', path: ['project', 'currency'], value: 'CNY' }] },
      'remote',
    );
    editor.history.undo();
    expect(editor.document().project).toMatchObject({ name: 'Test', currency: 'CNY' });
    expect(editor.history.undo()).toBeNull();
  });

  it('is cleared by loading a document', () => {
    const editor = testEditor();
    rename(editor, 'One');
    editor.store.load(smallProject());
    expect(editor.history.undoLabel()).toBeNull();
  });

  it('has no limit', () => {
    const editor = testEditor();
    for (let i = 0; i < 500; i += 1) rename(editor, `Name ${i}`);
    let undone = 0;
    while (editor.history.undo()) undone += 1;
    expect(undone).toBe(500);
    expect(name(editor)).toBe('Test');
  });

  it('tells its listeners when what can be undone has changed', () => {
    const editor = testEditor();
    const labels: (string | undefined)[] = [];
    const stop = editor.history.subscribe(() => void labels.push(editor.history.undoLabel()?.key));
    rename(editor, 'One');
    editor.history.undo();
    stop();
    rename(editor, 'Two');
    expect(labels).toEqual(['renameProject', undefined]);
  });
});

describe('acts of one merge key', () => {
  it('that follow each other are one undo, named by the last', () => {
    const editor = testEditor();
    for (const text of ['N', 'Ne', 'New']) rename(editor, text, 'visit 1');
    expect(editor.history.undoLabel()?.values).toEqual({ name: 'New' });
    editor.history.undo();
    expect(name(editor)).toBe('Test');
    expect(editor.history.undo()).toBeNull();
    editor.history.redo();
    expect(name(editor)).toBe('New');
  });

  it('are apart when another act lies between, or the key is another', () => {
    const editor = testEditor();
    rename(editor, 'One', 'visit 1');
    const step = editor.add('Call');
    rename(editor, 'Two', 'visit 1');
    rename(editor, 'Three', 'visit 2');
    editor.act((tx) => setStep(tx, step, { name: 'Ring up' }));
    const seen = [];
    while (editor.history.undo()) seen.push(name(editor));
    expect(seen).toEqual(['Three', 'Two', 'One', 'One', 'Test']);
  });

  it('leave nothing to undo when they end where they began', () => {
    const editor = testEditor();
    for (const text of ['Test!', 'Test']) rename(editor, text, 'visit 1');
    expect(editor.history.undoLabel()).toBeNull();
  });
});

describe('an act that follows from the one before', () => {
  const follow = (editor: TestEditor, id: string, x: number): void =>
    editor.store.transact({ key: 'tidy' }, (tx) => setStep(tx, id, { x }), { joins: true });

  it('is one undo with it, under its name', () => {
    const editor = testEditor();
    const id = editor.add('Call');
    editor.act((tx) => setStep(tx, id, { name: 'Ring up' }), 'renameStep');
    follow(editor, id, 99);
    expect(editor.history.undoLabel()?.key).toBe('renameStep');
    editor.history.undo();
    expect(editor.step('Call').x).toBe(17);
    editor.history.redo();
    expect(editor.step('Ring up').x).toBe(99);
    editor.history.undo();
    editor.history.undo();
    expect(Object.keys(editor.document().steps)).toHaveLength(0);
  });

  it('lets a visit to a field go on behind it', () => {
    const editor = testEditor();
    const id = editor.add('Call');
    rename(editor, 'N', 'visit 1');
    follow(editor, id, 99);
    rename(editor, 'New', 'visit 1');
    editor.history.undo();
    expect([name(editor), editor.step('Call').x]).toEqual(['Test', 17]);
  });

  it('stands alone when there is nothing before it', () => {
    const editor = testEditor();
    const id = editor.add('Call');
    editor.history.clear();
    follow(editor, id, 99);
    editor.history.undo();
    expect(editor.step('Call').x).toBe(17);
  });
});
