// Presentations opened without the code that wrote them: schema order, glued connectors, text inside its shapes, both languages.
import { beforeAll, describe, expect, it } from 'vitest';
import { countingIds } from '../../../src/base/id';
import { format } from '../../../src/formats/registry';
import en from '../../../src/locales/documents/en';
import { documentContent } from '../../../src/formats/document/content';
import { loadDocumentWords, sourceOf } from '../../../src/formats/document/source';
import { connectorXml } from '../../../src/formats/pptx/connector';
import { pageHeight, tablePages } from '../../../src/formats/pptx/table';
import type { ProjectDocument } from '../../../src/model/document';
import { partOf } from '../../../src/model/maps/part-of';
import { mapsOf, stagesOf, stepsOf } from '../../../src/model/queries';
import { loadTemplate } from '../../../src/services/templates';
import { checksDocument } from '../../bench/checks-document';
import { generateProcess } from '../../bench/generate';
import { comparedProject } from '../../helpers/compared-project';
import { formatServices, HOSTILE, hostileProject, WRITE_OPTIONS } from '../../helpers/write-options';
import { all, child, type Node, num, outOfOrder, parseXml, partsOf } from '../../helpers/office-xml';
import { boxOf, idOf, overflowOf, sitesOf, type Spot, wayOf } from '../../helpers/slide-shapes';

interface Deck {
  readonly parts: Record<string, string>;
  readonly slides: readonly Node[];
  readonly notes: readonly string[];
}

async function deckOf(document: ProjectDocument, map: string, whole?: ProjectDocument): Promise<Deck> {
  const file = (await format('pptx').write(
    { document, map, ...(whole && { whole }), options: { ...WRITE_OPTIONS, gaps: true } },
    formatServices(),
  )) as Blob;
  const parts = await partsOf(file);
  const numbered = (folder: string, name: string): string[] =>
    Object.keys(parts).flatMap((_, i) => parts[`ppt/${folder}/${name}${i + 1}.xml`] ?? []);
  return {
    parts,
    slides: numbered('slides', 'slide').map(parseXml),
    notes: numbered('notesSlides', 'notesSlide').map((xml) =>
      all(parseXml(xml), 'a:t')
        .map(({ text }) => text)
        .join('\n'),
    ),
  };
}

const template = async (id: string, language: 'en' | 'zh'): Promise<[ProjectDocument, string]> => {
  const document = await loadTemplate(id, language, countingIds('x'));
  return [document, mapsOf(document).find(({ kind }) => kind === 'whole')!.id];
};

const near = (a: Spot, b: Spot): boolean => Math.hypot(a.x - b.x, a.y - b.y) < 9_525;
const titlesOf = ({ slides }: Deck): string[] =>
  slides.map((slide) => {
    const title = all(slide, 'p:sp').find((shape) =>
      /title/i.test(all(shape, 'p:ph')[0]?.attributes.type ?? ''),
    );
    return title
      ? all(title, 'a:t')
          .map(({ text }) => text)
          .join(' ')
      : '';
  });

/** Connectors whose ends are not where their shapes have a site. */
function looseEnds(slide: Node): string[] {
  const shapes = new Map(all(slide, 'p:sp').map((shape) => [idOf(shape), shape]));
  return all(slide, 'p:cxnSp').flatMap((connector) => {
    const way = wayOf(connector);
    const ends = [
      { glue: all(connector, 'a:stCxn')[0], at: way[0] },
      { glue: all(connector, 'a:endCxn')[0], at: way.at(-1) },
    ];
    return ends.flatMap(({ glue, at }) => {
      const shape = shapes.get(glue?.attributes.id ?? '');
      const site = shape && sitesOf(shape)[num(glue, 'idx')];
      return site && at && near(site, at)
        ? []
        : [`${idOf(connector)} → ${glue?.attributes.id} ${glue?.attributes.idx}`];
    });
  });
}

const outside = (slide: Node): string[] =>
  all(slide, 'p:sp')
    .filter((shape) => all(shape, 'p:ph').length === 0)
    .filter((shape) => {
      const { x, y, w, h } = boxOf(shape);
      return x < -1 || y < -1 || x + w > 12_192_001 || y + h > 6_858_001;
    })
    .map((shape) => all(shape, 'p:cNvPr')[0]?.attributes.name ?? '');

const PROJECTS: Readonly<Record<string, () => Promise<[ProjectDocument, string]>>> = {
  'a simple sale in English': () => template('b2c-simple', 'en'),
  'a store in Chinese': () => template('retail-store', 'zh'),
  'two compared maps in English': () => {
    const { document, target } = comparedProject('en');
    return Promise.resolve([document, target]);
  },
  'two compared maps in Chinese': () => {
    const { document, target } = comparedProject('zh');
    return Promise.resolve([document, target]);
  },
  'a large process': () => Promise.resolve([checksDocument(generateProcess(50, 3)), 'm']),
};

describe.each(Object.entries(PROJECTS))('slides of %s', (_, project) => {
  let deck: Deck;
  let document: ProjectDocument;
  let map: string;
  beforeAll(async () => {
    [document, map] = await project();
    deck = await deckOf(document, map);
  }, 60_000);

  it('keep to the order of the schema, with ids of their own', () => {
    for (const [name, xml] of Object.entries(deck.parts)) {
      const tree = parseXml(xml);
      expect(outOfOrder(tree), name).toEqual([]);
      const ids = all(tree, 'p:cNvPr').map(({ attributes }) => attributes.id);
      expect(new Set(ids).size, name).toBe(ids.length);
    }
  });

  it('lead to parts that are there, and name the type of each', () => {
    const types = parseXml(deck.parts['[Content_Types].xml']!);
    const named = all(types, 'Override').map(({ attributes }) => attributes.PartName?.slice(1));
    for (const name of named) expect(deck.parts[name ?? '']).toBeDefined();
    for (const [name, xml] of Object.entries(deck.parts).filter(([path]) => path.endsWith('.rels'))) {
      const base = new URL(`http://x/${name.replace('_rels/', '').replace('.rels', '')}`);
      for (const { attributes } of all(parseXml(xml), 'Relationship'))
        expect(
          deck.parts[new URL(attributes.Target ?? '', base).pathname.slice(1)],
          attributes.Target,
        ).toBeDefined();
    }
  });

  it('glue every connector to sites of two shapes, where it ends', () => {
    const { slides } = deck;
    expect(slides.flatMap(looseEnds)).toEqual([]);
    const flows = Object.values(document.connections).filter((one) => one.map === map);
    expect(all(slides[1]!, 'p:cxnSp').length).toBe(flows.length);
  });

  it('hold all text inside its shape, and all shapes inside the slide', () => {
    for (const slide of deck.slides) {
      const shapes = all(slide, 'p:sp').filter((shape) => all(shape, 'p:ph').length === 0);
      expect(shapes.flatMap((shape) => overflowOf(shape) ?? [])).toEqual([]);
      expect(outside(slide)).toEqual([]);
    }
  });

  it('show every step on the overview and among the stages, and each stage by its name', () => {
    const named = stepsOf(document, map).filter(({ name }) => name.trim() !== '');
    const texts = (slide: Node): string =>
      all(slide, 'a:t')
        .map(({ text }) => text)
        .join(' ');
    const stages = deck.slides.slice(2).map(texts).join(' ').replaceAll(/\s+/g, '');
    for (const { name } of named) {
      expect(texts(deck.slides[1]!).replaceAll(/\s+/g, '')).toContain(name.replaceAll(/\s+/g, ''));
      expect(stages).toContain(name.replaceAll(/\s+/g, ''));
    }
    const titles = titlesOf(deck);
    for (const [i, { name }] of stagesOf(document, map).entries())
      expect(titles.some((title) => title.startsWith(`${i + 1}. ${name}`))).toBe(true);
    expect(titles.every((title) => title !== '')).toBe(true);
  });

  it('show every step of a stage once, bars too', () => {
    const titles = titlesOf(deck);
    const shapes = deck.slides
      .filter((_, i) => /^\d+\. /.test(titles[i] ?? ''))
      .flatMap((slide) => all(slide, 'p:cNvPr'));
    // What a shape is, is said of steps alone.
    const steps = shapes.filter(({ attributes }) => (attributes.descr ?? '').includes(' · '));
    expect(steps.length).toBe(stepsOf(document, map).length);
  });

  it('tell what to say in the notes', () => {
    const notes = deck.notes.join('\n');
    const said = stepsOf(document, map).flatMap(({ script, completion }) => [script, completion]);
    const missing = said
      .flatMap((text) => text?.split('\n')[0] ?? [])
      .filter((line) => !notes.includes(line));
    expect(missing).toEqual([]);
  });
});

it('tells a comparison: marked chart, changes, gaps and the plan', async () => {
  const { document, target, names } = comparedProject('en');
  const deck = await deckOf(document, target);
  const titles = titlesOf(deck);
  for (const title of ['Gaps', 'What changes', 'Action plan', 'Key figures', 'Teams'])
    expect(
      titles.some((one) => one.startsWith(title)),
      title,
    ).toBe(true);
  const marked = deck.slides[titles.findIndex((title) => title.startsWith('What changes ·'))]!;
  const struck = all(marked, 'a:r').filter((run) => child(run, 'a:rPr')?.attributes.strike === 'sngStrike');
  expect(struck.map((run) => all(run, 'a:t')[0]?.text)).toEqual([names.removed]);
});

it('parts stages that are too large, so that names can be read, and says so', async () => {
  const document = checksDocument(generateProcess(120, 5));
  const deck = await deckOf(document, 'm');
  const titles = titlesOf(deck);
  expect(titles.some((title) => /\(2 of \d+\)$/.test(title))).toBe(true);
  expect(
    all(deck.slides[1]!, 'a:t')
      .map(({ text }) => text)
      .join(' '),
  ).toContain('Too large to read on one slide');
  const stageSlides = deck.slides.filter((_, i) => /^\d+\. /.test(titles[i] ?? ''));
  for (const slide of stageSlides)
    for (const look of all(slide, 'a:rPr').filter(({ attributes }) => attributes.sz !== undefined))
      expect(num(look, 'sz')).toBeGreaterThanOrEqual(480);
});

it('says nothing of the whole where it shows a part', async () => {
  const { document, target } = comparedProject('en');
  const stage = stagesOf(document, target)[1]!;
  const part = partOf(document, target, { kind: 'stage', id: stage.id });
  const titles = titlesOf(await deckOf(part, target, document));
  expect(titles.some((title) => /What changes|Action plan|Key figures/.test(title))).toBe(false);
});

it('writes nothing of a hostile name but its letters', async () => {
  const { document, map } = hostileProject();
  const deck = await deckOf(document, map);
  expect(deck.slides.flatMap((slide) => all(slide, 'a:t')).some(({ text }) => text.includes(HOSTILE))).toBe(
    true,
  );
  for (const xml of Object.values(deck.parts)) expect(xml).not.toContain('<script');
});

describe('a connector', () => {
  const LINE = { colour: '#000000', width: 1 };
  const drawn = (points: readonly Spot[]): Spot[] =>
    wayOf(
      parseXml(
        connectorXml(9, {
          name: 'a',
          points,
          from: { shape: 1, site: 0 },
          to: { shape: 2, site: 0 },
          line: LINE,
        }),
      ),
    );
  const U = 95_250;
  const WAYS: Readonly<Record<string, readonly (readonly [number, number])[]>> = {
    straight: [
      [0, 0],
      [9, 0],
    ],
    'straight back and up': [
      [9, 9],
      [9, 2],
    ],
    'one corner': [
      [0, 0],
      [5, 0],
      [5, 7],
    ],
    'one corner, from below': [
      [4, 8],
      [4, 2],
      [-3, 2],
    ],
    'two corners': [
      [0, 0],
      [3, 0],
      [3, 5],
      [9, 5],
    ],
    'two corners, down and to the left': [
      [9, 0],
      [9, 3],
      [2, 3],
      [2, 8],
    ],
    'two corners, up and to the right': [
      [2, 9],
      [2, 3],
      [7, 3],
      [7, 1],
    ],
    'round a corner and back on the same line': [
      [0, 0],
      [4, 0],
      [4, 6],
      [0, 6],
    ],
    'out to the left and in from the left': [
      [0, 0],
      [-3, 0],
      [-3, 6],
      [2, 6],
    ],
    'three corners': [
      [0, 0],
      [2, 0],
      [2, 4],
      [8, 4],
      [8, 9],
    ],
    'three corners, from above': [
      [0, 9],
      [0, 5],
      [6, 5],
      [6, 2],
      [9, 2],
    ],
    'four corners': [
      [0, 0],
      [2, 0],
      [2, -4],
      [8, -4],
      [8, 3],
      [6, 3],
    ],
    'four corners, downwards': [
      [0, 0],
      [0, 2],
      [-4, 2],
      [-4, 8],
      [3, 8],
      [3, 6],
    ],
    'five corners': [
      [0, 0],
      [2, 0],
      [2, 4],
      [5, 4],
      [5, 8],
      [9, 8],
      [9, 12],
    ],
    slanting: [
      [0, 0],
      [4, 3],
      [9, 5],
    ],
  };

  it.each(Object.entries(WAYS))('goes as it is drawn: %s', (_, way) => {
    const points = way.map(([x, y]) => ({ x: 1_000_000 + x * U, y: 1_000_000 + y * U }));
    const ways = drawn(points);
    expect(ways.length).toBe(points.length);
    for (const [i, point] of points.entries()) {
      expect(Math.abs(ways[i]!.x - point.x)).toBeLessThan(300);
      expect(Math.abs(ways[i]!.y - point.y)).toBeLessThan(300);
    }
  });
});

it('is about two chosen maps: their marked chart, figures, changes, gaps and plan, not every stage', async () => {
  const { document, current, target } = comparedProject('en');
  const side = (map: string) => ({ document, map });
  const compared = {
    before: side(current),
    after: side(target),
    layout: 'overlay' as const,
    onlyChanged: false,
  };
  const file = (await format('pptx').write(
    { document, map: target, compared, options: WRITE_OPTIONS },
    formatServices(),
  )) as Blob;
  const parts = await partsOf(file);
  const names = Object.keys(parts).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
  const titles = titlesOf({ parts, slides: names.map((name) => parseXml(parts[name] ?? '')), notes: [] });
  expect(titles.some((title) => title.startsWith(en.sections.changes))).toBe(true);
  expect(titles.some((title) => title.startsWith(en.sections.gaps))).toBe(true);
  expect(titles.some((title) => title.startsWith(en.sections.plan))).toBe(true);
  expect(titles.some((title) => title.startsWith(en.sections.teams) || /^\d+\. /.test(title))).toBe(false);
});

describe('the charts of two chosen maps', () => {
  const { document, current, target, names } = comparedProject('en');
  const lane = Object.values(document.lanes).find(({ map }) => map === target)!;
  // A lane that only the target has is marked on its header.
  const grown: ProjectDocument = {
    ...document,
    teams: { ...document.teams, new: { ...document.teams[lane.team]!, id: 'new', name: 'Partners' } },
    lanes: { ...document.lanes, new: { ...lane, id: 'new', team: 'new', rank: 'zz' } },
  };
  const charts = async (layout: 'sides' | 'overlay', onlyChanged = false, of = document) => {
    const compared = {
      before: { document: of, map: current },
      after: { document: of, map: target },
      layout,
      onlyChanged,
    };
    const input = { document: of, map: target, compared, options: WRITE_OPTIONS };
    const parts = await partsOf((await format('pptx').write(input, formatServices())) as Blob);
    const slides = Object.keys(parts)
      .filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))
      .map((name) => parseXml(parts[name] ?? ''));
    const titles = titlesOf({ parts, slides, notes: [] });
    return slides.flatMap((slide, i) =>
      titles[i]?.startsWith(`${en.sections.changes} · `) && all(slide, 'p:cxnSp').length > 0
        ? { title: titles[i].slice(en.sections.changes.length + 3), slide }
        : [],
    );
  };
  const namesOf = (slide: Node): string[] =>
    all(slide, 'p:cNvPr').map(({ attributes }) => attributes.name ?? '');
  const saidOn = (slide: Node): string =>
    all(slide, 'a:t')
      .map(({ text }) => text)
      .join(' ');
  const struckOn = (slide: Node): string[] =>
    all(slide, 'a:r')
      .filter((run) => child(run, 'a:rPr')?.attributes.strike === 'sngStrike')
      .map((run) => all(run, 'a:t')[0]?.text ?? '');

  it('are two slides, each with its own marks, where both are wanted', async () => {
    const [before, after, ...others] = await charts('sides');
    expect(others).toEqual([]);
    expect([before?.title, after?.title]).toEqual(['Current process', 'Target process']);
    expect(struckOn(before!.slide)).toEqual([names.removed]);
    expect(saidOn(before!.slide)).not.toContain(names.added);
    expect(namesOf(before!.slide)).toContain('moved');
    expect(saidOn(after!.slide)).toContain(names.added);
    expect(saidOn(after!.slide)).not.toContain(names.removed);
    expect(namesOf(after!.slide)).toEqual(expect.arrayContaining(['added', 'moved', 'changed']));
  });

  it('are one slide where one is wanted', async () => {
    const found = await charts('overlay');
    expect(found.map(({ title }) => title)).toEqual(['From Current process to Target process']);
    expect(struckOn(found[0]!.slide)).toEqual([names.removed]);
  });

  it.each(['sides', 'overlay'] as const)(
    'have fewer steps where only what changes is wanted (%s)',
    async (layout) => {
      const steps = (found: Awaited<ReturnType<typeof charts>>): number =>
        found.reduce((sum, { slide }) => sum + all(slide, 'p:cxnSp').length, 0);
      const [whole, some] = [await charts(layout), await charts(layout, true)];
      expect(steps(some)).toBeLessThan(steps(whole));
      for (const name of [names.added, names.removed])
        expect(some.map(({ slide }) => saidOn(slide)).join(' ')).toContain(name);
    },
  );

  it('mark lanes and stages on their headers', async () => {
    const discs = async (of: ProjectDocument): Promise<number> =>
      namesOf((await charts('sides', false, of))[1]!.slide).filter((name) => name === 'added').length;
    expect(await discs(grown)).toBe((await discs(document)) + 2);
  });
});

it('compares the two maps that are chosen, in either direction', async () => {
  const { document, current, target } = comparedProject('en');
  const changes = async (before: string, after: string): Promise<string> => {
    const compared = {
      before: { document, map: before },
      after: { document, map: after },
      layout: 'sides' as const,
      onlyChanged: false,
    };
    const words = await loadDocumentWords('en');
    const { sections, subtitle } = documentContent(
      sourceOf({ document, map: after, compared, options: WRITE_OPTIONS }, words),
    );
    // The gaps are those of the earlier map: the target has none.
    const gaps = before === current ? ['gaps'] : [];
    expect(sections.map(({ id }) => id)).toEqual(['chart', ...gaps, 'changes', 'plan']);
    return subtitle;
  };
  const [there, back] = [await changes(current, target), await changes(target, current)];
  expect(there).not.toBe(back);
});

it.each([13, 17, 26, 41])('leaves no slide of a table of %i rows nearly empty', (count) => {
  const table = {
    columns: [{ head: 'Change', width: 10 }],
    rows: Array.from({ length: count }, (_, i) => [`Row ${i + 1}`]),
  };
  const pages = tablePages(table, 300, 210);
  const filled = pages.map(({ rows }) => rows.length);
  expect(filled.reduce((a, b) => a + b, 0)).toBe(count);
  expect(Math.max(...filled) - Math.min(...filled)).toBeLessThanOrEqual(2);
  expect(pages.every((page) => pageHeight(page) <= 210)).toBe(true);
});
