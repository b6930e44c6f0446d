// Every file format keeps the contract: one file, one id, and text typed by anyone stays text.
import { readdirSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { parse } from '../../src/model/parse';
import { setMap } from '../../src/model/commands/set-map';
import { setProject } from '../../src/model/commands/set-project';
import { setTeam } from '../../src/model/commands/set-team';
import { setStage } from '../../src/model/commands/set-stage';
import { mapsOf } from '../../src/model/queries';
import type { FormatServices, WriteInput, WriteOptions } from '../../src/formats/format';
import en from '../../src/locales/en';
import zh from '../../src/locales/zh';
import { PictureTooLarge } from '../../src/formats/png';
import { FORMATS, format } from '../../src/formats/registry';
import { fontFiles } from '../helpers/font-files';
import { salesChart } from '../helpers/sales-chart';
import { testEditor } from '../helpers/test-editor';

const HOSTILE = `<script>alert(1)</script>"' onload="x" &amp; ]]> </text></svg>\u0000\u0007`;

const OPTIONS: WriteOptions = {
  title: true,
  legend: true,
  background: 'white',
  theme: 'light',
  scale: 2,
  embedFonts: false,
};

const SAMPLE = { text: 'x', family: 'x', weight: 500 };

/** Services that keep what they are given. */
function services() {
  const asked = {
    embed: vi.fn<FormatServices['fonts']['embed']>(() =>
      Promise.resolve({ css: '@font-face{font-family:x}', samples: [SAMPLE] }),
    ),
    png: vi.fn<FormatServices['raster']['png']>(() => Promise.resolve(new Blob(['png']))),
  };
  const given: FormatServices = { fonts: { ...fontFiles, embed: asked.embed }, raster: { png: asked.png } };
  return { asked, given };
}

const input = (document = salesChart('en'), options: Partial<WriteOptions> = {}): WriteInput => ({
  document,
  map: mapsOf(document)[0]!.id,
  options: { ...OPTIONS, ...options },
});

function hostile() {
  const editor = testEditor();
  editor.add(HOSTILE);
  editor.add('Next');
  editor.connect(HOSTILE, 'Next', HOSTILE);
  editor.act((tx) => {
    setProject(tx, { name: HOSTILE });
    setMap(tx, editor.map, { name: HOSTILE });
    setTeam(tx, editor.lane('SDR').team, { name: HOSTILE, line: HOSTILE });
    setStage(tx, editor.stage('Find').id, { name: HOSTILE });
  });
  return editor.document();
}

/** The file as a browser reads it. @throws when it is not well-formed */
async function parsed(svg: string): Promise<Document> {
  const library = 'jsdom';
  const { JSDOM } = (await import(library)) as {
    JSDOM: new (markup: string, options: { contentType: string }) => { window: Window };
  };
  return new JSDOM(svg, { contentType: 'image/svg+xml' }).window.document;
}

const text = async (content: Blob | string): Promise<string> =>
  typeof content === 'string' ? content : content.text();

describe('the formats', () => {
  it('are one file each, called like their id', () => {
    const files = readdirSync('src/formats', { withFileTypes: true })
      .filter((entry) => entry.isFile() && !/^(format|registry)\.ts$/.test(entry.name))
      .map(({ name }) => name.replace(/\.tsx?$/, ''));
    expect([...FORMATS.keys()].toSorted()).toEqual(files.toSorted());
    expect(() => format('docm')).toThrow('docm');
  });

  const all = [...FORMATS.values()];

  it.each(all.map((one) => [one.id, one] as const))('%s says what it is, in both languages', (id, one) => {
    for (const { files } of [en, zh])
      for (const words of [files.export.formats, files.export.formatTexts])
        expect((words as Readonly<Record<string, string>>)[id]?.length).toBeGreaterThan(0);
    expect(one.subjects.length).toBeGreaterThan(0);
    expect(new Set(one.options).size).toBe(one.options.length);
    const places = all.filter(({ group }) => group === one.group).map(({ place }) => place);
    expect(new Set(places).size).toBe(places.length);
  });

  // There is no page here, as in the worker: a format that needs one says so.
  const alone = all.filter(({ onPage }) => !onPage);
  it.each(alone.map((one) => [one.id, one] as const))('%s writes a file', async (_, one) => {
    expect(one.mime).toMatch(/^[a-z]+\/[a-z0-9+.-]+$/);
    expect(one.extension).toMatch(/^[a-z.]+$/);
    expect((await text(await one.write(input(), services().given))).length).toBeGreaterThan(2);
  });
});

describe('svg', () => {
  const svg = async (given: WriteInput) => text(await format('svg').write(given, services().given));

  it('is one file of its announced size, with text as text', async () => {
    const content = await svg(input());
    expect(content).toMatch(
      /^<\?xml version="1.0" encoding="UTF-8"\?>\n<svg xmlns="http:\/\/www.w3.org\/2000\/svg" width="(\d+)" height="(\d+)" viewBox="0 0 \1 \2"/,
    );
    for (const words of [
      'Northwind',
      'From lead to signature · Target process',
      'Discovery',
      '24 h',
      'Leaves the team',
    ])
      expect(content).toContain(`>${words}</text>`);
    expect(content).not.toMatch(/<image|foreignObject|href=|class=|style=|filter|marker/);
  });

  it('speaks the project’s language', async () => {
    const content = await svg(input(salesChart('zh')));
    for (const words of ['从线索到签约 · 目标流程', '跨团队交接', '24 小时', '成本与毛利核算'])
      expect(content).toContain(`>${words}</text>`);
    expect(content).not.toContain('Loop back');
  });

  it('leaves out title, legend and ground where asked', async () => {
    const bare = await svg(input(undefined, { title: false, legend: false, background: 'transparent' }));
    // What a reader's tooltip says stays.
    const drawn = bare.replace(/<title>[^<]*<\/title>/, '');
    expect(drawn).not.toContain('Northwind');
    expect(drawn).not.toContain('From lead to signature');
    expect(bare).not.toContain('Loop back');
    expect(bare).not.toMatch(/<title>[^<]*<\/title><rect/);
  });

  it('carries fonts only when asked', async () => {
    expect(await svg(input())).not.toContain('@font-face');
    expect(await svg(input(undefined, { embedFonts: true }))).toMatch(
      /^<\?xml[^>]*>\n<svg [^>]*><defs><style>@font-face\{font-family:x\}<\/style><\/defs>/,
    );
  });

  it('writes nothing of a hostile name but its letters', async () => {
    const content = await svg(input(hostile()));
    const document = await parsed(content);
    expect(document.querySelectorAll('script').length).toBe(0);
    const names = new Set(
      [...document.querySelectorAll('*')].flatMap((element) => element.getAttributeNames()),
    );
    expect([...names].filter((name) => name.startsWith('on'))).toEqual([]);
    expect(document.querySelector('title')?.textContent).toContain('<script>alert(1)</script>');
    expect(document.documentElement.tagName).toBe('svg');
  });
});

describe('png', () => {
  it('asks for the exact size and for the fonts of every word, decoded', async () => {
    const { asked, given } = services();
    const document = hostile();
    await format('png').write(input(document, { scale: 3 }), given);
    const [svg = '', size, samples] = asked.png.mock.calls[0] ?? [];
    const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
    expect(size).toEqual({ width: Number(width) * 3, height: Number(height) * 3 });
    expect(samples).toEqual([SAMPLE]);
    expect(svg).toContain('<style>@font-face{font-family:x}</style>');
    const runs = asked.embed.mock.calls[0]?.[0] ?? [];
    expect(new Set(runs.map(({ weight }) => weight))).toEqual(new Set([500, 600, 700]));
    expect(runs.map(({ text: words }) => words).join('')).toContain('<script>');
  });

  it('refuses what no program opens, and says what fits', async () => {
    const document = salesChart('en');
    const stages = Object.fromEntries(
      Object.entries(document.stages).map(([id, stage]) => [id, { ...stage, minSize: 30_000 }]),
    );
    const { asked, given } = services();
    const refused = format('png').write(input({ ...document, stages }, { scale: 4 }), given);
    await expect(refused).rejects.toBeInstanceOf(PictureTooLarge);
    await expect(refused).rejects.toMatchObject({ key: 'tooLarge', scale: 0.72, values: { scale: 0.72 } });
    expect(asked.png).not.toHaveBeenCalled();
  });
});

describe('json', () => {
  it('opens again as the same project', async () => {
    const document = salesChart('zh');
    const content = await text(await format('json').write(input(document), services().given));
    expect(parse(JSON.parse(content))).toMatchObject({ ok: true, document, repairs: [] });
  });
});
