// Rows of a lane that would lie a few px apart lie on one level, in the charts of the gallery.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { countingIds } from '../../../../src/base/id';
import { layoutGraph } from '../../../../src/layout/layout-graph';
import { tidy } from '../../../../src/layout/tidy';
import { mapsOf } from '../../../../src/model/queries';
import { templateFile, templateTexts } from '../../../../src/model/template';
import { instantiate } from '../../../../src/model/template/instantiate';

const folder = new URL('../../../../templates/', import.meta.url);
const read = (name: string): unknown => JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8'));
const templates = readdirSync(folder)
  .filter((name) => /^[^.]+\.json$/.test(name))
  .map((name) => name.replace('.json', ''));

/** How many px lie between neighbouring rows of a lane, by the middles of its boxes. */
function rowGaps(template: string): number[] {
  const file = templateFile.parse(read(template));
  const document = instantiate(file, templateTexts.parse(read(`${template}.en`)), 'en', countingIds());
  const graph = { ...layoutGraph(document, mapsOf(document)[0]!.id), previous: null };
  const { offsets } = tidy({ graph, scope: null, changed: null, aspect: 1.85, quick: false });
  return graph.lanes.flatMap(({ id }) => {
    const boxes = graph.boxes.filter(({ lane }) => lane === id);
    const middles = boxes.map((box) => (offsets.get(box.id)?.y ?? 0) + box.height / 2);
    const rows = [...new Set(middles)].sort((a, b) => a - b);
    return rows.slice(1).map((row, i) => row - (rows[i] ?? 0));
  });
}

describe('rows of a lane', () => {
  it.each(templates)('%s: none lies a hair beside another', (template) => {
    expect(Math.min(...rowGaps(template), 100)).toBeGreaterThanOrEqual(5);
  });
});
