// The lines of a chart with collapsed and hidden bands: ends at marks, merged where they would lie on each other.
import { describe, expect, it } from 'vitest';
import { mapGeometry } from '../../../src/layout/map-geometry';
import { shownConnections } from '../../../src/layout/shown-connections';
import { displayLane } from '../../../src/model/commands/display-lane';
import { displayStage } from '../../../src/model/commands/display-stage';
import { type TestEditor, testEditor } from '../../helpers/test-editor';

function leads(): TestEditor {
  const editor = testEditor();
  editor.add('A');
  editor.add('B', { lane: 'Sales' });
  editor.add('C', { lane: 'Sales', x: 200 });
  editor.add('D', { stage: 'Close' });
  editor.add('Remark', { kind: 'note', x: 200 });
  editor.connect('A', 'B', 'yes');
  editor.connect('A', 'C', 'no');
  editor.connect('B', 'C');
  editor.connect('C', 'D', 'done');
  editor.connect('Remark', 'B');
  return editor;
}

/** The lines as text: the names at their ends, how many connections they draw, their label. */
function lines(editor: TestEditor): string[] {
  const document = editor.document();
  const name = (id: string) => document.steps[id]?.name ?? 'mark';
  return shownConnections(document, editor.map, mapGeometry(document, editor.map))
    .map(({ from, to, of, label, tie }) =>
      [name(from), name(to), of.length, label ?? '-', tie ? 'tie' : ''].join(' ').trim(),
    )
    .sort();
}

describe('lines', () => {
  it('are the connections, one each, as long as all is open', () => {
    expect(lines(leads())).toEqual(['A B 1 yes', 'A C 1 no', 'B C 1 -', 'C D 1 done', 'Remark B 1 - tie']);
  });

  it('run to the mark of a collapsed cell, as one where there are several, its label only if there is one', () => {
    const editor = leads();
    editor.act((tx) => displayLane(tx, editor.lane('Sales').id, 'collapsed'));
    expect(lines(editor)).toEqual(['A mark 2 -', 'Remark mark 1 - tie', 'mark D 1 done']);
  });

  it('go with a hidden end, but not with a collapsed one', () => {
    const editor = leads();
    editor.act((tx) => {
      displayLane(tx, editor.lane('Sales').id, 'collapsed');
      displayStage(tx, editor.stage('Close').id, 'hidden');
    });
    expect(lines(editor)).toEqual(['A mark 2 -', 'Remark mark 1 - tie']);
  });

  it('join the marks of two collapsed cells', () => {
    const editor = leads();
    editor.act((tx) => {
      displayLane(tx, editor.lane('Sales').id, 'collapsed');
      displayStage(tx, editor.stage('Close').id, 'collapsed');
    });
    expect(lines(editor)).toContain('mark mark 1 done');
  });
});
