// Turning the lanes places everything anew in one act: nothing is lost, and undo brings the former placing back.
import { describe, expect, it } from 'vitest';
import { countingIds } from '../../../src/base/id';
import { overlaps } from '../../../src/base/geometry';
import { buildScene } from '../../../src/drawing/build-scene';
import { APART } from '../../../src/layout/settle';
import { mapGeometry } from '../../../src/layout/map-geometry';
import { turnMap } from '../../../src/layout/turn-map';
import { displayLane } from '../../../src/model/commands/display-lane';
import { displayStage } from '../../../src/model/commands/display-stage';
import { setConnection } from '../../../src/model/commands/set-connection';
import { setStep } from '../../../src/model/commands/set-step';
import type { ProjectDocument } from '../../../src/model/document';
import { lanesOf, stagesOf } from '../../../src/model/queries';
import { loadTemplate } from '../../../src/services/templates';
import { type TestEditor, testEditor } from '../../helpers/test-editor';

const opened = async (): Promise<TestEditor> =>
  testEditor(await loadTemplate('b2c-simple', 'en', countingIds('t')));
const turn = (editor: TestEditor) => editor.act((tx) => turnMap(tx, editor.map));

/** Pairs of boxes nearer to each other than boxes may be. */
function tooNear(document: ProjectDocument, map: string): number {
  const boxes = [...mapGeometry(document, map).boxes.values()];
  return boxes.flatMap((a, i) => boxes.slice(i + 1).filter((b) => overlaps(a, b, APART))).length;
}

describe('turning a map', () => {
  it('lets the flow run down, boxes apart, and is taken back whole', async () => {
    const editor = await opened();
    const before = editor.document();
    turn(editor);
    const { width, height } = mapGeometry(editor.document(), editor.map);
    expect(editor.document().maps[editor.map]?.laneDirection).toBe('vertical');
    expect(height).toBeGreaterThan(width);
    expect(tooNear(editor.document(), editor.map)).toBe(0);
    editor.history.undo();
    expect(editor.document()).toEqual(before);
  });

  it('lets the exits of decisions go sideways, straight, with room for their conditions', async () => {
    const editor = testEditor(await loadTemplate('b2b-complex', 'en', countingIds('t')));
    turn(editor);
    const { connections } = buildScene(editor.document(), editor.map);
    const exit = (from: string, to: string) =>
      connections.find((one) => one.from === editor.step(from).id && one.to === editor.step(to).id);
    for (const [from, to] of [
      ['Ready to buy?', 'Parked'],
      ['Accepted?', 'Lost'],
      ['Qualified?', 'Not a fit'],
    ] as const) {
      const { points = [] } = exit(from, to) ?? {};
      expect([from, points.length]).toEqual([from, 2]);
      expect(points[0]?.y).toBe(points[1]?.y);
    }
  });

  it('comes to the same in the end when it is done to and fro', async () => {
    const editor = await opened();
    turn(editor);
    const down = editor.document();
    turn(editor);
    turn(editor);
    expect(editor.document()).toEqual(down);
  });

  it('leaves pinned steps at their offset, and turns sides that were chosen', async () => {
    const editor = await opened();
    const step = editor.step('Make the offer');
    const [connection] = Object.values(editor.document().connections).filter(({ from }) => from === step.id);
    editor.act((tx) => {
      setStep(tx, step.id, { pinned: true, x: 222, y: 111 });
      const bends = [{ anchor: 'from' as const, x: 10, y: 10 }];
      setConnection(tx, connection?.id ?? '', { fromSide: 'right', toSide: 'top', bends });
    });
    turn(editor);
    expect(editor.step('Make the offer')).toMatchObject({ x: 222, y: 111 });
    expect(editor.document().connections[connection?.id ?? '']).toMatchObject({
      fromSide: 'bottom',
      toSide: 'left',
      bends: null,
    });
  });

  it('finds places for what is collapsed and hidden too', async () => {
    const editor = await opened();
    const lanes = lanesOf(editor.document(), editor.map);
    const stages = stagesOf(editor.document(), editor.map);
    editor.act((tx) => {
      displayLane(tx, lanes[1]?.id ?? '', 'collapsed');
      displayStage(tx, stages[3]?.id ?? '', 'hidden');
    });
    turn(editor);
    editor.act((tx) => {
      displayLane(tx, lanes[1]?.id ?? '', 'open');
      displayStage(tx, stages[3]?.id ?? '', 'open');
    });
    expect(tooNear(editor.document(), editor.map)).toBe(0);
    const { width, height } = mapGeometry(editor.document(), editor.map);
    expect(height).toBeGreaterThan(width);
  });
});
