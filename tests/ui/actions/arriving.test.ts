// Steps moved to another stage or team by name: they come to stand with what they belong to there, and nothing else is scattered.
import { beforeEach, describe, expect, it } from 'vitest';
import { overlaps } from '../../../src/base/geometry';
import { mapGeometry } from '../../../src/layout/map-geometry';
import { turnMap } from '../../../src/layout/turn-map';
import { moveToBand } from '../../../src/ui/actions/acts/to-band';
import { useSession } from '../../../src/ui/session';
import { type TestEditor, testEditor } from '../../helpers/test-editor';

let editor: TestEditor;

beforeEach(() => {
  editor = testEditor();
  useSession.setState({ ...useSession.getInitialState(), map: editor.map });
});

const toStage = (name: string, stage: string): void =>
  moveToBand(editor, [editor.step(name).id], 'stage', editor.stage(stage).id);

const toLane = (name: string, team: string): void =>
  moveToBand(editor, [editor.step(name).id], 'lane', editor.lane(team).id);

const place = (name: string): [number, number] => [editor.step(name).x, editor.step(name).y];

function touching(): string[] {
  const { boxes } = mapGeometry(editor.document(), editor.map);
  const all = [...boxes];
  return all.flatMap(([a, box], i) =>
    all.slice(i + 1).flatMap(([b, other]) => (overlaps(box, other, 24) ? [`${a} ${b}`] : [])),
  );
}

describe('a step moved to another stage', () => {
  it('stands behind what comes before it there, not as far along as it stood', () => {
    editor.add('A', { stage: 'Qualify', x: 17, y: 16 });
    editor.add('B', { x: 900, y: 16 });
    editor.connect('A', 'B');
    toStage('B', 'Qualify');
    expect(place('B')).toEqual([17 + 138 + 32, 16]);
  });

  it('stands before what follows it there, which makes room as one', () => {
    editor.add('A', { x: 17, y: 16 });
    editor.add('B', { x: 900, y: 16 });
    editor.add('C', { stage: 'Qualify', x: 17, y: 16 });
    editor.add('D', { stage: 'Qualify', x: 188, y: 16 });
    editor.add('Other', { stage: 'Qualify', x: 17, y: 120 });
    editor.chain('A', 'B', 'C', 'D');
    toStage('B', 'Qualify');
    expect(place('B')).toEqual([17, 16]);
    expect(place('C')[0]).toBeGreaterThanOrEqual(17 + 138 + 24);
    expect(place('D')[0] - place('C')[0]).toBe(171);
    expect(place('Other')).toEqual([place('C')[0], 120]);
    expect(touching()).toEqual([]);
  });

  it('stands between its two neighbours where there is room, and then nothing moves', () => {
    editor.add('A', { stage: 'Qualify', x: 17, y: 16 });
    editor.add('B', { x: 700, y: 16 });
    editor.add('C', { stage: 'Qualify', x: 400, y: 16 });
    editor.chain('A', 'B', 'C');
    toStage('B', 'Qualify');
    expect(place('B')).toEqual([187, 16]);
    expect(place('C')).toEqual([400, 16]);
  });

  it('takes a row of its own where another way goes on behind the step before it', () => {
    editor.add('D', { stage: 'Qualify', x: 17, y: 16, kind: 'decision' });
    editor.add('Yes', { stage: 'Qualify', x: 219, y: 28 });
    editor.add('No', { x: 700, y: 16 });
    editor.chain('D', 'Yes');
    editor.connect('D', 'No');
    toStage('No', 'Qualify');
    expect(place('Yes')).toEqual([219, 28]);
    expect(place('No')[0]).toBe(219);
    expect(place('No')[1]).toBeGreaterThan(100);
    expect(touching()).toEqual([]);
  });

  it('stands at the beginning where nothing of its flow is there, level with where it was', () => {
    editor.add('A', { x: 17, y: 16 });
    editor.add('B', { x: 900, y: 16 });
    editor.add('Other', { stage: 'Qualify', x: 17, y: 16 });
    editor.connect('A', 'B');
    toStage('B', 'Close');
    expect(place('B')).toEqual([17, 16]);
    toStage('B', 'Qualify');
    expect(place('B')[0]).toBe(17);
    expect(place('Other')).toEqual([17, 16]);
    expect(touching()).toEqual([]);
  });

  it('stands below what comes before it in another team of that stage', () => {
    editor.add('A', { stage: 'Qualify', x: 300, y: 16 });
    editor.add('B', { lane: 'Sales', x: 900, y: 16 });
    editor.connect('A', 'B');
    toStage('B', 'Qualify');
    expect(place('B')).toEqual([300, 16]);
  });

  it('comes last where nothing leads to or from it', () => {
    editor.add('A', { stage: 'Qualify', x: 17, y: 16 });
    editor.add('B', { x: 17, y: 16 });
    toStage('B', 'Qualify');
    expect(place('A')).toEqual([17, 16]);
    expect(place('B')).toEqual([187, 16]);
  });

  it('keeps the order of several, and goes down where lanes run down', () => {
    editor.act((tx) => turnMap(tx, editor.map));
    editor.add('A', { stage: 'Qualify', x: 17, y: 16 });
    for (const [i, name] of ['B', 'C', 'D'].entries()) editor.add(name, { x: 17, y: 500 + i * 90 });
    editor.chain('A', 'B', 'C', 'D');
    moveToBand(
      editor,
      ['D', 'C', 'B'].map((name) => editor.step(name).id),
      'stage',
      editor.stage('Qualify').id,
    );
    const ys = ['A', 'B', 'C', 'D'].map((name) => place(name)[1]);
    expect(ys).toEqual([16, 16 + 88, 16 + 176, 16 + 264]);
    expect(['B', 'C', 'D'].map((name) => place(name)[0])).toEqual([17, 17, 17]);
  });
});

describe('a step moved to another team', () => {
  it('stays where it is along the flow, in the first row', () => {
    editor.add('A', { x: 17, y: 16 });
    editor.add('B', { x: 188, y: 120 });
    editor.add('C', { lane: 'Sales', stage: 'Qualify', x: 17, y: 40 });
    editor.chain('A', 'B', 'C');
    toLane('B', 'Sales');
    expect(place('B')).toEqual([188, 40]);
  });

  it('stands behind what comes before it there', () => {
    editor.add('A', { lane: 'Sales', x: 17, y: 16 });
    editor.add('B', { x: 700, y: 16 });
    editor.connect('A', 'B');
    toLane('B', 'Sales');
    expect(place('B')).toEqual([187, 16]);
  });
});
