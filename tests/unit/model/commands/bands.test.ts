// Commands on lanes, stages and teams.
import { describe, expect, it } from 'vitest';
import { HUES } from '../../../../src/base/theme';
import { addLane } from '../../../../src/model/commands/add-lane';
import { addStage } from '../../../../src/model/commands/add-stage';
import { addTeam } from '../../../../src/model/commands/add-team';
import { moveLane } from '../../../../src/model/commands/move-lane';
import { moveStage } from '../../../../src/model/commands/move-stage';
import { setLane } from '../../../../src/model/commands/set-lane';
import { setStage } from '../../../../src/model/commands/set-stage';
import { setTeam } from '../../../../src/model/commands/set-team';
import { lanesOf, stagesOf, teamOf } from '../../../../src/model/queries';
import { Refusal } from '../../../../src/model/refusal';
import { type TestEditor, testEditor } from '../../../helpers/test-editor';

const teams = ({ document, map }: TestEditor): string[] =>
  lanesOf(document(), map).map((lane) => teamOf(document(), lane.id).name);
const stages = ({ document, map }: TestEditor): string[] =>
  stagesOf(document(), map).map((stage) => stage.name);

describe('addLane', () => {
  it.each([
    [0, ['New', 'SDR', 'Sales']],
    [1, ['SDR', 'New', 'Sales']],
    [2, ['SDR', 'Sales', 'New']],
    [99, ['SDR', 'Sales', 'New']],
  ])('at index %i', (index, order) => {
    const editor = testEditor();
    editor.act((tx) => addLane(tx, { map: editor.map, index, name: 'New' }));
    expect(teams(editor)).toEqual(order);
  });

  it('makes a team with the next free colour', () => {
    const editor = testEditor();
    for (let i = 0; i < HUES.length; i += 1)
      editor.act((tx) => addLane(tx, { map: editor.map, index: 99, name: `Team ${i}` }));
    const hues = lanesOf(editor.document(), editor.map).map((lane) => teamOf(editor.document(), lane.id).hue);
    expect(hues).toEqual([...HUES, HUES[0], HUES[1]]);
  });

  it('gives a lane to a team of the project, but not a second one', () => {
    const editor = testEditor();
    const team = editor.act((tx) => addTeam(tx, { name: 'Legal', icon: 'scale', line: 'Contracts' }));
    editor.act((tx) => addLane(tx, { map: editor.map, index: 0, team }));
    expect(teams(editor)).toEqual(['Legal', 'SDR', 'Sales']);
    const again = () => editor.act((tx) => addLane(tx, { map: editor.map, index: 0, team }));
    expect(again).toThrow(Refusal);
    expect(again).toThrow(/teamHasLane/);
  });
});

describe('moveLane and moveStage', () => {
  it.each([
    [0, 2, ['Qualify', 'Close', 'Find']],
    [2, 0, ['Close', 'Find', 'Qualify']],
    [0, 1, ['Qualify', 'Find', 'Close']],
    [1, 1, ['Find', 'Qualify', 'Close']],
  ])('from %i to %i', (from, to, order) => {
    const editor = testEditor();
    const stage = stagesOf(editor.document(), editor.map)[from]?.id ?? '';
    editor.act((tx) => moveStage(tx, stage, to));
    expect(stages(editor)).toEqual(order);
  });

  it('change one record only, and none when it lies there already', () => {
    const editor = testEditor();
    const before = editor.document();
    editor.act((tx) => moveLane(tx, editor.lane('Sales').id, 1));
    expect(editor.document()).toBe(before);
    editor.act((tx) => moveLane(tx, editor.lane('Sales').id, 0));
    expect(teams(editor)).toEqual(['Sales', 'SDR']);
    expect(editor.document().stages).toBe(before.stages);
    expect(editor.lane('SDR')).toBe(Object.values(before.lanes)[0]);
  });

  it('move a lane down', () => {
    const editor = testEditor();
    editor.act((tx) => addLane(tx, { map: editor.map, index: 2, name: 'Legal' }));
    editor.act((tx) => moveLane(tx, editor.lane('SDR').id, 1));
    expect(teams(editor)).toEqual(['Sales', 'SDR', 'Legal']);
  });

  it('hold out however often they are repeated', () => {
    const editor = testEditor();
    for (let i = 0; i < 300; i += 1)
      editor.act((tx) => moveStage(tx, stagesOf(editor.document(), editor.map)[0]?.id ?? '', 1));
    expect(stages(editor)).toEqual(['Find', 'Qualify', 'Close']);
  });
});

describe('addStage', () => {
  it('adds in the middle, with its phase', () => {
    const editor = testEditor();
    editor.act((tx) => addStage(tx, { map: editor.map, index: 1, name: 'Reach', phase: 'follow-up' }));
    expect(stages(editor)).toEqual(['Find', 'Reach', 'Qualify', 'Close']);
    expect(editor.stage('Reach').phase).toBe('follow-up');
  });

  it('fails for a map that is not there', () => {
    const editor = testEditor();
    expect(() => editor.act((tx) => addStage(tx, { map: 'gone', index: 0, name: '' }))).toThrow(/gone/);
  });
});

describe('setTeam, setLane, setStage', () => {
  it('set the given fields', () => {
    const editor = testEditor();
    const { id, team } = editor.lane('SDR');
    editor.act((tx) => {
      setTeam(tx, team, { name: 'Inside sales', hue: 'rose' });
      setLane(tx, id, { minSize: 140 });
      setStage(tx, editor.stage('Find').id, { exitCriteria: 'The lead answered', minSize: 400 });
    });
    expect(teams(editor)).toEqual(['Inside sales', 'Sales']);
    expect(editor.lane('Inside sales').minSize).toBe(140);
    expect(editor.stage('Find')).toMatchObject({ exitCriteria: 'The lead answered', minSize: 400 });
  });
});
