// Acts on charts with collapsed and hidden bands: what is new can be seen, what is moved lands sensibly, order counts all bands.
import { beforeEach, describe, expect, it } from 'vitest';
import { overlaps } from '../../../src/base/geometry';
import { cellBox, mapGeometry } from '../../../src/layout/map-geometry';
import { APART } from '../../../src/layout/settle';
import { clipOf } from '../../../src/model/clip';
import { stagesOf } from '../../../src/model/queries';
import { moveBand } from '../../../src/ui/actions/acts/bands';
import { pasteClip } from '../../../src/ui/actions/acts/clips';
import { displayBand, hiddenBands, indexAmongAll, toggleBand } from '../../../src/ui/actions/acts/display';
import { placeAround } from '../../../src/ui/actions/acts/place';
import { realSelection } from '../../../src/ui/actions/acts/selection';
import { addNewStep, dropSteps } from '../../../src/ui/actions/acts/steps';
import { useSession } from '../../../src/ui/session';
import { type TestEditor, testEditor } from '../../helpers/test-editor';

let editor: TestEditor;
beforeEach(() => {
  editor = testEditor();
  editor.add('Call');
  editor.add('Meet', { lane: 'Sales', stage: 'Qualify' });
  editor.add('Sign', { lane: 'Sales', stage: 'Close' });
  editor.chain('Call', 'Meet', 'Sign');
  useSession.setState({ ...useSession.getInitialState(), map: editor.map });
});

/** The middle of the mark that stands for a step, px of the chart. */
function markOf(name: string): { x: number; y: number } {
  const { marks, markOf: byStep } = mapGeometry(editor.document(), editor.map);
  const mark = marks.find(({ id }) => id === byStep.get(editor.step(name).id));
  if (!mark) throw new Error(`${name} is drawn`);
  return { x: mark.rect.x + mark.rect.width / 2, y: mark.rect.y + mark.rect.height / 2 };
}

describe('a collapsed lane', () => {
  beforeEach(() => toggleBand(editor, 'lane', editor.lane('Sales').id));

  it('takes a step that is dropped into it, apart from those that are there, and stays shut', () => {
    const { x, y } = markOf('Meet');
    dropSteps(editor, editor.map, new Map([[editor.step('Call').id, { x: x - 60, y: y - 20 }]]));
    const [call, meet] = [editor.step('Call'), editor.step('Meet')];
    expect([call.lane, call.stage]).toEqual([meet.lane, meet.stage]);
    expect(overlaps(cellBox(call, 'horizontal'), cellBox(meet, 'horizontal'), APART)).toBe(false);
    expect(editor.lane('Sales').display).toBe('collapsed');
    const dropped = { kind: 'items' as const, steps: [call.id], connections: [] };
    expect(realSelection(dropped, editor.document())).toEqual({ kind: 'none' });
  });

  it('opens for a step that is made in it, in one act', () => {
    const before = editor.document();
    const place = placeAround(before, editor.map, 'activity', '', markOf('Meet'));
    if (!place) throw new Error('no place');
    addNewStep(editor, editor.map, { kind: 'activity', name: 'Demo', place });
    expect(editor.step('Demo').lane).toBe(editor.lane('Sales').id);
    expect(editor.lane('Sales').display).toBe('open');
    editor.history.undo();
    expect(editor.document()).toEqual(before);
  });
});

describe('hidden bands', () => {
  it('open for what is pasted into them', () => {
    const clip = clipOf(editor.document(), [editor.step('Meet').id]);
    displayBand(editor, 'stage', editor.stage('Qualify').id, 'hidden');
    displayBand(editor, 'lane', editor.lane('Sales').id, 'hidden');
    expect(hiddenBands(editor.document(), editor.map).map(({ name }) => name)).toEqual(['Sales', 'Qualify']);
    pasteClip(editor, editor.map, clip);
    expect(hiddenBands(editor.document(), editor.map)).toEqual([]);
  });

  it('are passed over when a neighbour is moved, and stay where they are', () => {
    displayBand(editor, 'stage', editor.stage('Qualify').id, 'hidden');
    const names = () => stagesOf(editor.document(), editor.map).map(({ name }) => name);
    const find = editor.stage('Find').id;
    moveBand(editor, 'stage', find, indexAmongAll(editor.document(), editor.map, 'stage', find, 1));
    expect(names()).toEqual(['Qualify', 'Close', 'Find']);
    moveBand(editor, 'stage', find, indexAmongAll(editor.document(), editor.map, 'stage', find, 0));
    expect(names()).toEqual(['Qualify', 'Find', 'Close']);
  });
});
