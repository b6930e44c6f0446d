// What is written for other tools comes back as it went: names, kinds, lanes, stages, connections, labels; of BPMN and draw.io all fields too.
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { drawableText } from '../../../src/base/drawable-text';
import { countingIds } from '../../../src/base/id';
import { writeBpmn } from '../../../src/formats/bpmn/write-bpmn';
import { writeDrawio } from '../../../src/formats/drawio/write-drawio';
import { format } from '../../../src/formats/registry';
import { writeMermaid } from '../../../src/formats/mermaid/write-mermaid';
import type { ProjectDocument } from '../../../src/model/document';
import { firstWhole } from '../../../src/model/maps/map-tree';
import { parse } from '../../../src/model/parse';
import { stepsOf } from '../../../src/model/queries';
import { loadTemplate, TEMPLATES } from '../../../src/services/templates';
import { anyName } from '../../helpers/any-name';
import { imported, readForeign, told, toldFields } from '../../helpers/foreign';
import { randomProcess } from '../../helpers/random-process';
import { runs } from '../../helpers/runs';
import { salesChart } from '../../helpers/sales-chart';

// Where the lines run is no part of it: plain ones save the time of the router.
vi.mock('../../../src/layout/route/route', async () => ({
  routeAll: (await import('../../helpers/plain-routes')).plainRoutes,
}));

type Write = (document: ProjectDocument, map: string) => Promise<string> | string;

const KEEPING: readonly (readonly [string, Write])[] = [
  ['BPMN', writeBpmn],
  ['draw.io', (document, map) => writeDrawio(document, map, false)],
  ['draw.io, packed', (document, map) => writeDrawio(document, map, true)],
];

/** Names as a box can show them: spaces at the ends are nothing, and bands need a name. */
const shown = (name: string): string => drawableText(name).replace(/\s+/gu, ' ').trim();

/** The first map and its details, in words. */
function chartsOf(document: ProjectDocument, first: string) {
  const maps = [first];
  for (const map of maps)
    for (const { id, parentStep } of Object.values(document.maps))
      if (document.steps[parentStep ?? '']?.map === map && !maps.includes(id)) maps.push(id);
  return maps.map((map) => told(document, map)).toSorted((a, b) => (a.title < b.title ? -1 : 1));
}

async function back(write: Write, document: ProjectDocument, map: string) {
  const file = readForeign(await write(document, map));
  const { document: made, maps, report } = imported(file);
  return { made, map: maps[0]!, report: [...file.report, ...report] };
}

/** The same process with any names at all. */
function renamed(document: ProjectDocument, names: readonly string[]): ProjectDocument {
  let at = 0;
  const next = (): string => shown(names[at++ % names.length] ?? '') || `n${at}`;
  return {
    ...document,
    steps: Object.fromEntries(
      Object.entries(document.steps).map(([id, step]) => [id, { ...step, name: next() }]),
    ),
    teams: Object.fromEntries(
      Object.entries(document.teams).map(([id, team]) => [id, { ...team, name: `${next()} ${id}` }]),
    ),
    stages: Object.fromEntries(
      Object.entries(document.stages).map(([id, stage]) => [id, { ...stage, name: next() }]),
    ),
    connections: Object.fromEntries(
      Object.entries(document.connections).map(([id, way], i) => [
        id,
        { ...way, label: i % 3 === 0 ? next() : null },
      ]),
    ),
  };
}

describe.each(KEEPING)('%s', (name, write) => {
  it.each(TEMPLATES.map(({ id }) => id).filter((_id, i) => !name.includes('packed') || i < 3))(
    'keeps the template %s',
    async (id) => {
      const document = await loadTemplate(id, 'zh', countingIds('t'));
      const map = firstWhole(document)!.id;
      const { made, map: again, report } = await back(write, document, map);
      expect(report).toEqual([]);
      expect(chartsOf(made, again)).toEqual(chartsOf(document, map));
      const fields = (of: ProjectDocument, on: string) =>
        stepsOf(of, on)
          .map((step) => JSON.stringify([step.name, toldFields(of, step.id)]))
          .toSorted();
      expect(fields(made, again)).toEqual(fields(document, map));
    },
  );

  it('keeps processes of any shape under any names', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 10_000 }),
        fc.array(anyName, { minLength: 3, maxLength: 12 }),
        async (seed, names) => {
          const chart = randomProcess(seed);
          const document = renamed(chart.document(), names);
          const { made, map } = await back(write, document, chart.map);
          expect(told(made, map)).toEqual({
            ...told(document, chart.map),
            title: shown(told(document, chart.map).title),
          });
        },
      ),
      { ...runs(6), endOnFailure: true },
    );
  });

  it('keeps lanes that run down, collapsed bands and places', async () => {
    const document = salesChart('en');
    const map = firstWhole(document)!.id;
    const lanes = Object.values(document.lanes);
    const turned: ProjectDocument = {
      ...document,
      maps: { ...document.maps, [map]: { ...document.maps[map]!, laneDirection: 'vertical' } },
      lanes: { ...document.lanes, [lanes[1]!.id]: { ...lanes[1]!, display: 'collapsed' } },
    };
    const { made, map: again } = await back(write, turned, map);
    expect(chartsOf(made, again)).toEqual(chartsOf(turned, map));
    expect(Object.values(made.lanes).map(({ display }) => display)).toEqual(['open', 'collapsed', 'open']);
    const places = (of: ProjectDocument, on: string) =>
      stepsOf(of, on)
        .map(({ name, x, y }) => `${name} ${Math.round(x / 2)} ${Math.round(y / 2)}`)
        .toSorted();
    const straight = await back(write, document, map);
    expect(places(straight.made, straight.map)).toEqual(places(document, map));
  });
});

describe('Mermaid', () => {
  it.each(TEMPLATES.map(({ id }) => id))('keeps the chart of the template %s', async (id) => {
    const document = await loadTemplate(id, 'en', countingIds('t'));
    const map = firstWhole(document)!.id;
    const { made, map: again, report } = await back((one, of) => writeMermaid(one, of, false), document, map);
    expect(report).toEqual([]);
    const plain = ({ ways, ...rest }: ReturnType<typeof told>) => ({
      ...rest,
      ways: ways.map((way) => way.replace(/\/[\d.]+→/, '/null→')),
    });
    expect(plain(told(made, again))).toEqual(plain(told(document, map)));
  });
});

describe('JSON', () => {
  it.each(TEMPLATES.map(({ id }) => id))('gives the template %s back exactly', async (id) => {
    const document = await loadTemplate(id, 'en', countingIds('t'));
    const input = { document, map: firstWhole(document)!.id, options: {} as never };
    const text = (await format('json').write(input, {} as never)) as string;
    expect(parse(JSON.parse(text))).toEqual({ ok: true, document, repairs: [] });
  });
});
