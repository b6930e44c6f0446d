// One team's part as a file of every format: with whom it takes over from and hands on to, marked as not its own.
import { describe, expect, it } from 'vitest';
import { strFromU8, unzipSync } from 'fflate';
import { countingIds } from '../../../src/base/id';
import type { WriteInput } from '../../../src/formats/format';
import { placedPart } from '../../../src/formats/picture/placed-part';
import { FORMATS, format } from '../../../src/formats/registry';
import { buildScene } from '../../../src/drawing/build-scene';
import { partAround } from '../../../src/model/maps/part-around';
import { officeContents } from '../../../src/formats/document/contents';
import { lanesOf, mapsOf, teamOf } from '../../../src/model/queries';
import { isNoWork, teamWork } from '../../../src/model/team-part';
import { loadTemplate } from '../../../src/services/templates';
import { fontFiles } from '../../helpers/font-files';
import { formatServices } from '../../helpers/write-options';

const document = await loadTemplate('b2b-complex', 'en', countingIds());
const map = mapsOf(document)[0]!.id;
const lane = lanesOf(document, map).find(({ id }) => teamOf(document, id).name === 'SDR')!.id;
const part = partAround(document, map, { kind: 'lane', id: lane });
const input: WriteInput = {
  ...part,
  whole: document,
  team: document.lanes[lane]!.team,
  part: 'SDR',
  map,
  options: { title: true, legend: true, background: 'white', theme: 'light', scale: 1, embedFonts: false },
};
const services = { ...formatServices(), fonts: fontFiles };
const near = [...part.beside].map((id) => part.document.steps[id]!);

const isConnected = ({ id }: { readonly id: string }): boolean =>
  Object.values(part.document.connections).some(({ from, to }) => from === id || to === id);

const written = (id: string) => format(id).write(placedPart(input), services);

/** All text of a file, packed or not, without what stands between. */
async function textOf(id: string): Promise<string> {
  const content = await written(id);
  if (typeof content === 'string') return content;
  const bytes = new Uint8Array(await content.arrayBuffer());
  const files = bytes[0] === 0x50 ? Object.values(unzipSync(bytes)) : [bytes];
  return files.map((file) => strFromU8(file)).join('\n');
}

const plain = (text: string): string =>
  text
    .replace(/<[^>]*>|\\n/gu, ' ')
    .replaceAll('&#x27;', "'")
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
    .replace(/[^\p{L}\p{N}]+/gu, '');

const TEXT = ['svg', 'pptx', 'docx', 'xlsx', 'csv', 'markdown', 'drawio', 'bpmn', 'mermaid', 'html'];

describe('one team in every format', () => {
  it('covers all that take a team, but for pixels and glyphs', () => {
    const takes = [...FORMATS.values()]
      .filter(({ subjects }) => subjects.includes('team'))
      .map(({ id }) => id);
    const seen = [...TEXT, 'png', 'pdf', 'handout-pdf', 'handout-docx'];
    expect(takes.toSorted()).toEqual(seen.toSorted());
  });

  it.each(TEXT)('%s names every step before and after, with its team', async (id) => {
    const said = plain(
      (await textOf(id)).replace(/(>)|(?:<[^>]*\b(?:name|value|label)="([^"]*)")/gu, '$1 $2 '),
    );
    // What is drawn and leads nowhere from here, a step with a detail of the team's, stands in charts and tables alone.
    const told = id === 'markdown' ? near.filter(isConnected) : near;
    for (const step of told) {
      expect(said, step.name).toContain(plain(step.name));
      expect(said).toContain(plain(teamOf(document, step.lane).name));
    }
  });

  it('pictures dim what is not its own, and explain it', async () => {
    const svg = await textOf('svg');
    const words = (name: string): string[] =>
      [...svg.matchAll(/<text [^>]*fill="(#\w+)"[^>]*>([^<]*)<\/text>/g)].flatMap(
        ([, fill = '', text = '']) => (name.startsWith(text) && text.length > 3 ? fill : []),
      );
    // Inks of light sheets are dark; pale ones are not.
    const lightness = (fill: string): number => Number.parseInt(fill.slice(1, 3), 16);
    for (const { name, kind } of near.filter((step) => step.kind !== 'end-lost'))
      expect(lightness(words(name)[0] ?? ''), `${kind} ${name}`).toBeGreaterThan(100);
    expect(lightness(words('Record lead in CRM')[0] ?? '')).toBeLessThan(60);
    // Nothing is see-through: lines would be seen through pale pills in some files.
    expect(svg).not.toMatch(/<g opacity/u);
    expect(svg).toContain('Step before or after');
  });

  it('says at a step of others how many of the team’s steps its detail holds, as the screen does', async () => {
    const whose = document.teams[input.team ?? '']?.name;
    for (const id of ['svg', 'pptx']) {
      const text = await textOf(id);
      for (const [, steps] of teamWork(document, map, input.team ?? '').inside)
        expect(text, id).toContain(`${whose}: ${steps.length} steps in detail`);
    }
  });

  it('keeps ways back dashed though the part closes no ring', async () => {
    const ways = part.document.connections;
    const loops = buildScene(document, map).connections.filter(
      ({ kind, of }) => kind === 'loop' && of.some((id) => ways[id]),
    );
    expect(loops.length).toBeGreaterThan(0);
    const solid = buildScene(placedPart(input).document, map).connections.filter(
      ({ id, kind }) => kind === 'flow' && loops.some(({ of }) => of.includes(id)),
    );
    expect(solid.length).toBeGreaterThan(0);
    const svg = (await textOf('svg')).split('Step before or after')[0] ?? '';
    expect(svg.match(/stroke-dasharray="7 4"/gu)?.length).toBeGreaterThanOrEqual(loops.length);
  });

  it('documents and slides name the team in their titles', async () => {
    for (const id of ['docx', 'pptx', 'html'])
      expect(await textOf(id), id).toContain(`Complex sale, B2B · ${input.part}`);
    expect(await textOf('html')).toContain(`"part":{"name":"${input.part}"`);
  });

  it('takes no more room than it needs', () => {
    const scene = buildScene(placedPart(input).document, map);
    const others = scene.lanes.filter(({ id }) => id !== lane);
    expect(others.length).toBeGreaterThan(1);
    for (const { rect } of others) expect(rect.height).toBeLessThanOrEqual(180);
    expect(scene.width).toBeLessThan(buildScene(document, map).width);
  });

  it('documents tell the team’s steps alone, each with from and to, those inside details too, and count them as the handout does', async () => {
    const text = await textOf('markdown');
    const headings = [...text.matchAll(/^#### (.*)$/gmu)].map(([, name = '']) => name);
    const own = Object.values(part.document.steps).filter(
      (step) => step.lane === lane && step.map === map && !isNoWork(step),
    );
    const { own: work, inside } = teamWork(document, map, input.team ?? '');
    const within = [...inside.values()].flat();
    const hosts = [...inside.keys()].filter((id) => !own.some((step) => step.id === id));
    expect(within.length).toBeGreaterThan(0);
    expect(headings).toHaveLength(own.length + within.length + hosts.length);
    expect(new Set(headings)).toEqual(
      new Set(
        [...own, ...within, ...hosts.flatMap((id) => document.steps[id] ?? [])].map(({ name }) => name),
      ),
    );
    const count = officeContents(input).find(({ id }) => id === 'steps')?.count;
    expect(count).toBe(work.length + within.length);
    expect(text).toMatch(/\*\*Previous/u);
  });

  it('draw.io and Mermaid show them pale', async () => {
    expect([...(await textOf('drawio')).matchAll(/opacity=55;textOpacity=55/g)]).toHaveLength(near.length);
    expect(await textOf('mermaid')).toMatch(/class (s\d+,)+s\d+ beside/u);
  });
});
