// PDF files, opened with another reader: every word in order, nothing as an image, fonts inside, sheets that fit together.
import { getDocument, OPS, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { countingIds } from '../../../src/base/id';
import type { WriteInput, WriteOptions } from '../../../src/formats/format';
import { pictureMarkup } from '../../../src/formats/picture/picture-markup';
import { format } from '../../../src/formats/registry';
import type { ProjectDocument } from '../../../src/model/document';
import { mapsOf, stepsOf } from '../../../src/model/queries';
import { loadTemplate } from '../../../src/services/templates';
import { fontFiles } from '../../helpers/font-files';
import { testEditor } from '../../helpers/test-editor';

const OPTIONS: WriteOptions = {
  title: true,
  legend: true,
  background: 'white',
  theme: 'light',
  scale: 1,
  embedFonts: false,
};
const SERVICES = {
  fonts: fontFiles,
  raster: { png: () => Promise.reject(new Error('a PDF needs no pixels')) },
};

const input = (document: ProjectDocument, options: Partial<WriteOptions> = {}): WriteInput => ({
  document,
  map: mapsOf(document).find(({ kind }) => kind === 'whole')!.id,
  options: { ...OPTIONS, ...options },
});

async function opened(of: WriteInput): Promise<PDFDocumentProxy> {
  const blob = (await format('pdf').write(of, SERVICES)) as Blob;
  const data = new Uint8Array(await blob.arrayBuffer());
  return getDocument({ data, disableFontFace: true, verbosity: 0 }).promise;
}

async function wordsOn(pdf: PDFDocumentProxy, page: number): Promise<string> {
  const { items } = await (await pdf.getPage(page)).getTextContent();
  return items.map((item) => ('str' in item ? item.str : '')).join('');
}

/** The lines of the drawing, in the order in which it says them. */
async function drawnLines(of: WriteInput): Promise<string[]> {
  const { svg } = await pictureMarkup(of);
  const entities: Record<string, string> = {
    '&amp;': '&',
    '&lt;': '<',
    '&gt;': '>',
    '&quot;': '"',
    '&#x27;': "'",
  };
  return [...svg.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, text = '']) =>
    text.replace(/&(?:amp|lt|gt|quot|#x27);/g, (entity) => entities[entity] ?? ''),
  );
}

const bare = (text: string): string => text.replace(/\s/g, '');

describe.each([
  ['b2c-simple', 'en'],
  ['b2b-complex', 'zh'],
  ['retail-store', 'zh'],
] as const)('%s in %s', (template, language) => {
  it('has one page with every line of the drawing as text, in order, and no image', async () => {
    const of = input(await loadTemplate(template, language, countingIds()));
    const pdf = await opened(of);
    expect(pdf.numPages).toBe(1);
    expect(bare(await wordsOn(pdf, 1))).toBe(bare((await drawnLines(of)).join('')));
    const { fnArray } = await (await pdf.getPage(1)).getOperatorList();
    const images = [OPS.paintImageXObject, OPS.paintInlineImageXObject, OPS.paintImageMaskXObject];
    expect(fnArray.filter((op) => images.includes(op))).toEqual([]);
    expect(fnArray.filter((op) => op === OPS.constructPath).length).toBeGreaterThan(20);
  });
});

it('a page is as large as the drawing, and says what it is and in which language', async () => {
  const of = input(await loadTemplate('b2c-simple', 'zh', countingIds()));
  const pdf = await opened(of);
  const { size } = await pictureMarkup(of);
  const [, , width, height] = (await pdf.getPage(1)).view;
  expect(width).toBeCloseTo(size.width * 0.75, 0);
  expect(height).toBeCloseTo(size.height * 0.75, 0);
  const { info } = await pdf.getMetadata();
  expect(info).toMatchObject({ Title: of.document.project.name, Language: 'zh-CN' });
});

/** Where texts stand on a page: their middle, as the drawing has them centred. */
async function placesOn(pdf: PDFDocumentProxy, page: number) {
  const { items } = await (await pdf.getPage(page)).getTextContent();
  return items.flatMap((item) =>
    'str' in item && item.str.trim() !== ''
      ? [{ text: item.str, x: Number(item.transform[4]), y: Number(item.transform[5]), width: item.width }]
      : [],
  );
}

it('words lie where the drawing has them', async () => {
  const editor = testEditor();
  editor.add('Plan');
  const of = input(editor.document(), { title: false, legend: false });
  const pdf = await opened(of);
  const { svg, size } = await pictureMarkup(of);
  const found = (await placesOn(pdf, 1)).find(({ text }) => text === 'Plan');
  const groups = [
    ...svg
      .slice(0, svg.indexOf('>Plan<'))
      .matchAll(/<g transform="translate\(([\d.-]+) ([\d.-]+)\)">|<g[^>]*>|<\/g>/g),
  ];
  const open: [number, number][] = [];
  for (const [tag, x, y] of groups)
    if (tag === '</g>') open.pop();
    else open.push([Number(x ?? 0), Number(y ?? 0)]);
  const [, at = ''] = /<text ([^>]*)>Plan</.exec(svg) ?? [];
  const own = (name: string): number => Number(new RegExp(` ?${name}="([\\d.]+)"`).exec(at)?.[1]);
  const x = open.reduce((sum, [dx]) => sum + dx, own('x'));
  const y = open.reduce((sum, [, dy]) => sum + dy, own('y'));
  expect(found!.x + found!.width / 2).toBeCloseTo(x * 0.75, 0);
  expect(found!.y).toBeCloseTo((size.height - y) * 0.75, 0);
});

describe('characters', () => {
  const named = (name: string): ProjectDocument => {
    const editor = testEditor();
    editor.add(name);
    return editor.document();
  };

  it('rare ones, arrows and accents come from further files', async () => {
    const of = input(named('囍喆→①≥Ž'), { title: false, legend: false });
    expect(await wordsOn(await opened(of), 1)).toContain('囍喆→①≥Ž');
    expect(await format('pdf').notices?.(of, SERVICES)).toEqual([]);
  });

  it('what no font has is a box, and is named before', async () => {
    const of = input(named('Win 😀 𠮷!'), { title: false, legend: false });
    const said = await wordsOn(await opened(of), 1);
    expect(said).toContain('Win □ □!');
    expect(await format('pdf').notices?.(of, SERVICES)).toEqual([
      { key: 'missingCharacters', values: { characters: '😀 𠮷' } },
    ]);
  });
});

describe('sheets', () => {
  it('fit the chart on one sheet, across or upright', async () => {
    const of = input(await loadTemplate('b2b-complex', 'en', countingIds()), {
      page: { size: 'a4', tiled: false },
    });
    const pdf = await opened(of);
    expect(pdf.numPages).toBe(1);
    const [, , width, height] = (await pdf.getPage(1)).view;
    expect([Math.round(width!), Math.round(height!)]).toEqual([842, 595]);
    expect(await format('pdf').notices?.(of, SERVICES)).toEqual([
      { key: 'pageScaled', values: { percent: expect.any(Number) as number } },
    ]);
  });

  it('tiled, hold every step in its size, are numbered, and begin with a map of them', async () => {
    const document = await loadTemplate('b2b-complex', 'en', countingIds());
    const of = input(document, { page: { size: 'a4', tiled: true } });
    const pdf = await opened(of);
    expect(pdf.numPages).toBeGreaterThan(4);
    const tiles = pdf.numPages - 1;
    expect(await wordsOn(pdf, 1)).toContain(`${tiles} sheets`);
    const all = await Promise.all(Array.from({ length: tiles }, (_, i) => wordsOn(pdf, i + 2)));
    all.forEach((words, i) => expect(words).toContain(`Sheet ${i + 1} of ${tiles}`));
    const said = bare(all.join(''));
    for (const { name } of stepsOf(document, of.map)) expect(said).toContain(bare(name).slice(0, 4));
    expect(await format('pdf').notices?.(of, SERVICES)).toEqual([]);
  });
});

it('stops when it is not wanted any more', async () => {
  const of = input(await loadTemplate('b2c-simple', 'en', countingIds()));
  const task = { signal: AbortSignal.abort(new Error('cancelled')), progress: () => undefined };
  await expect(format('pdf').write(of, SERVICES, task)).rejects.toThrow('cancelled');
});
