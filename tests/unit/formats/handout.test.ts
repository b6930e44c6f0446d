// Handouts as other programs read them: every step of the role in order, with its answers and hand-offs, on a page or two.
import mammoth from 'mammoth';
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { countingIds } from '../../../src/base/id';
import type { FormatServices, WriteInput } from '../../../src/formats/format';
import handoutDocx from '../../../src/formats/handout-docx';
import handoutPdf from '../../../src/formats/handout-pdf';
import { mapsOf, rolesOf } from '../../../src/model/queries';
import { isOwn, type Who } from '../../../src/present/people';
import { tellable } from '../../../src/present/shown';
import { loadTemplate } from '../../../src/services/templates';
import { fontFiles } from '../../helpers/font-files';
import { testEditor } from '../../helpers/test-editor';

const services: FormatServices = {
  fonts: fontFiles,
  raster: { png: () => Promise.reject(new Error('no pixels here')) },
};

const options = {
  scale: 1,
  background: 'white',
  theme: 'light',
  title: true,
  legend: true,
  embedFonts: false,
} as const;

async function sdr(language: 'en' | 'zh') {
  const document = await loadTemplate('b2b-complex', language, countingIds());
  const map = mapsOf(document)[0]?.id ?? '';
  const team = Object.values(document.teams).find(({ name }) => name === 'SDR')?.id;
  const role = rolesOf(document).find((one) => one.team === team);
  const who: Who = { kind: 'role', id: role?.id ?? '' };
  const names = tellable(document, map).flatMap((step) => (isOwn(document, step, who) ? step.name : []));
  const input: WriteInput = { document, map, options: { ...options, who } };
  return { input, names, role };
}

const squeezed = (text: string): string => text.replace(/\s+/g, '');

async function readPdf(content: Blob | string) {
  const blob = content as Blob;
  const pdf = await getDocument({ data: new Uint8Array(await blob.arrayBuffer()), useSystemFonts: false })
    .promise;
  const texts: string[] = [];
  let images = 0;
  for (let i = 1; i <= pdf.numPages; i++) {
    const page = await pdf.getPage(i);
    const { items } = await page.getTextContent();
    texts.push(items.map((item) => ('str' in item ? item.str : '')).join(' '));
    const { fnArray } = await page.getOperatorList();
    images += fnArray.filter((fn) => fn === OPS.paintImageXObject).length;
  }
  return { pages: texts, images };
}

/** Every text occurs, each behind the one before it. */
function expectInOrder(text: string, wanted: readonly string[]): void {
  let at = 0;
  for (const one of wanted) {
    const found = squeezed(text).indexOf(squeezed(one), at);
    expect(found, one).toBeGreaterThanOrEqual(0);
    at = found + 1;
  }
}

describe.each(['en', 'zh'] as const)('the handout of a role in %s', (language) => {
  it('is a PDF of a page or two whose text can be read', async () => {
    const { input, names, role } = await sdr(language);
    expect(names.length).toBeGreaterThan(3);
    const { pages, images } = await readPdf(await handoutPdf.write(input, services));
    expect(pages.length).toBeLessThanOrEqual(2);
    expect(images).toBe(0);
    expectInOrder(pages.join(' '), [role?.name ?? '', ...names.map((name, i) => `${i + 1}. ${name}`)]);
    const step = Object.values(input.document.steps).find(({ name }) => name === names[1]);
    expect(squeezed(pages.join(' '))).toContain(squeezed(step?.completion ?? '?'));
    expect(squeezed(pages.join(' '))).toContain(squeezed(step?.script ?? ''));
  });

  it('tears no step apart between two pages, and says what is in it', async () => {
    const { input } = await sdr(language);
    const team = Object.values(input.document.teams).find(({ name }) => name === 'SDR');
    const whole: WriteInput = {
      ...input,
      options: { ...input.options, who: { kind: 'team', id: team?.id ?? '' } },
    };
    const { pages } = await readPdf(await handoutPdf.write(whole, services));
    expect(pages).toHaveLength(2);
    expect(pages[1]?.trim()).toMatch(
      language === 'en' ? /^(3\. Qualified|Qualification|Follow-up)/ : /^(3\. |资格审查|跟进)/,
    );
    for (const format of [handoutPdf, handoutDocx])
      expect(format.contents?.(whole)).toEqual([
        { id: 'stages', count: 3 },
        { id: 'steps', count: 4 },
        { id: 'forms', count: 3 },
      ]);
  });

  it('is a Word document with the same', async () => {
    const { input, names } = await sdr(language);
    const blob = (await handoutDocx.write(input, services)) as Blob;
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(await blob.arrayBuffer()) });
    const headings = [...value.matchAll(/<h3>(?:<[^>]*>)*([^<]*)/g)].map(([, text]) => text);
    expect(headings).toEqual(names.map((name, i) => `${i + 1}. ${name}`));
    expect(value).not.toContain('<img');
  });
});

describe('handouts', () => {
  it('are everybody’s when nobody is asked for, each on pages of its own', async () => {
    const { input } = await sdr('en');
    const { who: _, ...all } = input.options as WriteInput['options'] & { who: Who };
    const { pages } = await readPdf(await handoutPdf.write({ ...input, options: all }, services));
    const first = pages.filter((text) => / 1 \/ \d/.test(text));
    expect(first.length).toBeGreaterThan(7);
  });

  it('say so when nobody is named', async () => {
    const editor = testEditor();
    const { pages } = await readPdf(
      await handoutPdf.write({ document: editor.document(), map: editor.map, options }, services),
    );
    expect(pages).toHaveLength(1);
    expect(pages[0]).toContain('Nobody is named');
  });
});
