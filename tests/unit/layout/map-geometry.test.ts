// Where bands and boxes lie, whichever way the lanes run and however bands are shown.
import { describe, expect, it } from 'vitest';
import { COLLAPSED_ROW, MARK } from '../../../src/layout/collapsed';
import { layoutGraph, placingOf } from '../../../src/layout/layout-graph';
import { CELL, mapGeometry } from '../../../src/layout/map-geometry';
import { displayLane } from '../../../src/model/commands/display-lane';
import { displayStage } from '../../../src/model/commands/display-stage';
import { turnLanes } from '../../../src/model/commands/turn-lanes';
import type { BandDisplay } from '../../../src/model/ids';
import { type TestEditor, testEditor } from '../../helpers/test-editor';

function leads(): TestEditor {
  const editor = testEditor();
  editor.add('Inbound', { kind: 'start' });
  editor.add('Call', { stage: 'Qualify', x: 40, y: 30 });
  editor.add('Split', { stage: 'Qualify', kind: 'parallel', x: 240, y: 30 });
  editor.add('Offer', { lane: 'Sales', stage: 'Close' });
  editor.chain('Inbound', 'Call', 'Offer');
  return editor;
}
const lane = (editor: TestEditor, team: string, display: BandDisplay) =>
  editor.act((tx) => displayLane(tx, editor.lane(team).id, display));
const stage = (editor: TestEditor, name: string, display: BandDisplay) =>
  editor.act((tx) => displayStage(tx, editor.stage(name).id, display));
const geometryOf = (editor: TestEditor) => mapGeometry(editor.document(), editor.map);

describe('lanes that run down', () => {
  it('stand side by side, with the stages as rows below each other', () => {
    const editor = leads();
    editor.act((tx) => turnLanes(tx, editor.map, 'vertical'));
    const { width, height, lanes, stages, boxes } = geometryOf(editor);
    expect(lanes.map(({ at }) => at)).toEqual([0, lanes[0]?.size]);
    expect(width).toBe(lanes.reduce((sum, { size }) => sum + size, 0));
    expect(height).toBe(stages.reduce((sum, { size }) => sum + size, 0));
    expect(boxes.get(editor.step('Call').id)).toMatchObject({ x: 40, y: (stages[0]?.size ?? 0) + 30 });
    expect(boxes.get(editor.step('Offer').id)).toMatchObject({
      x: (lanes[1]?.at ?? 0) + 17,
      y: (stages[2]?.at ?? 0) + 16,
    });
  });

  it('keep empty bands at a size in which a step has room', () => {
    const editor = testEditor();
    editor.act((tx) => turnLanes(tx, editor.map, 'vertical'));
    const { lanes, stages } = geometryOf(editor);
    expect(lanes.map(({ size }) => size)).toEqual([CELL.minWidth, CELL.minWidth]);
    expect(stages.map(({ size }) => size)).toEqual([CELL.minHeight, CELL.minHeight, CELL.minHeight]);
  });

  it('have bars that lie across the flow', () => {
    const editor = leads();
    const bar = () => geometryOf(editor).boxes.get(editor.step('Split').id);
    const { width = 0, height = 0 } = bar() ?? {};
    editor.act((tx) => turnLanes(tx, editor.map, 'vertical'));
    expect(bar()).toMatchObject({ width: height, height: width });
  });

  it('are handed to the engine on their side, and its answer is turned back', () => {
    const editor = leads();
    const across = layoutGraph(editor.document(), editor.map);
    editor.act((tx) => turnLanes(tx, editor.map, 'vertical'));
    const down = layoutGraph(editor.document(), editor.map);
    const call = editor.step('Call').id;
    const [a, b] = [across, down].map(({ boxes }) => boxes.find(({ id }) => id === call));
    expect(b).toMatchObject({ width: a?.height, height: a?.width });
    expect(down.lanes.map(({ id }) => id)).toEqual(across.lanes.map(({ id }) => id));
    const placing = placingOf(editor.document(), editor.map, {
      offsets: new Map([[call, { x: 5, y: 70 }]]),
      laneSizes: new Map([[editor.lane('SDR').id, 200]]),
      stageSizes: new Map(),
    });
    expect(placing.offsets.get(call)).toEqual({ x: 70, y: 5 });
    expect(placing.laneSizes.get(editor.lane('SDR').id)).toBe(200);
  });
});

describe('a collapsed band', () => {
  it('is thin, and one mark stands for the steps of each of its cells', () => {
    const editor = leads();
    lane(editor, 'SDR', 'collapsed');
    const { lanes, boxes, marks, markOf } = geometryOf(editor);
    expect(lanes.map(({ size }) => size)).toEqual([COLLAPSED_ROW, CELL.minHeight]);
    expect([...boxes.keys()]).toEqual([editor.step('Offer').id]);
    expect(marks.map(({ steps }) => steps.length)).toEqual([1, 2]);
    expect(markOf.get(editor.step('Call').id)).toBe(marks[1]?.id);
    for (const { rect } of marks) {
      expect(rect).toMatchObject(MARK);
      expect(rect.y + rect.height).toBeLessThanOrEqual(COLLAPSED_ROW);
    }
  });

  it('may cross another one: the cell of both has one mark', () => {
    const editor = leads();
    lane(editor, 'SDR', 'collapsed');
    stage(editor, 'Qualify', 'collapsed');
    const { marks, stages } = geometryOf(editor);
    expect(marks.map(({ lane: of, stage: in_ }) => `${of} ${in_}`)).toEqual(marks.map(({ id }) => id));
    expect(marks).toHaveLength(2);
    expect(stages[1]?.size).toBeLessThan(CELL.minWidth);
    expect(stages[1]?.size).toBeGreaterThan(MARK.width);
  });

  it('keeps what was asked of it for when it is open again', () => {
    const editor = leads();
    const before = geometryOf(editor);
    stage(editor, 'Qualify', 'collapsed');
    const graph = layoutGraph(editor.document(), editor.map);
    expect(graph.boxes.map(({ id }) => id)).toContain(
      `${editor.lane('SDR').id} ${editor.stage('Qualify').id}`,
    );
    const placing = placingOf(editor.document(), editor.map, {
      offsets: new Map(graph.boxes.map(({ id }) => [id, { x: 17, y: 16 }])),
      laneSizes: new Map(),
      stageSizes: new Map(graph.stages.map(({ id }) => [id, 500])),
    });
    expect([...placing.stageSizes.keys()]).not.toContain(editor.stage('Qualify').id);
    expect([...placing.offsets.keys()]).not.toContain(editor.step('Call').id);
    stage(editor, 'Qualify', 'open');
    expect(geometryOf(editor)).toEqual(before);
  });
});

describe('a hidden band', () => {
  it('is not there, and neither is what is in it', () => {
    const editor = leads();
    stage(editor, 'Qualify', 'hidden');
    const { stages, boxes, marks, width } = geometryOf(editor);
    expect(stages.map(({ id }) => id)).toEqual([editor.stage('Find').id, editor.stage('Close').id]);
    expect(width).toBe(2 * CELL.minWidth);
    expect(boxes.has(editor.step('Call').id)).toBe(false);
    expect(marks).toEqual([]);
    const { boxes: placed, connections } = layoutGraph(editor.document(), editor.map);
    expect(placed).toHaveLength(2);
    expect(connections).toEqual([]);
  });
});
