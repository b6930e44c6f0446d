// Whatever is done to a project: what is drawn hangs together. Lines end at boxes that are there, boxes lie in their bands.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contains, type Rect, right, bottom } from '../../../src/base/geometry';
import { buildScene } from '../../../src/drawing/build-scene';
import type { Scene } from '../../../src/drawing/scene';
import { layoutGraph } from '../../../src/layout/layout-graph';
import { connectionsOf, stepsOf } from '../../../src/model/queries';
import { actBy, choices } from '../../helpers/random-acts';
import { type TestEditor, testEditor } from '../../helpers/test-editor';
import { runs } from '../../helpers/runs';

function begun(): TestEditor {
  const editor = testEditor();
  editor.chain('A', 'B', 'C');
  editor.add('D', { lane: 'Sales', stage: 'Close' });
  editor.chain('C', 'D');
  return editor;
}

const within = (outer: Rect | undefined, inner: Rect): boolean =>
  outer !== undefined && contains(outer, inner) && contains(outer, { x: right(inner), y: bottom(inner) });

function check(scene: Scene): void {
  const lanes = new Map(scene.lanes.map(({ id, rect }) => [id, rect]));
  const stages = new Map(scene.stages.map(({ id, rect }) => [id, rect]));
  const boxes = [...scene.steps, ...scene.marks];
  for (const { rect, lane, stage } of boxes) {
    expect(within(lanes.get(lane), rect)).toBe(true);
    expect(within(stages.get(stage), rect)).toBe(true);
  }
  const ids = new Set(boxes.map(({ id }) => id));
  for (const { from, to, of, label } of scene.connections) {
    expect(ids.has(from) && ids.has(to)).toBe(true);
    expect(of.length === 1 || label === null).toBe(true);
  }
}

describe('after any acts', () => {
  it('steps, marks and lines fit together, and nothing is drawn twice', () => {
    fc.assert(
      fc.property(choices(20), (sequence) => {
        const editor = begun();
        for (const choice of sequence) actBy(editor, choice);
        const document = editor.document();
        const scene = buildScene(document, editor.map);
        check(scene);
        const seen = [...scene.steps.map(({ id }) => id), ...scene.marks.flatMap(({ steps }) => steps)];
        expect(new Set(seen).size).toBe(seen.length);
        const known = new Set(stepsOf(document, editor.map).map(({ id }) => id));
        expect(seen.every((id) => known.has(id))).toBe(true);
        const drawn = scene.connections.flatMap(({ of }) => of);
        expect(new Set(drawn).size).toBe(drawn.length);
        expect(drawn.length).toBeLessThanOrEqual(connectionsOf(document, editor.map).length);
        const graph = layoutGraph(document, editor.map);
        expect(graph.boxes.map(({ id }) => id).toSorted()).toEqual(
          [...scene.steps, ...scene.marks].map(({ id }) => id).toSorted(),
        );
      }),
      runs(60),
    );
  });
});
