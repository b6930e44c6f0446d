// Tidying charts of the gallery as their users know them: it is done the second time, whole or in parts.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { countingIds, type Id } from '../../../src/base/id';
import type { Placing } from '../../../src/layout/graph';
import { layoutGraph } from '../../../src/layout/layout-graph';
import { previousOf } from '../../../src/layout/previous';
import { tidy } from '../../../src/layout/tidy';
import type { ProjectDocument } from '../../../src/model/document';
import { instantiate } from '../../../src/model/template/instantiate';
import { lanesOf, mapsOf, stagesOf, stepsOf } from '../../../src/model/queries';
import { templateFile, templateTexts } from '../../../src/model/template';
import { plain } from './adapt/maps';

const folder = new URL('../../../templates/', import.meta.url);
const read = (name: string): unknown => JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8'));
const templates = readdirSync(folder)
  .filter((name) => /^[^.]+\.json$/.test(name))
  .map((name) => name.replace('.json', ''));

function chartOf(template: string) {
  const file = templateFile.parse(read(template));
  const document = instantiate(file, templateTexts.parse(read(`${template}.en`)), 'en', countingIds());
  const map = mapsOf(document)[0]!.id;
  return { document, map };
}

const tidied = (
  document: ProjectDocument,
  map: Id,
  previous: Placing,
  scope: ReadonlySet<Id> | null = null,
) =>
  tidy({
    graph: { ...layoutGraph(document, map), previous },
    scope,
    changed: null,
    aspect: 1.85,
    quick: false,
  });

/** Every step pushed aside by another bit, as by a careless hand. */
const shaken = (placing: Placing): Placing => ({
  ...placing,
  offsets: new Map(
    [...placing.offsets].map(([id, { x, y }], i) => [
      id,
      { x: x + ((i * 37) % 4) * 11, y: y + ((i * 53) % 5) * 7 },
    ]),
  ),
});

const sum = (sizes: ReadonlyMap<Id, number>): number => [...sizes.values()].reduce((a, b) => a + b, 0);

/** How small a chart may be made for a screen, and how wide it may be for its height: one that must go to and fro needs more room. */
function roomOf(document: ProjectDocument, map: Id): { readonly least: number; readonly widest: number } {
  const lanes = lanesOf(document, map);
  // More than 40 steps are for a wall or a large sheet; buyer and seller side by side pass each step to the other house.
  if (stepsOf(document, map).length > 40) return { least: 0.52, widest: 2.4 };
  const customers = lanes.filter(({ team }) => document.teams[team]?.phase === 'customer').length;
  if (customers > 1) return { least: 0.62, widest: 2.4 };
  // A map that gaps are marked on goes to and fro as the work does.
  const isFlawed = Object.values(document.gaps).some((gap) => gap.map === map);
  return { least: isFlawed ? 0.62 : 0.8, widest: 2.2 };
}

describe.each(templates)('a new shape of %s', (template) => {
  const { document, map } = chartOf(template);
  const { least, widest } = roomOf(document, map);

  it.each([1.85, 16 / 9])('suits a sheet of %f', (aspect) => {
    const graph = { ...layoutGraph(document, map), previous: null };
    const { stageSizes, laneSizes } = tidy({ graph, scope: null, changed: null, aspect, quick: false });
    const [width, height] = [sum(stageSizes), sum(laneSizes)];
    const scale = Math.min(1824 / width, 820 / height);
    expect(scale).toBeGreaterThanOrEqual(least);
    // The shape matters for charts that have to be made smaller for it; the others are as small as their stages allow.
    const isShaped = width / height > 1.4 && width / height < widest;
    expect(isShaped || scale > 0.95).toBe(true);
  });
});

describe.each(templates)('tidying %s', (template) => {
  const { document, map } = chartOf(template);
  const own = previousOf(document, map);

  it('changes nothing the second time', () => {
    for (const before of [own, shaken(own)]) {
      const once = tidied(document, map, before);
      expect(plain(tidied(document, map, once))).toEqual(plain(once));
    }
  });
});

/** The two that are drawn with all their parts tidied in turn: more would take minutes and show nothing else. */
describe.each(templates.filter((id) => id === 'b2c-simple' || id === 'b2b-complex'))(
  'tidying parts of %s',
  (template) => {
    const { document, map } = chartOf(template);
    const own = previousOf(document, map);

    it('changes nothing the second time in any stage or lane', () => {
      const bands = [...stagesOf(document, map), ...lanesOf(document, map)];
      const before = shaken(own);
      for (const { id } of bands) {
        const steps = stepsOf(document, map).filter(({ lane, stage }) => lane === id || stage === id);
        const scope = new Set(steps.map((step) => step.id));
        const once = tidied(document, map, before, scope);
        expect(plain(tidied(document, map, once, scope))).toEqual(plain(once));
      }
    });
  },
);
