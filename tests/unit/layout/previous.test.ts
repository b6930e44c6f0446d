// The placing on the screen, as the engine takes it.
import { describe, expect, it } from 'vitest';
import { layoutGraph } from '../../../src/layout/layout-graph';
import { mapGeometry } from '../../../src/layout/map-geometry';
import { previousOf } from '../../../src/layout/previous';
import { testEditor } from '../../helpers/test-editor';

function twoSteps() {
  const editor = testEditor();
  editor.add('Call', { x: 40, y: 30 });
  editor.add('Offer', { x: 240, y: 30 });
  const map = editor.step('Call').map;
  return { editor, map };
}

describe('the placing before', () => {
  it('has the offset of every box and the size of every band as drawn', () => {
    const { editor, map } = twoSteps();
    const document = editor.document();
    const placing = previousOf(document, map);
    expect(placing.offsets.get(editor.step('Call').id)).toEqual({ x: 40, y: 30 });
    const { lanes, stages } = mapGeometry(document, map);
    expect([...placing.laneSizes]).toEqual(lanes.map(({ id, size }) => [id, size]));
    expect([...placing.stageSizes]).toEqual(stages.map(({ id, size }) => [id, size]));
    for (const { id } of layoutGraph(document, map).boxes) expect(placing.offsets.has(id)).toBe(true);
  });

  it('leaves out what the engine is to place', () => {
    const { editor, map } = twoSteps();
    const { id } = editor.step('Offer');
    expect([...previousOf(editor.document(), map, new Set([id])).offsets.keys()]).toEqual([
      editor.step('Call').id,
    ]);
  });

  it('is turned like the graph where lanes run down', () => {
    const { editor, map } = twoSteps();
    editor.act((tx) => {
      const record = tx.draft.maps[map];
      if (record) record.laneDirection = 'vertical';
    });
    expect(previousOf(editor.document(), map).offsets.get(editor.step('Call').id)).toEqual({ x: 30, y: 40 });
  });
});
