// Handouts as other programs read them: every step of the role in order, with its answers and hand-offs, on a page or two.
import mammoth from 'mammoth';
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { countingIds, type Id } from '../../../src/base/id';
import type { FormatServices, WriteInput } from '../../../src/formats/format';
import handoutDocx from '../../../src/formats/handout-docx';
import { loadDocumentWords } from '../../../src/formats/document/source';
import { dayScenes } from '../../../src/formats/handout/day-scene';
import handoutPdf from '../../../src/formats/handout-pdf';
import present from '../../../src/locales/present/en';
import presentZh from '../../../src/locales/present/zh';
import { addRole } from '../../../src/model/commands/add-role';
import { setStep } from '../../../src/model/commands/set-step';
import { passagesAfter, passagesBefore } from '../../../src/model/passages';
import { partAround } from '../../../src/model/maps/part-around';
import type { ProjectDocument } from '../../../src/model/document';
import { lanesOf, mapsOf, rolesOf } from '../../../src/model/queries';
import { isOwn, type Who } from '../../../src/present/people';
import { handoutOf } from '../../../src/present/handout';
import { tellable } from '../../../src/present/shown';
import { loadTemplate } from '../../../src/services/templates';
import { comparedProject } from '../../helpers/compared-project';
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

/** Number and name of each step that is somebody's, and of those in the details of steps. */
function numberedIn(document: ProjectDocument, map: Id, who: Who): readonly (readonly [string, string])[] {
  let number = 0;
  return tellable(document, map).flatMap((step): readonly (readonly [string, string])[] => {
    const detail = mapsOf(document).find(({ parentStep }) => parentStep === step.id);
    const inside = detail ? numberedIn(document, detail.id, who) : [];
    if (!isOwn(document, step, who) && inside.length === 0) return [];
    number += 1;
    const nested = inside.map(([at, name]) => [`${number}.${at}`, name] as const);
    return [[String(number), step.name], ...nested];
  });
}

async function sdr(language: 'en' | 'zh') {
  const document = await loadTemplate('b2b-complex', language, countingIds());
  const map = mapsOf(document)[0]?.id ?? '';
  const team = Object.values(document.teams).find(({ name }) => name === 'SDR')?.id;
  const role = rolesOf(document).find((one) => one.team === team);
  const who: Who = { kind: 'role', id: role?.id ?? '' };
  const numbered = numberedIn(document, map, who);
  const names = numbered.flatMap(([number, name]) => (number.includes('.') ? [] : name));
  const input: WriteInput = { document, map, options: { ...options, who } };
  return { input, names, numbered, role, team: team ?? '' };
}

/** How the chart is read. */
const READ = { en: present.handout.chart, zh: presentZh.handout.chart } as const;

/** The steps of others right before and after. */
function around({ document, map, options: { who } }: WriteInput): readonly string[] {
  const own = tellable(document, map).filter((step) => who && isOwn(document, step, who));
  const inDay = new Set(who && numberedIn(document, map, who).map(([, name]) => name));
  const near = own.flatMap(({ id }) => [...passagesBefore(document, id), ...passagesAfter(document, id)]);
  const names = near.flatMap(({ step }) => (inDay.has(step.name) ? [] : step.name));
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
    const { input, names, numbered, role } = await sdr(language);
    expect(names.length).toBeGreaterThan(3);
    const { pages, images } = await readPdf(await handoutPdf.write(input, services));
    expect(pages.length).toBeLessThanOrEqual(7);
    expect(images).toBe(0);
    const said = numbered.map(([number, name]) => `${number}. ${name}`);
    expectInOrder(pages.join(' '), [role?.name ?? '', READ[language], ...said]);
    const step = Object.values(input.document.steps).find(({ name }) => name === names[2]);
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
          ? /^(\d+(\.\d+)?\. |Prospecting|Identification|Qualification|Follow-up|Also informed)/
          : /^(\d+(\.\d+)?\. |客户开发|线索鉴别|资格审查|跟进|另需知会)/,
      );
    for (const format of [handoutPdf, handoutDocx])
      expect(format.contents?.(whole)).toEqual([
        { id: 'stages', count: 4 },
        { id: 'steps', count: 15 },
        { id: 'forms', count: 5 },
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
    const { input, numbered, role } = await sdr(language);
    const blob = (await handoutDocx.write(input, services)) as Blob;
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(await blob.arrayBuffer()) });
    const headings = [...value.matchAll(/<h3>(?:<[^>]*>)*([^<]*)/g)].map(([, text]) => text);
    expect(headings).toEqual(numbered.map(([number, name]) => `${number}. ${name}`));
    expect([...value.matchAll(/<img[^>]*alt="([^"]*)"/g)].map(([, alt]) => alt)).toEqual([
      `${role?.name}. ${READ[language]}`,
    ]);
  });
});

/** A Word document as lines of text. */
async function wordLines(input: WriteInput): Promise<readonly string[]> {
  const blob = (await handoutDocx.write(input, services)) as Blob;
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(await blob.arrayBuffer()) });
  return value
    .replace(/<h(\d)>/gu, '\n#$1 ')
    .replace(/<(?:br \/|\/p|\/h\d|\/li|\/td)>/gu, '\n')
    .replace(/<[^>]*>/gu, '')
    .split('\n')
    .filter((line) => line.trim() !== '');
}

/** What stands under the heading of a step; of two of one name under that of the chart itself, not of a detail before it. */
function under(lines: readonly string[], name: string): string {
  const from = lines.findLastIndex((line) => line.startsWith('#3 ') && line.endsWith(`. ${name}`));
  const rest = lines.slice(from + 1);
  const to = rest.findIndex((line) => line.startsWith('#'));
  return rest.slice(0, to < 0 ? undefined : to).join('\n');
}

describe('what a handout says of a step', () => {
  it('is the same of one team alone: whom she takes over from, whom she hands on to, and what goes along', async () => {
    const { input, team } = await sdr('zh');
    const lane = lanesOf(input.document, input.map).find((one) => one.team === team)?.id ?? '';
    const part = partAround(input.document, input.map, { kind: 'lane', id: lane });
    const ofTeam: WriteInput = { ...input, ...part, whole: input.document, team };
    const lines = await wordLines(ofTeam);
    expect(lines).toEqual(await wordLines(input));
    expect(under(lines, '移交商机简报')).toContain('交给\n需求会议（销售），附：商机简报');
    expect(under(lines, 'BANT 资格审查')).toContain('来自\n补全企业信息（LDR）');
    expect(under(lines, 'BANT 资格审查')).toContain('\n等待意向信号（BDR）');
  });

  it('lists all exits of a decision together, each with its condition and its team, its note, and what she is only told of apart', async () => {
    const { input } = await sdr('zh');
    const lines = await wordLines(input);
    const facts = under(
      lines.slice(lines.findIndex((line) => line.endsWith(' 4. 是否合格？'))),
      '是否合格？',
    );
    const exits = facts.slice(facts.indexOf('下一步\n')).split('\n').slice(1, 4);
    expect(exits.toSorted()).toEqual(
      ['否：不匹配（LDR）', '是：移交商机简报（SDR）', '暂不：邮件培育（BDR）'].toSorted(),
    );
    expect(facts).not.toContain('交给');
    expect(facts).toContain('备注\n不要仅因没有预算就否决');
    // What she is only told of stands apart, behind all steps.
    expect(lines.slice(-2)).toEqual(['#2 另需知会', '需求会议（销售）']);
  });

  it('names open gaps and comments for her, where gaps are wanted', async () => {
    const { input, names } = await sdr('zh');
    const step = Object.values(input.document.steps).find(({ name }) => name === names.at(-1));
    const at = { kind: 'step' as const, id: step?.id ?? '' };
    const { map } = input;
    const gap = { rank: 'a', map, number: 7, title: '简报缺预算', kind: 'missing', cause: '表单没有此栏' };
    const more = { severity: 'high' as const, owner: '', due: null, closedBy: [], at: [at] };
    const comment = { rank: 'a', map, at, position: null, author: '王芳', written: '2026-11-27T10:00:00Z' };
    const document: ProjectDocument = {
      ...input.document,
      gaps: {
        g1: { id: 'g1', ...gap, ...more, status: 'open' },
        g2: { id: 'g2', ...gap, ...more, title: '已解决的', status: 'closed' },
      },
      comments: {
        c1: { id: 'c1', ...comment, text: '@SDR 请补上预算', resolved: false },
        c2: { id: 'c2', ...comment, text: '@法务 看一下', resolved: false },
      },
    };
    const name = names.at(-1) ?? '';
    const plain = under(await wordLines({ ...input, document }), name);
    expect(plain).not.toMatch(/简报缺预算|请补上/u);
    const options = { ...input.options, gaps: true };
    const told = under(await wordLines({ ...input, document, options }), name);
    expect(told).toContain('未解决的缺口\n7. 简报缺预算：表单没有此栏');
    expect(told).toContain('给您的评论\n王芳：@SDR 请补上预算');
    expect(told).not.toMatch(/已解决的|法务 看/u);
  });
});

describe('the pages of a handout as they are previewed and printed', () => {
  it('are those of the file, each a sheet of its own, no more than asked for', async () => {
    const { input, names } = await sdr('zh');
    const { pages } = await readPdf(await handoutPdf.write(input, services));
    for (const format of [handoutPdf, handoutDocx]) {
      const drawn = await format.draw?.(input, 100);
      expect(drawn?.layout.sheets).toHaveLength(pages.length);
      expect(drawn?.layout.numbered).toBe(true);
      const texts = [...(drawn?.svg ?? '').matchAll(/<text [^>]*>([^<]*)<\/text>/gu)].map(([, text]) => text);
      expectInOrder(
        texts.join(''),
        names.map((name, i) => `${i + 1}. ${name}`),
      );
      expect(squeezed(texts.join(''))).toBe(squeezed(pages.join('')));
    }
    const first = await handoutPdf.draw?.(input, 1);
    expect(first?.layout.sheets).toHaveLength(1);
    // How many there are is told however few are shown; word processors set them their own way.
    expect(first?.layout.pages).toEqual({ count: pages.length, about: false });
    const inWord = await handoutDocx.draw?.(input, 1);
    expect(inWord?.layout.pages).toEqual({ count: pages.length, about: true });
    const { who: _, ...all } = input.options as WriteInput['options'] & { who: Who };
    const everybody = await readPdf(await handoutPdf.write({ ...input, options: all }, services));
    const few = await handoutPdf.draw?.({ ...input, options: all }, 4);
    expect(few?.layout.sheets).toHaveLength(4);
    expect(few?.layout.pages?.count).toBe(everybody.pages.length);
    expect(first?.size).toEqual({ width: 794, height: 1123 });
  });

  it('say of which chart they are where the project has several', async () => {
    const { input } = await sdr('en');
    expect(await handoutPdf.notices?.(input, services)).toEqual([]);
    const { document, current } = comparedProject('en');
    const [notice] = (await handoutPdf.notices?.({ ...input, document, map: current }, services)) ?? [];
    expect(notice?.key).toBe('oneChart');
  });
});

/** Two teams with a role each; one step of the first is nobody’s. */
function teams() {
  const editor = testEditor();
  editor.chain('Call', 'Qualify');
  editor.add('Sign', { lane: 'Sales', stage: 'Close' });
  const roleOf = (team: string, name: string, step: string): Who => ({
    kind: 'role',
    id: editor.act((tx) => {
      const id = addRole(tx, { team: editor.lane(team).team, name });
      setStep(tx, editor.step(step).id, { responsible: id });
      return id;
    }),
  });
  const caller = roleOf('SDR', 'Caller', 'Call');
  const closer = roleOf('Sales', 'Closer', 'Sign');
  const of = (who?: Who): WriteInput => ({
    document: editor.document(),
    map: editor.map,
    options: { ...options, ...(who ? { who } : {}) },
  });
  const ofTeam = (name: string, who?: Who): WriteInput => {
    const { id, team } = editor.lane(name);
    const whole = editor.document();
    return { ...of(who), ...partAround(whole, editor.map, { kind: 'lane', id }), whole, team };
  };
  return { editor, caller, closer, of, ofTeam };
}

describe('steps that no role is responsible for', () => {
  it('have pages of their own where each role gets its handout, also in the part of a team alone', async () => {
    const { editor, of, ofTeam } = teams();
    const headings = async (input: WriteInput): Promise<readonly string[]> =>
      (await wordLines(input)).filter((line) => /^#[13]/u.test(line));
    const nobodys = ['#1 SDR: steps without a responsible role', '#3 1. Qualify'];
    expect(await headings(of())).toEqual(['#1 Caller', '#3 1. Call', ...nobodys, '#1 Closer', '#3 1. Sign']);
    expect(await headings(ofTeam('SDR'))).toEqual(['#1 Caller', '#3 1. Call', ...nobodys]);
    expect(handoutDocx.contents?.(ofTeam('SDR'))).toContainEqual({ id: 'steps', count: 2 });
    const { pages } = await readPdf(await handoutPdf.write(ofTeam('SDR'), services));
    expectInOrder(
      pages.join(' '),
      nobodys.map((line) => line.slice(3)),
    );
    // Once somebody is responsible they are in the handout of that role.
    const { id } = editor.step('Qualify');
    editor.act((tx) => setStep(tx, id, { responsible: editor.step('Call').responsible }));
    expect(await headings(of())).toEqual([
      '#1 Caller',
      '#3 1. Call',
      '#3 2. Qualify',
      '#1 Closer',
      '#3 1. Sign',
    ]);
  });

  const noOwner = async (input: WriteInput) =>
    (await handoutPdf.notices?.(input, services))?.find(({ key }) => key === 'noOwner')?.values;

  it('are told of before the handout of one role is written, as it does not have them', async () => {
    const { editor, caller, closer, of, ofTeam } = teams();
    const one = { count: 1, team: 'SDR', first: 'Qualify', second: '', third: '', more: 0 };
    expect(await noOwner(of(caller))).toEqual(one);
    expect(await noOwner(ofTeam('SDR', caller))).toEqual(one);
    // Where each role gets its own they have pages of their own.
    expect(await noOwner(ofTeam('SDR'))).toBeUndefined();
    expect(await noOwner(of())).toBeUndefined();
    expect(await noOwner(of(closer))).toBeUndefined();
    expect(await noOwner(ofTeam('Sales'))).toBeUndefined();
    // The team's own handout has them, and remarks and ends are nobody's.
    const team = editor.lane('SDR').team;
    expect(await noOwner(of({ kind: 'team', id: team }))).toBeUndefined();
    editor.add('Remark', { kind: 'note' });
    editor.add('Won', { kind: 'end-won' });
    expect(await noOwner(of(caller))).toEqual(one);
    for (const name of ['Mail', 'Visit', 'Recall']) editor.add(name, { stage: 'Qualify' });
    expect(await noOwner(of(caller))).toMatchObject({ count: 4, first: 'Qualify', more: 1 });
  });

  it('are in a handout where another role takes part in them', async () => {
    const { editor, caller, closer, of } = teams();
    const { id } = editor.step('Qualify');
    editor.act((tx) => setStep(tx, id, { involved: [{ role: closer.id, as: 'consulted' }] }));
    expect(await noOwner(of(caller))).toBeUndefined();
    editor.act((tx) => setStep(tx, id, { involved: [{ role: closer.id, as: 'informed' }] }));
    expect(await noOwner(of(caller))).toMatchObject({ count: 1 });
  });
});

describe('the chart of a handout', () => {
  it('draws a step of others that only holds some of the role’s pale, with its number', async () => {
    const { input } = await sdr('en');
    const { document, map, options: asked } = input;
    const who = asked.who ?? { kind: 'role', id: '' };
    const speech = (await loadDocumentWords('en')).speech;
    const { stages } = handoutOf(document, { map, who }, speech);
    const told = stages.flatMap(({ steps }) => steps);
    const [others, own] = [told.filter((one) => !one.own), told.filter((one) => one.own)];
    expect(others.length).toBeGreaterThan(0);
    const days = dayScenes(document, map, stages, []).map(({ day }) => day);
    const pale = (id: Id) => days.some((day) => day.pale.has(id));
    expect(others.map(({ step }) => pale(step.id))).not.toContain(false);
    expect(own.map(({ step }) => pale(step.id))).not.toContain(true);
    const names = days.flatMap(({ scene }) => scene.steps.map(({ id }) => id));
    expect(names).toEqual(expect.arrayContaining(told.map(({ step }) => step.id)));
    expect(READ.en).toContain('hold some of');
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

  it('say who has no steps where others are named', async () => {
    const { closer, of, ofTeam } = teams();
    const idle: Who = { kind: 'role', id: 'idle' };
    const text = async (input: WriteInput): Promise<string> =>
      (await readPdf(await handoutPdf.write(input, services))).pages.join(' ');
    const input = of(idle);
    const role = { ...Object.values(input.document.roles)[0]!, id: 'idle', name: 'Trainee' };
    const whole = { ...input.document, roles: { ...input.document.roles, idle: role } };
    const ofChart = await text({ ...input, document: whole });
    expect(ofChart).toContain('“Trainee” has no steps on this chart.');
    const ofPart = await text(ofTeam('SDR', closer));
    expect(ofPart).toContain('“Closer” has no steps in this part of the chart.');
    for (const one of [ofChart, ofPart]) expect(one).not.toContain('Nobody is named');
  });

  it('say that nobody has steps in a part, where the chart names somebody', async () => {
    const { editor, of } = teams();
    const [whole, id] = [editor.document(), editor.stage('Qualify').id];
    const part = partAround(whole, editor.map, { kind: 'stage', id });
    const { pages } = await readPdf(await handoutPdf.write({ ...of(), ...part, whole }, services));
    expect(pages.join(' ')).toContain('Nobody has steps in this part of the chart.');
  });
});
