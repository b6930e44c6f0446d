// What moving rows up and down does to the chart: the rows come to stand as asked, or nothing changes and there is a reason.
import { describe, expect, it } from 'vitest';
import type { StepKindId } from '../../../src/model/ids';
import { toldSteps } from '../../../src/model/told-order';
import type { ProjectSession } from '../../../src/ui/project-session';
import { moveInOrder } from '../../../src/ui/actions/acts/move-in-order';
import { type TestEditor, testEditor } from '../../helpers/test-editor';

/** `A`, `A/Sales`, `A/Sales/Close`, with a kind behind `!`; each 200 px further right. */
function chart(steps: string, ways: string): TestEditor {
  const editor = testEditor();
  for (const [i, text] of steps.split(' ').entries()) {
    const [place = '', kind = 'activity'] = text.split('!');
    const [name = '', lane = 'SDR', stage = 'Find'] = place.split('/');
    editor.add(name, { lane, stage, x: 16 + i * 200, kind: kind as StepKindId });
  }
  for (const way of ways.split(' ').filter(Boolean)) editor.connect(way[0]!, way[1]!);
  return editor;
}

const names = (editor: TestEditor): string =>
  toldSteps(editor.document(), editor.map)
    .map(({ name }) => name)
    .join(' ');

function move(editor: TestEditor, rows: string, way: -1 | 1) {
  const project = { store: editor.store } as unknown as ProjectSession;
  const ids = rows.split('').map((name) => editor.step(name).id);
  return moveInOrder({ project, map: editor.map }, ids, way);
}

describe('moving rows', () => {
  it.each<[string, string, string, string, -1 | 1, string]>([
    ['in a chain, down', 'A B C', 'AB BC', 'A', 1, 'B A C'],
    ['in a chain, up', 'A B C', 'AB BC', 'C', -1, 'A C B'],
    ['two at once', 'A B C D', 'AB BC CD', 'AB', 1, 'C A B D'],
    ['over teams, which they keep', 'A B/Sales C', 'AB BC', 'A', 1, 'B A C'],
    ['what is not connected', 'A B C', '', 'B', -1, 'B A C'],
    ['branches beside each other', 'S A B', 'SA SB', 'B', -1, 'S B A'],
    ['past what has a remark', 'A B N!note C', 'AB BC NB', 'A', 1, 'B N A C'],
    ['together with its remark', 'A N!note B C', 'AB BC NA', 'A', 1, 'B A N C'],
  ])('%s', (_, steps, ways, rows, way, expected) => {
    const editor = chart(steps, ways);
    const lanes = (): string[] =>
      toldSteps(editor.document(), editor.map).map(({ lane, name }) => name + lane);
    const before = lanes().sort();
    expect(move(editor, rows, way)).toBeNull();
    expect(names(editor)).toBe(expected);
    expect(lanes().sort()).toEqual(before);
  });

  it('changes places on the chart as well', () => {
    const editor = chart('A B C', 'AB BC');
    const [a, b] = [editor.step('A').x, editor.step('B').x];
    move(editor, 'A', 1);
    expect([editor.step('A').x, editor.step('B').x]).toEqual([b, a]);
  });

  it('goes over into the next stage in its own team, and back', () => {
    const editor = chart('A B C/Sales/Qualify', 'AB BC');
    move(editor, 'B', 1);
    expect(editor.step('B').stage).toBe(editor.stage('Qualify').id);
    expect(editor.step('B').lane).toBe(editor.lane('SDR').id);
    expect(names(editor)).toBe('A B C');
    move(editor, 'B', -1);
    expect(editor.step('B').stage).toBe(editor.stage('Find').id);
    expect(names(editor)).toBe('A B C');
  });

  it('without connections goes over into the cell below', () => {
    const editor = chart('A B/Sales', '');
    move(editor, 'A', 1);
    expect(editor.step('A').lane).toBe(editor.lane('Sales').id);
    expect(names(editor)).toBe('A B');
  });

  it.each<[string, string, string, string, -1 | 1, string]>([
    ['past a decision', 'A D B C', 'AD DB DC', 'A', 1, 'branches'],
    ['a start', 'A!start B', 'AB', 'B', -1, 'start'],
    ['an end', 'A B!end-lost', 'AB', 'A', 1, 'end'],
    ['branches of two teams', 'S A B/Sales', 'SA SB', 'B', -1, 'apart'],
  ])('stays: %s', (_, steps, ways, rows, way, fault) => {
    const editor = chart(steps, ways);
    const before = editor.document();
    expect(move(editor, rows, way)?.fault).toBe(fault);
    expect(editor.document()).toBe(before);
  });

  it('goes over into a stage without steps, one at a time, and back', () => {
    const editor = chart('A B', 'AB');
    for (const stage of ['Qualify', 'Close']) {
      expect(move(editor, 'B', 1)).toBeNull();
      expect(editor.step('B').stage).toBe(editor.stage(stage).id);
    }
    for (const stage of ['Qualify', 'Find']) {
      expect(move(editor, 'B', -1)).toBeNull();
      expect(editor.step('B').stage).toBe(editor.stage(stage).id);
    }
    expect(names(editor)).toBe('A B');
  });

  it('does nothing at the end of the table, in the last stage', () => {
    const editor = chart('A B/SDR/Close', 'AB');
    const before = editor.document();
    expect(move(editor, 'B', 1)).toBeNull();
    expect(editor.document()).toBe(before);
  });
});
