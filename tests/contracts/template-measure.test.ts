// Every template, as placed by hand and after Tidy, by the measure of the layout bench: no hard fault, few crossings.
import { describe, expect, it } from 'vitest';
import { countingIds } from '../../src/base/id';
import { buildScene } from '../../src/drawing/build-scene';
import type { Scene } from '../../src/drawing/scene';
import { layoutGraph } from '../../src/layout/layout-graph';
import { place } from '../../src/layout/place/place';
import { LOCALES } from '../../src/locales/load';
import { placeMap } from '../../src/model/commands/place-map';
import { loadTemplate, TEMPLATES } from '../../src/services/templates';
import { measure } from '../bench/measure/measure';
import type { NeutralGraph } from '../bench/neutral';
import { testEditor } from '../helpers/test-editor';

/** The most crossings that a template may have as placed. */
const MOST_CROSSINGS: Readonly<Record<string, number>> = { 'b2c-simple': 1, 'b2b-complex': 4 };

const graphOf = (scene: Scene): NeutralGraph => ({
  id: scene.map,
  lanes: scene.lanes,
  stages: scene.stages,
  nodes: scene.steps.map(({ id, lane, stage, kind, name, rect }) => ({
    id,
    lane,
    stage,
    kind,
    label: name,
    ...rect,
  })),
  edges: scene.connections.map(({ id, from, to, label }) => ({
    id,
    source: from,
    target: to,
    label: label?.text ?? '',
  })),
});

const qualityOf = (scene: Scene) =>
  measure(graphOf(scene), {
    nodes: new Map(scene.steps.map(({ id, rect }) => [id, rect])),
    lanes: new Map(scene.lanes.map(({ id, rect }) => [id, rect])),
    stages: new Map(scene.stages.map(({ id, rect }) => [id, rect])),
    edges: new Map(scene.connections.map(({ id, points }) => [id, points])),
    labels: new Map(scene.connections.flatMap(({ id, label }) => (label ? [[id, label.rect] as const] : []))),
  });

const charts = TEMPLATES.flatMap(({ id }) => LOCALES.map((language) => [id, language] as const));

describe.each(charts)('the template %s in %s', (id, language) => {
  it('has no hard fault as placed, and few crossings', async () => {
    const editor = testEditor(await loadTemplate(id, language, countingIds('t')));
    const quality = qualityOf(buildScene(editor.document(), editor.map));
    expect(quality.hard).toBe(0);
    expect(quality.overlaps).toBe(0);
    expect(quality.labelClashes).toBe(0);
    expect(quality.crossings).toBeLessThanOrEqual(MOST_CROSSINGS[id] ?? 0);
  });

  it('has no hard fault after Tidy', async () => {
    const editor = testEditor(await loadTemplate(id, language, countingIds('t')));
    const placing = place(layoutGraph(editor.document(), editor.map));
    editor.act((tx) => placeMap(tx, editor.map, placing), 'tidy');
    const scene = buildScene(editor.document(), editor.map);
    const quality = qualityOf(scene);
    expect(quality.edges).toBe(scene.connections.length);
    expect(quality.hard).toBe(0);
    expect(quality.overlaps).toBe(0);
  });
});
