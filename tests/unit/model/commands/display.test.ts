// Collapsing, hiding and showing lanes and stages: the last that can be seen stays.
import { describe, expect, it } from 'vitest';
import { deleteStage } from '../../../../src/model/commands/delete-stage';
import { displayLane } from '../../../../src/model/commands/display-lane';
import { displayStage } from '../../../../src/model/commands/display-stage';
import { setLane } from '../../../../src/model/commands/set-lane';
import { showSteps } from '../../../../src/model/commands/show-steps';
import { turnLanes } from '../../../../src/model/commands/turn-lanes';
import { parse } from '../../../../src/model/parse';
import { testEditor } from '../../../helpers/test-editor';

describe('displaying lanes and stages', () => {
  it('refuses to hide the last one that can be seen, collapsed or not', () => {
    const editor = testEditor();
    editor.act((tx) => displayLane(tx, editor.lane('SDR').id, 'hidden'));
    editor.act((tx) => displayLane(tx, editor.lane('Sales').id, 'collapsed'));
    expect(() => editor.act((tx) => displayLane(tx, editor.lane('Sales').id, 'hidden'))).toThrow(
      /lastShownLane/,
    );
    for (const name of ['Find', 'Qualify'])
      editor.act((tx) => displayStage(tx, editor.stage(name).id, 'hidden'));
    expect(() => editor.act((tx) => displayStage(tx, editor.stage('Close').id, 'hidden'))).toThrow(
      /lastShownStage/,
    );
  });

  it('shows the rest when the last one that could be seen is deleted', () => {
    const editor = testEditor();
    for (const name of ['Find', 'Qualify'])
      editor.act((tx) => displayStage(tx, editor.stage(name).id, 'hidden'));
    const before = editor.document();
    editor.act((tx) => deleteStage(tx, editor.stage('Close').id));
    expect([editor.stage('Find').display, editor.stage('Qualify').display]).toEqual(['open', 'open']);
    editor.history.undo();
    expect(editor.document()).toEqual(before);
  });

  it('shows them when a file hides all', () => {
    const editor = testEditor();
    const raw = structuredClone(editor.document());
    for (const lane of Object.values(raw.lanes)) lane.display = 'hidden';
    const result = parse(raw);
    expect(result.ok && result.repairs.map(({ key }) => key)).toEqual(['repaired.hidden']);
    expect(result.ok && Object.values(result.document.lanes).map(({ display }) => display)).toEqual([
      'open',
      'open',
    ]);
  });

  it('opens what a step lies in, and nothing else', () => {
    const editor = testEditor();
    editor.add('Call', { lane: 'Sales', stage: 'Qualify' });
    editor.act((tx) => {
      displayLane(tx, editor.lane('Sales').id, 'collapsed');
      displayStage(tx, editor.stage('Qualify').id, 'hidden');
      displayStage(tx, editor.stage('Find').id, 'hidden');
    });
    editor.act((tx) => showSteps(tx, [editor.step('Call').id], ['hidden']));
    expect(editor.lane('Sales').display).toBe('collapsed');
    editor.act((tx) => showSteps(tx, [editor.step('Call').id]));
    expect([editor.lane('Sales').display, editor.stage('Qualify').display]).toEqual(['open', 'open']);
    expect(editor.stage('Find').display).toBe('hidden');
  });
});

describe('turning lanes', () => {
  it('gives sizes back, for a height says nothing of a width', () => {
    const editor = testEditor();
    editor.act((tx) => setLane(tx, editor.lane('SDR').id, { size: 300, minSize: 400 }));
    editor.act((tx) => turnLanes(tx, editor.map, 'vertical'));
    expect(editor.lane('SDR')).toMatchObject({ size: null, minSize: null });
    expect(editor.document().maps[editor.map]?.laneDirection).toBe('vertical');
  });

  it('does nothing when they run that way already', () => {
    const editor = testEditor();
    editor.act((tx) => turnLanes(tx, editor.map, 'horizontal'));
    expect(editor.history.undoLabel()).toBeNull();
  });
});
