// Handouts as other programs read them: every step of the role in order, with its answers and hand-offs, on a page or two.
import mammoth from 'mammoth';
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { countingIds } from '../../../src/base/id';
import type { FormatServices, WriteInput } from '../../../src/formats/format';
import handoutDocx from '../../../src/formats/handout-docx';
import handoutPdf from '../../../src/formats/handout-pdf';
import present from '../../../src/locales/present/en';
import presentZh from '../../../src/locales/present/zh';
import { passagesAfter, passagesBefore } from '../../../src/model/passages';
import { mapsOf, rolesOf } from '../../../src/model/queries';
import { isOwn, type Who } from '../../../src/present/people';
import { tellable } from '../../../src/present/shown';
import { loadTemplate } from '../../../src/services/templates';
import { fontFiles } from '../../helpers/font-files';
import { partsOf } from '../../helpers/office-xml';
import { testEditor } from '../../helpers/test-editor';
import { formatServices } from '../../helpers/write-options';

const services: FormatServices = { ...formatServices(), fonts: fontFiles };

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

/** How the chart is read. */
const READ = { en: present.handout.chart, zh: presentZh.handout.chart } as const;

/** The steps of others right before and after. */
function around({ document, map, options: { who } }: WriteInput): readonly string[] {
  const own = tellable(document, map).filter((step) => who && isOwn(document, step, who));
  const near = own.flatMap(({ id }) => [...passagesBefore(document, id), ...passagesAfter(document, id)]);
  const names = near.flatMap(({ step }) => (own.includes(step) ? [] : step.name));
  expect(names.length).toBeGreaterThan(3);
  return names;
}

const squeezed = (text: string): string => text.replace(/\s+/g, '');

async function readPdf(content: Blob | string) {
  const blob = content as Blob;
  const pdf = await getDocument({ data: new Uint8Array(await blob.arrayBuffer()), useSystemFonts: false })
    .promise;
  const texts: string[] = [];
  const sizes: number[] = [];
  let images = 0;
  for (let i = 1; i <= pdf.numPages; i++) {
    const page = await pdf.getPage(i);
    const { items } = await page.getTextContent();
    sizes.push(
      ...items.flatMap((item) =>
        'str' in item && item.str.trim() ? Math.hypot(item.transform[2], item.transform[3]) : [],
      ),
    );
    texts.push(items.map((item) => ('str' in item ? item.str : '')).join(' '));
    const { fnArray } = await page.getOperatorList();
    images += fnArray.filter((fn) => fn === OPS.paintImageXObject).length;
  }
  return { pages: texts, images, sizes };
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
  it('is a PDF of few pages whose text can be read', async () => {
    const { input, names, role } = await sdr(language);
    expect(names.length).toBeGreaterThan(3);
    const { pages, images } = await readPdf(await handoutPdf.write(input, services));
    expect(pages.length).toBeLessThanOrEqual(3);
    expect(images).toBe(0);
    const said = names.map((name, i) => `${i + 1}. ${name}`);
    expectInOrder(pages.join(' '), [role?.name ?? '', READ[language], ...said]);
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
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages.slice(1))
      expect(page.trim()).toMatch(
        language === 'en'
          ? /^(\d\. |Identification|Qualification|Follow-up)/
          : /^(\d\. |线索鉴别|资格审查|跟进)/,
      );
    for (const format of [handoutPdf, handoutDocx])
      expect(format.contents?.(whole)).toEqual([
        { id: 'stages', count: 3 },
        { id: 'steps', count: 4 },
        { id: 'forms', count: 3 },
      ]);
  });

  it('begins with a chart of its steps, numbered, and of what comes in and goes out, large enough to be read', async () => {
    const { input, names } = await sdr(language);
    const { pages, sizes } = await readPdf(await handoutPdf.write(input, services));
    const [chart = ''] = (pages[0] ?? '').split(READ[language]);
    for (const [i, name] of names.entries()) expect(squeezed(chart)).toContain(squeezed(`${i + 1}. ${name}`));
    for (const name of around(input)) expect(squeezed(chart)).toContain(squeezed(name));
    // Line pills of a deadline are the smallest of a chart, names are 14 px.
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(4.9);
    const parts = await partsOf((await handoutDocx.write(input, services)) as Blob);
    const drawings = Object.entries(parts).filter(([path]) => path.endsWith('.svg'));
    expect(drawings).toHaveLength(1);
    expect(drawings[0]?.[1]).toContain('<text');
  });

  it('is a Word document with the same', async () => {
    const { input, names, role } = await sdr(language);
    const blob = (await handoutDocx.write(input, services)) as Blob;
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(await blob.arrayBuffer()) });
    const headings = [...value.matchAll(/<h3>(?:<[^>]*>)*([^<]*)/g)].map(([, text]) => text);
    expect(headings).toEqual(names.map((name, i) => `${i + 1}. ${name}`));
    expect([...value.matchAll(/<img[^>]*alt="([^"]*)"/g)].map(([, alt]) => alt)).toEqual([
      `${role?.name}. ${READ[language]}`,
    ]);
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
