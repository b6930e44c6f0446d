// Written documents opened by other readers: Word by mammoth, workbooks by read-excel-file, CSV by papaparse and the app's own importer.
import mammoth from 'mammoth';
import papa from 'papaparse';
import readWorkbook from 'read-excel-file/node';
import { beforeAll, describe, expect, it } from 'vitest';
import { countingIds } from '../../../src/base/id';
import { textWidth } from '../../../src/base/text-width';
import { columnWidths } from '../../../src/formats/document/column-widths';
import { rowHeights, shownText } from '../../../src/formats/xlsx/row-heights';
import { documentContent } from '../../../src/formats/document/content';
import { loadDocumentWords } from '../../../src/formats/document/source';
import { format } from '../../../src/formats/registry';
import en from '../../../src/locales/documents/en';
import { filled } from '../../../src/locales/documents/load';
import zh from '../../../src/locales/documents/zh';
import type { ProjectDocument } from '../../../src/model/document';
import { mapsOf, stagesOf, stepsOf } from '../../../src/model/queries';
import { isNamelessBar } from '../../../src/model/passages';
import { guessColumns } from '../../../src/model/text/column-guess';
import { tableProject } from '../../../src/model/text/table-project';
import { readSheetFile } from '../../../src/services/sheet-file';
import { loadTemplate } from '../../../src/services/templates';
import { comparedProject } from '../../helpers/compared-project';
import { all, child, parseXml, partsOf } from '../../helpers/office-xml';
import { speech } from '../../helpers/table-speech';
import { formatServices, HOSTILE, hostileProject, WRITE_OPTIONS } from '../../helpers/write-options';

const WORDS = { en, zh } as const;

async function write(id: string, document: ProjectDocument, map: string): Promise<Blob> {
  const written = await format(id).write({ document, map, options: WRITE_OPTIONS }, formatServices());
  return typeof written === 'string' ? new Blob([written]) : written;
}

const bytes = async (file: Blob): Promise<Buffer> => Buffer.from(await file.arrayBuffer());
const textOf = (html: string): string =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&');
const squeezed = (text: string): string => text.replace(/\s+/g, '');

describe.each(['en', 'zh'] as const)('a Word document in %s', (language) => {
  const { document, target, names } = comparedProject(language);
  const own = WORDS[language];
  let file: Blob;
  let html: string;
  beforeAll(async () => {
    file = await write('docx', document, target);
    html = (await mammoth.convertToHtml({ buffer: await bytes(file) })).value;
  });
  const heads = (level: number): string[] =>
    [...html.matchAll(new RegExp(`<h${level}>(.*?)</h${level}>`, 'g'))].map(([, inner = '']) =>
      textOf(inner).trim(),
    );

  it('has its sections as headings, in order', () => {
    const { about, chart, stages, table, responsibilities, gaps, changes, plan } = own.sections;
    expect(heads(1)).toEqual([about, chart, stages, table, responsibilities, gaps, changes, plan]);
    const titles = stagesOf(document, target).map(({ name }, i) => `${i + 1}. ${name}`);
    expect(heads(2).slice(2, 2 + titles.length)).toEqual(titles);
  });

  it('tells every step with its answers, its script and its forms', () => {
    const text = squeezed(textOf(html));
    const headings = heads(3).map(squeezed);
    for (const step of stepsOf(document, target)) {
      if (isNamelessBar(step)) continue;
      expect(headings).toContain(squeezed(step.name));
      for (const said of [step.completion, step.script, step.purpose])
        expect(text).toContain(squeezed(said ?? ''));
    }
    expect(text).toContain(squeezed(own.answers.who));
  });

  it('has the tables with all their rows', async () => {
    const tables = [...html.matchAll(/<table>.*?<\/table>/g)].map(([table]) => table);
    const { sections } = documentContent({
      document,
      map: target,
      words: await loadDocumentWords(language),
      part: false,
    });
    const wanted = sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'table' ? block.table : [])),
    );
    for (const { columns, rows } of wanted) {
      const found = tables.find(
        (table) =>
          columns.every(({ head }) => textOf(table).includes(head)) &&
          (table.match(/<tr>/g) ?? []).length === rows.length + 1,
      );
      expect(found, columns.map(({ head }) => head).join()).toBeDefined();
    }
    expect(textOf(html)).toContain(names.removed);
  });

  it('has the chart as a drawing with pixels beside it, on pages that lie', async () => {
    const parts = await partsOf(file);
    const media = Object.keys(parts).filter((name) => name.startsWith('word/media/'));
    expect(media.some((name) => name.endsWith('.svg')) && media.some((name) => name.endsWith('.png'))).toBe(
      true,
    );
    const body = parseXml(parts['word/document.xml']!);
    const pages = all(body, 'w:pgSz').map(({ attributes }) => attributes);
    expect(
      pages.some((size) => size['w:orient'] === 'landscape' && Number(size['w:w']) > Number(size['w:h'])),
    ).toBe(true);
    const drawing = all(body, 'wp:inline')[0]!;
    // Without the rule some programs make lines as high as letters and cut the picture off.
    const lines = all(body, 'w:p').filter((paragraph) => all(paragraph, 'wp:inline').length > 0);
    expect(lines.map((line) => child(line, 'w:pPr', 'w:spacing')?.attributes['w:lineRule'])).toEqual([
      'auto',
    ]);
    const page = pages.find((size) => size['w:orient'] === 'landscape')!;
    expect(Number(child(drawing, 'wp:extent')?.attributes.cx)).toBeLessThan(Number(page['w:w']) * 635);
  });

  it('has contents to be updated, page numbers, and heads on every page of a table', async () => {
    const parts = await partsOf(file);
    const body = parseXml(parts['word/document.xml']!);
    const fields = all(body, 'w:instrText')
      .map(({ text }) => text)
      .join(' ');
    expect(fields).toContain('TOC');
    expect(parts['word/settings.xml']).toContain('w:updateFields');
    const footers = Object.entries(parts)
      .filter(([name]) => /footer\d+\.xml$/.test(name))
      .map(([, xml]) => xml);
    expect(footers.some((xml) => xml.includes('PAGE') && xml.includes('NUMPAGES'))).toBe(true);
    const tables = all(body, 'w:tbl').filter((table) => all(table, 'w:tblHeader').length > 0);
    expect(tables.length).toBeGreaterThan(5);
    for (const table of all(body, 'w:tbl')) {
      const grid = all(table, 'w:gridCol').reduce(
        (sum, { attributes }) => sum + Number(attributes['w:w']),
        0,
      );
      expect(grid).toBeLessThanOrEqual(23_814 - 1_500);
    }
  });
});

describe.each(['en', 'zh'] as const)('a workbook in %s', (language) => {
  const { document, target } = comparedProject(language);
  const own = WORDS[language];
  let file: Blob;
  beforeAll(async () => {
    file = await write('xlsx', document, target);
  });

  it('has a sheet for each list, with numbers and days that count', async () => {
    const sheets = await readWorkbook(await bytes(file));
    const { table, teams, responsibilities, gaps, changes, plan, figures } = own.sections;
    expect(sheets.map(({ sheet }) => sheet)).toEqual([
      table,
      teams,
      own.stage.all,
      responsibilities,
      gaps,
      changes,
      plan,
      figures,
    ]);
    const data = (name: string) => sheets.find(({ sheet }) => sheet === name)!.data;
    const steps = stepsOf(document, target).filter((step) => !isNamelessBar(step));
    expect(data(table).length).toBe(steps.length + 1);
    const [heads = [], ...rows] = data(teams);
    const people = rows.map((row) => row[heads.indexOf(own.team.headcount)]);
    expect(people.every((count) => typeof count === 'number')).toBe(true);
    expect(
      data(gaps)
        .slice(1)
        .map((row) => row[0]),
    ).toEqual([1, 2, 3]);
  });

  it('has filters, and heads that stay in view', async () => {
    const parts = await partsOf(file);
    const sheets = Object.entries(parts).filter(([name]) => /worksheets\/sheet\d+\.xml$/.test(name));
    expect(sheets.length).toBe(8);
    for (const [name, xml] of sheets) {
      const tree = parseXml(xml);
      const order = tree.children.map((one) => one.name);
      expect(order.indexOf('autoFilter'), name).toBe(order.indexOf('sheetData') + 1);
      expect(all(tree, 'pane')[0]?.attributes.state, name).toMatch(/^frozen/);
      const rows = all(tree, 'row').length;
      expect(child(tree, 'sheetPr')?.children[0]?.attributes.fitToPage, name).toBe('1');
      expect(order.indexOf('sheetPr'), name).toBe(0);
      expect(child(tree, 'autoFilter')?.attributes.ref).toMatch(new RegExp(`^A1:[A-Z]+${rows}$`));
    }
  });
});

describe('rows of a workbook', () => {
  it('are as high as their text needs, in programs that do not measure it', () => {
    const table = {
      columns: [
        { head: 'Name', width: 10 },
        { head: 'Text', width: 20 },
      ],
      rows: [
        ['One', 'Short'],
        ['Two', 'A sentence that is longer than one line of this column and wraps to several'],
        ['三', '这一格的文字很长很长很长很长很长很长很长，一行放不下'],
      ],
    };
    const [head = 0, short = 0, long = 0, chinese = 0] = rowHeights(table);
    expect(short).toBe(head);
    expect(long).toBeGreaterThanOrEqual(4 * 12);
    expect(chinese).toBeGreaterThanOrEqual(2 * 12);
  });

  it('have columns in which money is shown whole', async () => {
    const money = { text: '$6', number: 1206, unit: 'money', currency: 'USD' } as const;
    expect(shownText(money)).toContain('1,206.00 USD');
    const { document, target } = comparedProject('en');
    const parts = await partsOf(await write('xlsx', document, target));
    const xml = parts['xl/worksheets/sheet1.xml'] ?? '';
    const rows = [...xml.matchAll(/<row [^>]*>/g)].map(([row]) => row);
    expect(rows.filter((row) => !/ ht="[\d.]+"/.test(row))).toEqual([]);
  });
});

it('words are whole in columns that have room for them', () => {
  const table = {
    columns: [
      { head: 'Stage', width: 4 },
      { head: 'Steps', width: 2 },
      { head: 'Text', width: 90 },
    ],
    rows: [['Qualification, Prospecting', '3', 'Long text of many words']],
  };
  for (const [size, air] of [
    [9, 11],
    [14, 12],
  ] as const) {
    const widths = columnWidths(table, 500, { size, air });
    expect(widths.reduce((a, b) => a + b, 0)).toBeCloseTo(500, 3);
    expect(widths[0]).toBeGreaterThan(textWidth('Qualification,', size, 500) + air - 0.01);
    expect(widths[1]).toBeGreaterThan(textWidth('Steps', size, 700) + air - 0.01);
  }
});

it('keeps text of a workbook away from the numbers before it', async () => {
  const { document, target } = comparedProject('en');
  const parts = await partsOf(await write('xlsx', document, target));
  const styles = all(all(parseXml(parts['xl/styles.xml'] ?? ''), 'cellXfs')[0]!, 'xf');
  const [figures] = Object.keys(parts)
    .filter((name) => /^xl\/worksheets\/sheet\d+\.xml$/.test(name))
    .toSorted((a, b) => b.localeCompare(a, 'en', { numeric: true }));
  const cells = all(parseXml(parts[figures ?? ''] ?? ''), 'c');
  const alignment = (ref: string) => {
    const cell = cells.find(({ attributes }) => attributes.r === ref);
    return all(styles[Number(cell?.attributes.s)]!, 'alignment')[0]?.attributes;
  };
  for (const ref of ['D1', 'D2', 'D3'])
    expect(alignment(ref), ref).toMatchObject({ horizontal: 'left', indent: '1' });
  expect(alignment('C2')).toMatchObject({ horizontal: 'right', indent: '1' });
  expect(alignment('A2')).not.toHaveProperty('indent');
});

it('sets Chinese apart from Latin names and figures that are put into a sentence', () => {
  expect(filled('从{before}到{after}', { before: 'As is', after: 'To be' })).toBe('从 As is 到 To be');
  expect(filled('从{before}到{after}', { before: '现状', after: '目标' })).toBe('从现状到目标');
  expect(filled('共 {count} 项', { count: 3 })).toBe('共 3 项');
  expect(filled('From {before} to {after}', { before: '现状', after: 'B' })).toBe('From 现状 to B');
});

it('keeps days of a workbook as days', async () => {
  const { document: made, target } = comparedProject('en');
  const document = { ...made, gaps: { ...made.gaps, gap1: { ...made.gaps.gap1!, due: '2027-02-28' } } };
  const sheets = await readWorkbook(await bytes(await write('xlsx', document, target)));
  const [heads = [], first = []] = sheets.find(({ sheet }) => sheet === 'Gaps')!.data;
  const due = first[heads.indexOf('Due')];
  expect(due instanceof Date && due.toISOString().slice(0, 10)).toBe('2027-02-28');
});

const PROJECTS = [
  ['b2c-simple', 'en'],
  ['b2b-complex', 'zh'],
  ['retail-store', 'zh'],
  ['full-management', 'en'],
] as const;

describe.each(PROJECTS)('the CSV of %s in %s', (id, language) => {
  it('comes back through the importer as the same table', async () => {
    const document = await loadTemplate(id, language, countingIds('x'));
    const file = await write('csv', document, mapsOf(document)[0]!.id);
    const start = [...new Uint8Array(await file.arrayBuffer()).slice(0, 3)];
    expect(start).toEqual([0xef, 0xbb, 0xbf]);
    const rows = (text: string) => papa.parse<string[]>(text, { skipEmptyLines: true }).data;
    const read = await readSheetFile(file);
    if (!read.ok) throw new Error(read.fault.key);
    const [headings = [], ...cells] = read.cells;
    const project = tableProject(
      {
        cells,
        headings: [...headings],
        firstRow: 2,
        columns: guessColumns(read.cells).columns,
        name: 'again',
        map: 'again',
        language,
        currency: document.project.currency,
        speech: speech(language),
        unnamed: { stage: '?', team: '?' },
      },
      countingIds('n'),
      () => '2027-01-01T00:00:00.000Z',
    );
    const again = await write('csv', project!.document, project!.map);
    // In which order ways are told follows from where their targets lie, which no table says.
    const entries = (cell: string) =>
      cell
        .replace(/\s+/g, ' ')
        .split(/; ?|；/)
        .toSorted()
        .join(';');
    const sorted = (table: string[][]) => table.map((row) => row.map(entries).join('|')).toSorted();
    expect(sorted(rows(await again.text()))).toEqual(sorted(rows(await file.text())));
  });
});

describe('what is typed', () => {
  it('is no formula in CSV and XLSX, and no markup in Word', async () => {
    const { document, map } = hostileProject();
    const rows = papa.parse<string[]>(await (await write('csv', document, map)).text()).data;
    expect(rows.flat().filter((cell) => /^[=+@-]/.test(cell))).toEqual([]);
    expect(rows.flat().some((cell) => cell === `'${HOSTILE}`)).toBe(true);
    const workbook = await write('xlsx', document, map);
    for (const xml of Object.values(await partsOf(workbook))) expect(xml).not.toMatch(/<f>|<f |<script/);
    const cells = (await readWorkbook(await bytes(workbook))).flatMap(({ data }) => data.flat());
    expect(cells).toContain(HOSTILE);
    const word = await write('docx', document, map);
    const texts = Object.entries(await partsOf(word)).filter(([name]) => name.endsWith('.xml'));
    for (const [, xml] of texts) expect(xml).not.toContain('<script');
    expect(textOf((await mammoth.convertToHtml({ buffer: await bytes(word) })).value)).toContain(HOSTILE);
  });
});

describe.each(['en', 'zh'] as const)('the action plan of a written document in %s', (language) => {
  const { document, target, names } = comparedProject(language);
  const own = WORDS[language];
  const changed = Object.values(document.steps).find(
    ({ map, name }) => map === target && name === names.changed,
  )!;
  const written: ProjectDocument = {
    ...document,
    planLines: {
      p1: {
        id: 'p1',
        rank: 'a',
        change: { kind: 'changed', current: changed.basedOn[0] ?? null, target: changed.id },
        task: 'Sign by hand',
        audience: 'Everybody who signs',
        owner: null,
        due: null,
        status: 'open',
        notes: null,
      },
      p2: {
        id: 'p2',
        rank: 'b',
        change: null,
        task: 'Print it',
        audience: null,
        owner: null,
        due: null,
        status: 'open',
        notes: null,
      },
    },
  };
  const shown = async (of: ProjectDocument): Promise<string> =>
    textOf((await mammoth.convertToHtml({ buffer: await bytes(await write('docx', of, target)) })).value);

  it('says for whom each line is: what people wrote, else the teams of what changes, and says so', async () => {
    const words = await loadDocumentWords(language);
    const { columns } = words.messages.plan;
    const sheets = await readWorkbook(await bytes(await write('xlsx', written, target)));
    const plan = sheets.find(({ sheet }) => sheet === own.sections.plan)?.data ?? [];
    const heads = plan.find((row) => row.includes(columns.audience))!;
    const cell = (row: (typeof plan)[number], head: string) => row[heads.indexOf(head)] ?? '';
    const lines = plan.slice(plan.indexOf(heads) + 1);
    const audience = (row: (typeof plan)[number]) => cell(row, columns.audience);
    const mine = lines.find((row) => cell(row, columns.task) === 'Sign by hand')!;
    expect(audience(mine)).toBe('Everybody who signs');
    const added = lines.find((row) => cell(row, columns.task) === 'Print it')!;
    expect(audience(added)).toBe('');
    const others = lines.filter((row) => row !== mine && row !== added);
    expect(others.length).toBeGreaterThan(2);
    for (const row of others) expect(audience(row)).toBe(cell(row, columns.team));
    // What is about the whole chart is for nobody in particular.
    expect(others.filter((row) => audience(row) !== '').length).toBeGreaterThan(2);
    expect(await shown(written)).toContain(own.plan.audience);
  });
});
