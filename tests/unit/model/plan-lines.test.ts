// The action plan in the project: the line of a change comes with what is written to it, and goes with it.
import { describe, expect, it } from 'vitest';
import { addPlanLine } from '../../../src/model/commands/add-plan-line';
import { deletePlanLine } from '../../../src/model/commands/delete-plan-line';
import { deleteSteps } from '../../../src/model/commands/delete-steps';
import { setPlanLine } from '../../../src/model/commands/set-plan-line';
import { parse } from '../../../src/model/parse';
import { testEditor } from '../../helpers/test-editor';

const lines = (editor: ReturnType<typeof testEditor>) => Object.values(editor.document().planLines);

function plan() {
  const editor = testEditor();
  editor.chain('Call', 'Offer');
  const change = { kind: 'added', current: null, target: editor.step('Offer').id };
  return { editor, change };
}

describe('writing to a change', () => {
  it('makes its line with the first thing written, once', () => {
    const { editor, change } = plan();
    const line = editor.act((tx) => setPlanLine(tx, { change }, { owner: 'Ada' }))!;
    editor.act((tx) => setPlanLine(tx, { line }, { due: '2026-06-01', status: 'done' }));
    expect(lines(editor)).toMatchObject([
      { id: line, change, owner: 'Ada', due: '2026-06-01', status: 'done' },
    ]);
    expect(parse(JSON.parse(JSON.stringify(editor.document())))).toMatchObject({ ok: true, repairs: [] });
  });

  it('makes no second line when the first is not known to the writer yet', () => {
    const { editor, change } = plan();
    editor.act((tx) => setPlanLine(tx, { change }, { owner: 'Ada' }));
    editor.act((tx) => setPlanLine(tx, { change: { ...change, kind: 'moved' } }, { due: '2026-06-01' }));
    expect(lines(editor)).toMatchObject([{ owner: 'Ada', due: '2026-06-01' }]);
  });

  it('leaves no line behind when everything is cleared', () => {
    const { editor, change } = plan();
    const before = editor.document();
    const line = editor.act((tx) => setPlanLine(tx, { change }, { notes: 'x' }))!;
    editor.act((tx) => setPlanLine(tx, { line }, { notes: null }));
    expect(editor.document()).toEqual(before);
    expect(editor.act((tx) => setPlanLine(tx, { change }, { notes: null }))).toBeNull();
    expect(lines(editor)).toEqual([]);
  });

  it('keeps what people wrote when the change is no more', () => {
    const { editor, change } = plan();
    editor.act((tx) => setPlanLine(tx, { change }, { task: 'Train the team' }));
    editor.act((tx) => deleteSteps(tx, [editor.step('Offer').id]));
    expect(lines(editor)).toMatchObject([{ change: null, task: 'Train the team' }]);
  });
});

describe('lines of one’s own', () => {
  it('stand at the end, stay when empty, are deleted and come back by undo', () => {
    const { editor } = plan();
    const first = editor.act((tx) => addPlanLine(tx, { task: 'One' }));
    const second = editor.act((tx) => addPlanLine(tx));
    editor.act((tx) => setPlanLine(tx, { line: second }, { task: null }));
    expect(lines(editor).map(({ id }) => id)).toEqual([first, second]);
    const { [first]: one, [second]: two } = editor.document().planLines;
    expect(one!.rank < two!.rank).toBe(true);
    editor.act((tx) => deletePlanLine(tx, first));
    expect(lines(editor).map(({ id }) => id)).toEqual([second]);
    editor.history.undo();
    expect(editor.document().planLines[first]).toEqual(one);
  });
});
