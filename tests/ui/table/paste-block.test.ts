// A block pasted into the table: the rows that are there take their cells, further lines are read as a sheet on the chart is.
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { toldSteps } from '../../../src/model/told-order';
import { pasteBlock } from '../../../src/ui/table/row-acts';
import { pastePlan } from '../../../src/ui/table/paste-plan';
import { useSession } from '../../../src/ui/session';
import { loadTableWords, speechesOf } from '../../../src/ui/table-words';
import { type TestEditor, testEditor } from '../../helpers/test-editor';

beforeAll(loadTableWords);
beforeEach(() => useSession.setState({ ...useSession.getInitialState(), readOnly: false }));

/** Pastes cells with headings at a row; below all rows when it is none. */
function paste(editor: TestEditor, cells: readonly (readonly string[])[], row: string | null = null) {
  const rows = Object.values(editor.document().steps).map(({ id }) => id);
  const top = row === null ? rows.length : rows.indexOf(editor.step(row).id);
  const plan = pastePlan(
    cells,
    { top, bottom: top, left: 0, right: 0 },
    { rows, columns: ['name'] },
    row === null,
  );
  const { made, refused } = pasteBlock(
    { project: { store: editor.store, history: editor.history }, map: editor.map, speech: speechesOf('en') },
    plan,
  );
  const { steps } = editor.document();
  return {
    made: made.map((id) => steps[id]),
    refused: refused.map(({ row: at, column, fault }) => `${steps[at]?.name} ${column} ${fault.key}`),
  };
}

function three(): TestEditor {
  const editor = testEditor();
  editor.chain('Call', 'Offer');
  editor.history.clear();
  return editor;
}

describe('lines pasted below the table', () => {
  it('are steps of the kind that they tell, with their fields, led to by the last one; one act', () => {
    const editor = three();
    const { made, refused } = paste(editor, [
      ['Step', 'Team', 'Forms', 'Forms needed', 'Metric', 'Target', 'Deadline'],
      ['Good fit?', 'Sales', 'Quote', 'Brief', 'Talks: all', '30', 'soon'],
      ['Won', '', '', '', '', '', ''],
    ]);
    expect(made).toMatchObject([
      {
        kind: 'decision',
        lane: editor.lane('Sales').id,
        forms: [{ use: 'produced' }, { use: 'needed' }],
        metrics: [{ name: 'Talks: all', target: '30' }],
        notes: 'Deadline: soon',
      },
      { kind: 'end-won', lane: editor.lane('Sales').id },
    ]);
    expect(refused).toEqual(['Good fit? deadline notADuration']);
    expect(editor.flow()).toEqual(['Call → Offer', 'Good fit? → Won', 'Offer → Good fit?'].sort());
    editor.history.undo();
    expect(editor.flow()).toEqual(['Call → Offer']);
  });

  it('lead where they say, to rows that are there too, and are as many as there are lines without a name', () => {
    const editor = three();
    paste(editor, [
      ['Step', 'Next'],
      ['Call again', 'No answer (40 %): Call; Offer'],
    ]);
    expect(editor.flow()).toContain('Call again –No answer→ Call');
    expect(editor.flow()).toContain('Call again → Offer');
    const { made } = paste(editor, [
      ['Team', 'Deadline'],
      ['SDR', '2 h'],
      ['Sales', '3 h'],
    ]);
    expect(made.map((step) => [step?.name, step?.deadline?.amount])).toEqual([
      ['', 2],
      ['', 3],
    ]);
  });
});

it('a block over the last row changes it and adds the rest; each may name the other', () => {
  const editor = three();
  const { made } = paste(
    editor,
    [
      ['Step', 'Next'],
      ['Proposal', 'Sign'],
      ['Sign', 'Proposal'],
    ],
    'Offer',
  );
  expect(made).toHaveLength(1);
  expect(editor.flow()).toEqual(['Call → Proposal', 'Proposal → Sign', 'Sign → Proposal'].sort());
});

describe('rows that are added beyond the last one', () => {
  const lines = ['One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight'];
  const told = (editor: TestEditor) => toldSteps(editor.document(), editor.map).map(({ name }) => name);

  /** Pastes the lines at the first of the last five rows of the table, as it is read. */
  function pasteLines(editor: TestEditor, pasted = lines): void {
    const rows = toldSteps(editor.document(), editor.map).map(({ id }) => id);
    const top = rows.length - 5;
    const plan = pastePlan(
      pasted.map((line) => [line]),
      { top, bottom: top, left: 0, right: 0 },
      { rows, columns: ['name'] },
    );
    const project = { store: editor.store, history: editor.history };
    pasteBlock({ project, map: editor.map, speech: speechesOf('en') }, plan);
  }

  it('follow the last overwritten step where it leads nowhere', () => {
    const editor = testEditor();
    for (const [i, name] of ['A', 'B', 'C', 'D', 'E'].entries()) editor.add(name, { x: 17 + 200 * i });
    editor.chain('A', 'B', 'C', 'D', 'E');
    pasteLines(editor);
    expect(told(editor)).toEqual(lines);
    expect(editor.flow()).toContain('Five → Six');
  });

  it.each(['end-won', 'end-lost', 'end-parked'] as const)('come after an end: %s', (kind) => {
    const editor = testEditor();
    editor.add('Start', { kind: 'start' });
    for (const [i, name] of ['A', 'B', 'C', 'D'].entries())
      editor.add(name, { stage: 'Close', x: 17 + 200 * i });
    editor.add('E', { stage: 'Close', kind, x: 900 });
    editor.chain('Start', 'A', 'B', 'C', 'D', 'E');
    pasteLines(editor);
    expect(told(editor)).toEqual(['Start', ...lines]);
  });

  it('come after an end that lies before others, a single one that nothing leads to too', () => {
    const editor = testEditor();
    for (const [i, name] of ['A', 'B'].entries()) editor.add(name, { x: 17 + 200 * i });
    editor.add('E', { kind: 'end-lost', x: 417 });
    for (const [i, name] of ['C', 'D'].entries()) editor.add(name, { x: 617 + 200 * i });
    editor.chain('A', 'B', 'C', 'D');
    editor.connect('B', 'E');
    expect(told(editor)).toEqual(['A', 'B', 'C', 'D', 'E']);
    pasteLines(editor, lines.slice(0, 6));
    expect(told(editor)).toEqual(lines.slice(0, 6));
  });

  it('come after a step that leads back', () => {
    const editor = testEditor();
    editor.add('Start', { kind: 'start' });
    for (const [i, name] of ['A', 'B', 'C', 'D', 'E'].entries())
      editor.add(name, { stage: 'Close', x: 17 + 200 * i });
    editor.chain('Start', 'A', 'B', 'C', 'D', 'E', 'A');
    pasteLines(editor);
    expect(told(editor)).toEqual(['Start', ...lines]);
  });

  it('come after steps that are not connected, and after several ends', () => {
    const lone = testEditor();
    for (const [i, name] of ['A', 'B', 'C', 'D', 'E'].entries()) lone.add(name, { x: 17 + 200 * i });
    pasteLines(lone);
    expect(told(lone)).toEqual(lines);
    const ends = testEditor();
    ends.add('A', { stage: 'Qualify' });
    for (const [i, name] of ['B', 'C'].entries()) ends.add(name, { stage: 'Close', x: 17 + 200 * i });
    ends.add('D', { stage: 'Close', lane: 'Sales', kind: 'end-won' });
    ends.add('E', { stage: 'Close', kind: 'end-lost', x: 600 });
    ends.chain('A', 'B', 'C', 'D');
    ends.connect('C', 'E');
    pasteLines(ends);
    expect(told(ends)).toEqual(lines);
  });
});
