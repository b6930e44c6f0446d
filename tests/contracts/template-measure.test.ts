// Every map of every template, as placed and after Tidy, by the measure of the layout bench: no hard fault, few crossings.
import { describe, expect, it } from 'vitest';
import { countingIds } from '../../src/base/id';
import { buildScene } from '../../src/drawing/build-scene';
import { layoutGraph } from '../../src/layout/layout-graph';
import { place } from '../../src/layout/place/place';
import { LOCALES } from '../../src/locales/load';
import { placeMap } from '../../src/model/commands/place-map';
import { mapsOf } from '../../src/model/queries';
import { loadTemplate, TEMPLATES } from '../../src/services/templates';
import { measureScene } from '../bench/measure/scene';
import { testEditor } from '../helpers/test-editor';

/** Crossings that a placing may have, counted line by line: one in so many connections. */
const A_CROSSING_IN = 12;

const charts = TEMPLATES.flatMap(({ id }) => LOCALES.map((language) => [id, language] as const));

describe.each(charts)('the template %s in %s', (id, language) => {
  it('has no hard fault as placed, and few crossings', async () => {
    const document = await loadTemplate(id, language, countingIds('t'));
    for (const map of mapsOf(document)) {
      const quality = measureScene(buildScene(document, map.id));
      expect(quality.hard).toBe(0);
      expect(quality.overlaps).toBe(0);
      expect(quality.labelClashes).toBe(0);
      expect(quality.crossings).toBeLessThanOrEqual(Math.floor(quality.edges / A_CROSSING_IN));
    }
  });

  it('has no hard fault after Tidy', async () => {
    const editor = testEditor(await loadTemplate(id, language, countingIds('t')));
    for (const { id: map } of mapsOf(editor.document())) {
      const placing = place(layoutGraph(editor.document(), map));
      editor.act((tx) => placeMap(tx, map, placing), 'tidy');
      const scene = buildScene(editor.document(), map);
      const quality = measureScene(scene);
      expect(quality.edges).toBe(scene.connections.length);
      expect(quality.hard).toBe(0);
      expect(quality.overlaps).toBe(0);
    }
  });
});
