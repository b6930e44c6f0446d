// What React Flow is given: identities that stay, the order of reading, previews of drags, places of drops.
import { describe, expect, it } from 'vitest';
import type { Point } from '../../../src/base/geometry';
import { buildScene } from '../../../src/drawing/build-scene';
import { setStep } from '../../../src/model/commands/set-step';
import { alignment } from '../../../src/ui/canvas/align';
import { dropLine, indexAt } from '../../../src/ui/canvas/band-gesture';
import { canInsert, insertSpot } from '../../../src/ui/canvas/insert-spot';
import { createPreview, realPreview, simplePreview } from '../../../src/ui/canvas/preview';
import { middleOf } from '../../../src/drawing/polyline';
import { nextStop, readingOrder } from '../../../src/ui/canvas/reading-order';
import { createEdgeCache, type EdgeInput } from '../../../src/ui/canvas/scene-edges';
import { createNodeCache, type NodeInput } from '../../../src/ui/canvas/scene-nodes';
import { stageName } from '../../../src/drawing/stage-name';
import { facingSide, straightened, wirePath } from '../../../src/ui/canvas/wire-path';
import { type TestEditor, testEditor } from '../../helpers/test-editor';

const NONE = new Set<string>();

function drawn(): TestEditor {
  const editor = testEditor();
  editor.add('Call', { lane: 'SDR', stage: 'Find' });
  editor.add('Qualify', { lane: 'SDR', stage: 'Qualify', y: 40 });
  editor.add('Offer', { lane: 'Sales', stage: 'Close' });
  editor.connect('Call', 'Qualify');
  editor.connect('Qualify', 'Offer');
  return editor;
}

const sceneOf = (editor: TestEditor) => buildScene(editor.document(), editor.map);

const nodeInput = (editor: TestEditor, part: Partial<NodeInput> = {}): NodeInput => ({
  scene: sceneOf(editor),
  selected: NONE,
  lit: null,
  moving: null,
  tabStop: null,
  nameOf: ({ name }) => name,
  markNameOf: ({ id }) => id,
  ...part,
});

const edgeInput = (editor: TestEditor, part: Partial<EdgeInput> = {}): EdgeInput => ({
  scene: sceneOf(editor),
  selected: NONE,
  selectedSteps: NONE,
  insertOn: null,
  lit: null,
  hidden: null,
  tabStop: null,
  nameOf: ({ id }) => id,
  ...part,
});

describe('nodes', () => {
  it('keep their identity until something of theirs changes', () => {
    const editor = drawn();
    const nodesOf = createNodeCache();
    const before = nodesOf(nodeInput(editor));
    expect(nodesOf(nodeInput(editor)).every((node, i) => node === before[i])).toBe(true);
    editor.act((tx) => setStep(tx, editor.step('Offer').id, { name: 'Send the offer' }));
    const after = nodesOf(nodeInput(editor));
    expect(after.map((node, i) => node === before[i])).toEqual([true, true, false]);
  });

  it('that only move keep what is drawn of them', () => {
    const editor = drawn();
    const nodesOf = createNodeCache();
    const [before] = nodesOf(nodeInput(editor));
    const moving = new Map<string, Point>([[before!.id, { x: 300, y: 8 }]]);
    const [after] = nodesOf(nodeInput(editor, { moving }));
    expect(after).not.toBe(before);
    expect(after?.position).toEqual({ x: 300, y: 8 });
    expect(after?.data).toBe(before?.data);
  });

  it('come in the order of reading', () => {
    const editor = drawn();
    expect(createNodeCache()(nodeInput(editor)).map(({ ariaLabel }) => ariaLabel)).toEqual([
      'Call',
      'Qualify',
      'Offer',
    ]);
  });
});

describe('edges', () => {
  it('light up with their steps, and only those get a new identity', () => {
    const editor = drawn();
    const edgesOf = createEdgeCache();
    const before = edgesOf(edgeInput(editor));
    const after = edgesOf(edgeInput(editor, { selectedSteps: new Set([editor.step('Call').id]) }));
    expect(after.map(({ data }) => data?.look)).toEqual(['lit', 'plain']);
    expect(after.map((edge, i) => edge === before[i])).toEqual([false, true]);
  });

  it('leave out the one whose end is being moved', () => {
    const editor = drawn();
    const [first] = createEdgeCache()(edgeInput(editor));
    expect(createEdgeCache()(edgeInput(editor, { hidden: first!.id }))).toHaveLength(1);
  });
});

describe('walking', () => {
  it('meets each step, then the connections that leave it', () => {
    const editor = drawn();
    const scene = sceneOf(editor);
    expect(readingOrder(scene).map(({ kind }) => kind)).toEqual([
      'step',
      'connection',
      'step',
      'connection',
      'step',
    ]);
    expect(nextStop(scene, editor.step('Offer').id, false)).toBeNull();
    expect(nextStop(scene, editor.step('Call').id, true)).toBeNull();
    expect(nextStop(scene, 'gone', false)).toBeNull();
  });
});

describe('previews of a drag', () => {
  const moved = (editor: TestEditor) => new Map([[editor.step('Qualify').id, { x: 60, y: 260 }]]);

  it.each([
    ['real', (editor: TestEditor) => realPreview(editor.document(), sceneOf(editor), moved(editor))],
    ['simple', (editor: TestEditor) => simplePreview(sceneOf(editor), moved(editor))],
  ])('%s: the lines of the dragged step begin and end at its box', (_, preview) => {
    const editor = drawn();
    const scene = preview(editor);
    const [into, from] = scene.connections;
    const on = (point: Point | undefined) =>
      point !== undefined && point.x >= 59 && point.x <= 60 + 139 && point.y >= 259 && point.y <= 260 + 57;
    expect(on(into?.points.at(-1))).toBe(true);
    expect(on(from?.points[0])).toBe(true);
    expect(scene.width).toBe(sceneOf(editor).width);
  });

  it('turn simple for a while when the router is too slow', () => {
    const editor = drawn();
    let now = 0;
    const preview = createPreview(() => (now += 50));
    const ask = () => preview(editor.document(), sceneOf(editor), moved(editor));
    for (let i = 0; i < 4; i++) ask();
    const asked = now;
    ask();
    expect(now).toBe(asked);
  });

  it('find the middle of a line', () => {
    expect(
      middleOf([
        { x: 0, y: 0 },
        { x: 100, y: 0 },
        { x: 100, y: 60 },
      ]),
    ).toEqual({ x: 80, y: 0 });
    expect(middleOf([])).toEqual({ x: 0, y: 0 });
  });
});

describe('drops', () => {
  it('find the connection below them, and only kinds of the flow go there', () => {
    const editor = drawn();
    const scene = sceneOf(editor);
    const [connection] = scene.connections;
    expect(insertSpot(scene, middleOf(connection!.points))).toBe(connection!.id);
    expect(insertSpot(scene, { x: 5, y: scene.height - 2 })).toBeNull();
    expect((['activity', 'decision', 'note', 'end-won', 'start'] as const).map(canInsert)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  it('of headers count their place among the others', () => {
    const bands = [
      { id: 'a', at: 0, size: 100 },
      { id: 'b', at: 100, size: 100 },
      { id: 'c', at: 200, size: 100 },
    ];
    expect([20, 120, 170, 290].map((at) => indexAt(bands, 'a', at))).toEqual([0, 0, 1, 2]);
    expect([0, 1, 2].map((index) => dropLine(bands, 'a', index))).toEqual([100, 200, 300]);
  });
});

describe('alignment', () => {
  it('draws a step level with its neighbour in the lane when it is near enough', () => {
    const editor = drawn();
    const scene = sceneOf(editor);
    const call = scene.steps[0]!;
    const qualify = scene.steps[1]!;
    const near = { ...call.rect, y: qualify.rect.y + 5 };
    expect(alignment(scene, call, near, NONE).by).toEqual({ x: 0, y: -5 });
    const far = { ...call.rect, y: qualify.rect.y + 9 };
    expect(alignment(scene, call, far, NONE)).toEqual({ by: { x: 0, y: 0 }, guides: [] });
  });

  it('leaves steps out that are dragged along', () => {
    const editor = drawn();
    const scene = sceneOf(editor);
    const call = scene.steps[0]!;
    const near = { ...call.rect, y: scene.steps[1]!.rect.y + 5 };
    expect(alignment(scene, call, near, new Set([scene.steps[1]!.id])).guides).toEqual([]);
  });
});

describe('lines that follow the pointer', () => {
  it('are orthogonal and have no doubled points', () => {
    const path = wirePath({ at: { x: 0, y: 0 }, side: 'right' }, { at: { x: 200, y: 90 }, side: 'left' });
    const slanted = path.filter((point, i) => {
      const before = path[i - 1] ?? point;
      return point.x !== before.x && point.y !== before.y;
    });
    expect(slanted).toEqual([]);
    expect(straightened(path)).toEqual(path);
  });

  it('run straight on to a pointer that is nearly ahead', () => {
    expect(wirePath({ at: { x: 0, y: 0 }, side: 'right' }, { at: { x: 200, y: 9 }, side: null })).toEqual([
      { x: 0, y: 0 },
      { x: 200, y: 0 },
    ]);
  });

  it('leave by the side that faces the other end', () => {
    const box = { x: 0, y: 0, width: 138, height: 56 };
    expect(facingSide(box, { x: 400, y: 30 })).toBe('right');
    expect(facingSide(box, { x: 60, y: 300 })).toBe('bottom');
    expect(facingSide(box, { x: 60, y: -90 })).toBe('top');
  });
});

describe('the name of a stage', () => {
  it('gets smaller, then stands below its number, before it is cut, and is never broken inside a word; the number stays', () => {
    expect(stageName('Identification', 240)).toMatchObject({
      lines: ['Identification'],
      style: { size: 14 },
    });
    expect(stageName('Identification', 140)).toMatchObject({
      lines: ['Identification'],
      style: { size: 11.5 },
    });
    expect(stageName('Identification', 116)).toMatchObject({ lines: ['Identification'], number: 'above' });
    const narrow = stageName('Identification', 76);
    expect(narrow).toMatchObject({ number: 'above', lines: [expect.stringMatching(/^Identif[a-z]*…$/)] });
    expect(stageName('Lead identification', 76).lines).toEqual([
      'Lead',
      expect.stringMatching(/^identif[a-z]*…$/),
    ]);
    expect(stageName('跟进', 56)).toMatchObject({ lines: ['跟进'], number: 'above' });
    expect(stageName('Identification', 50)).toMatchObject({ lines: [], number: 'before' });
    expect(stageName('跟进', 50)).toMatchObject({ lines: ['跟进'], number: 'above' });
  });
});
