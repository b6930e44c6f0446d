// The part of a large scene near the view: nothing that touches it is missing, and crossings are only of lines that are drawn.
import { expect, it } from 'vitest';
import { bounds, overlaps } from '../../../src/base/geometry';
import { buildScene } from '../../../src/drawing/build-scene';
import { scenePart } from '../../../src/drawing/scene-part';
import { loadFlows } from '../../helpers/template-flows';

it('keeps exactly what touches the rectangle', async () => {
  const flows = await loadFlows('b2b-complex', 'en');
  const { document, map } = flows[0]!;
  const scene = buildScene(document, map.id);
  const part = { x: scene.width / 2, y: 0, width: 300, height: scene.height / 2 };
  const near = scenePart(scene, part);
  expect(near.steps).toEqual(scene.steps.filter(({ rect }) => overlaps(rect, part)));
  expect(near.steps.length).toBeGreaterThan(0);
  expect(near.steps.length).toBeLessThan(scene.steps.length);
  const lines = new Set(near.connections.map(({ id }) => id));
  for (const { id, points, label } of scene.connections)
    expect(lines.has(id)).toBe(
      overlaps(bounds(points), part) || (label !== null && overlaps(label.rect, part)),
    );
  expect(lines.size).toBeLessThan(scene.connections.length);
  for (const { over, under } of near.crossings) expect(lines.has(over) && lines.has(under)).toBe(true);
  const { steps, marks, connections, crossings } = scene;
  expect({ ...near, steps, marks, connections, crossings }).toEqual(scene);
});

it('is the whole scene where all is near', async () => {
  const flows = await loadFlows('b2c-simple', 'en');
  const { document, map } = flows[0]!;
  const scene = buildScene(document, map.id);
  expect(scenePart(scene, { x: -50, y: -50, width: scene.width + 100, height: scene.height + 100 })).toEqual(
    scene,
  );
});
