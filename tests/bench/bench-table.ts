// The bench of the table: it is opened, scrolled and edited in a real browser, and the longest task of each is told.
import { parseArgs } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import type { ProjectDocument } from '../../src/model/document';
import { sketched, type SketchedStep } from '../browser/support/sketch';

const HELP = `npm run bench:table -- [options]
  --rows 200,1000      processes of these numbers of steps
  --edits 20           cells that are typed into
  --json               figures only, as JSON`;

/** The figures of one size; times in ms. */
interface TableReport {
  readonly rows: number;
  /** From the press on "Table" until its rows are there, the table's code fetched before. */
  readonly open: number;
  readonly openLongest: number;
  /** From the top to the end by wheel. */
  readonly scroll: number;
  readonly scrollLongest: number;
  /** From Enter until the text stands in the cell. */
  readonly editP50: number;
  readonly editP95: number;
  readonly editLongest: number;
  readonly longest: number;
}

const LANES = 6;
const IN_CELL = 25;

/** Steps in rows of their cells, each leading to the next. */
function process(count: number): ProjectDocument {
  const stages = Math.max(1, Math.ceil(count / (LANES * IN_CELL)));
  const steps = Array.from({ length: count }, (_, i): SketchedStep => {
    const stage = Math.floor(i / (LANES * IN_CELL));
    const lane = Math.floor(i / IN_CELL) % LANES;
    return [`Step ${i + 1} of the process`, lane, stage, 17 + (i % IN_CELL) * 170, 16];
  });
  return sketched({
    name: `Table of ${count}`,
    lanes: Array.from({ length: LANES }, (_, i) => `Team ${i + 1}`),
    stages: Array.from({ length: stages }, (_, i) => `Stage ${i + 1}`),
    steps,
    connections: steps.slice(1).map((step, i) => [steps[i]?.[0] ?? '', step[0]] as const),
  });
}

const at = (times: readonly number[], share: number): number => {
  const sorted = times.toSorted((a, b) => a - b);
  return Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);
};

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Clock and processor time, µs. */
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

const CATEGORIES = ['toplevel', 'disabled-by-default-devtools.timeline'];

/** The longest task of the page's main thread meanwhile: the smaller of clock and processor time, as other work on the machine counts for nothing. */
async function longestTask(browser: Browser, page: Page, work: () => Promise<void>): Promise<number> {
  await browser.startTracing(page, { categories: CATEGORIES });
  await work();
  await page.waitForTimeout(300);
  const trace = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
  const mains = new Set(
    trace.traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const tasks = trace.traceEvents.filter(
    ({ name, ph, pid, tid }) => ph === 'X' && name.endsWith('RunTask') && mains.has(`${pid} ${tid}`),
  );
  if (tasks.length === 0) throw new Error('the trace holds no tasks');
  return Math.round(Math.max(...tasks.map(({ dur = 0, tdur }) => Math.min(dur, tdur ?? dur))) / 1000);
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return Math.round(performance.now() - start);
}

async function openProject(page: Page, address: string, document: ProjectDocument): Promise<void> {
  await page.goto(address);
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open file' }).first().click();
  const buffer = Buffer.from(JSON.stringify(document));
  await (await chooser).setFiles({ name: 'project.json', mimeType: 'application/json', buffer });
  await page.getByRole('region', { name: /^Chart / }).waitFor({ timeout: 120_000 });
  await page.waitForTimeout(1500);
}

async function scrolled(page: Page): Promise<number> {
  await page.mouse.move(500, 500);
  return timed(async () => {
    for (let i = 0; i < 120; i++) {
      await page.mouse.wheel(0, 400);
      await page.waitForTimeout(16);
    }
  });
}

/** Types into one cell after the other, downwards, at the top of the table. */
async function edited(page: Page, edits: number): Promise<number[]> {
  await page.mouse.wheel(0, -1e6);
  await page.waitForTimeout(300);
  await page.locator('[data-row] [data-cell="completion"]').first().click();
  const times: number[] = [];
  for (let i = 0; i < edits; i++) {
    const text = `Done ${i} and written down`;
    await page.keyboard.type(text);
    times.push(
      await timed(async () => {
        await page.keyboard.press('Enter');
        await page.locator('[data-cell="completion"] > span', { hasText: text }).waitFor();
      }),
    );
  }
  return times;
}

async function measure(browser: Browser, address: string, rows: number, edits: number): Promise<TableReport> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'en-US' });
  try {
    await openProject(page, address, process(rows));
    const table = page.getByRole('radio', { name: 'Table', exact: true });
    const chart = page.getByRole('radio', { name: 'Chart', exact: true });
    const shown = (): Promise<void> => page.locator('[data-row]').first().waitFor();
    await table.click();
    await shown();
    await chart.click();
    await page.waitForTimeout(1500);
    let open = 0;
    const openLongest = await longestTask(browser, page, async () => {
      open = await timed(async () => {
        await table.click();
        await shown();
      });
    });
    let scroll = 0;
    const scrollLongest = await longestTask(browser, page, async () => {
      scroll = await scrolled(page);
    });
    let times: readonly number[] = [];
    const editLongest = await longestTask(browser, page, async () => {
      times = await edited(page, edits);
    });
    return {
      rows,
      open,
      openLongest,
      scroll,
      scrollLongest,
      editP50: at(times, 0.5),
      editP95: at(times, 0.95),
      editLongest,
      longest: Math.max(openLongest, scrollLongest, editLongest),
    };
  } finally {
    await page.close();
  }
}

/** Runs the bench with the arguments of a command line, on the app served at an address. */
export async function runTableBench(
  args: readonly string[],
  browser: Browser,
  address: string,
): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      rows: { type: 'string', default: '200,1000' },
      edits: { type: 'string', default: '20' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(HELP);
    return;
  }
  for (const rows of values.rows.split(',').map(Number)) {
    const report = await measure(browser, address, rows, Number(values.edits));
    if (values.json) console.log(JSON.stringify(report));
    else console.log(Object.entries(report).reduce((line, [key, value]) => `${line}${key} ${value}  `, ''));
  }
}
