// The bench of files: a large chart is exported in every format by the dialog of the built app, in a real browser.
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { FORMATS } from '../../src/formats/registry';
import type { Format } from '../../src/formats/format';
import en from '../../src/locales/en';
import type { ProjectDocument } from '../../src/model/document';
import { mapsOf, stepsOf } from '../../src/model/queries';
import { chartOf } from './canvas/chart';
import { repeatedTemplate } from './export/repeated';

const HELP = `npm run bench:export -- [options]
  --steps 500          steps of the chart
  --chart template     template: the B2B template again and again; made: a made-up process, much wider than people draw
  --formats png,svg    all of the app if left out
  --runs 3             each format so often; the best time counts
  --json               one line of JSON for each format`;

/** The figures of one format; times in ms. */
interface ExportReport {
  readonly format: string;
  readonly steps: number;
  /** From the press on "Download" until the browser has the file. */
  readonly time: number;
  /** Processor time of the thread that had most to do: what the time would be on a machine with nothing else to do, at least. */
  readonly busiest: number;
  /** The longest task of the page's main thread meanwhile: the smaller of clock and processor time. */
  readonly longest: number;
  readonly bytes: number;
}

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
const words = en.files.export;

/** The work of the page's threads meanwhile. */
async function traced(browser: Browser, page: Page, work: () => Promise<void>) {
  await browser.startTracing(page, { categories: CATEGORIES });
  await work();
  const trace = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
  const named = trace.traceEvents.filter(({ name }) => name === 'thread_name');
  const mains = named.filter(({ args }) => args?.name === 'CrRendererMain');
  const key = ({ pid, tid }: TraceEvent): string => `${pid} ${tid}`;
  const main = new Set(mains.map(key));
  const processes = new Set(mains.map(({ pid }) => pid));
  const tasks = trace.traceEvents.filter(
    ({ name, ph, pid }) => ph === 'X' && name.endsWith('RunTask') && processes.has(pid),
  );
  if (tasks.length === 0) throw new Error('the trace holds no tasks');
  const own = ({ dur = 0, tdur }: TraceEvent): number => Math.min(dur, tdur ?? dur);
  const threads = new Map<string, number>();
  // Each task stands in the trace twice, under two names.
  for (const task of tasks.filter(({ name }) => name === 'ThreadControllerImpl::RunTask'))
    threads.set(key(task), (threads.get(key(task)) ?? 0) + own(task));
  const longest = Math.max(...tasks.filter((task) => main.has(key(task))).map(own));
  return { longest: Math.round(longest / 1000), busiest: Math.round(Math.max(...threads.values()) / 1000) };
}

async function openProject(page: Page, address: string, document: ProjectDocument): Promise<void> {
  await page.addInitScript(() => window.localStorage.setItem('stagelane:guide', 'folded'));
  await page.goto(address);
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open file' }).first().click();
  const buffer = Buffer.from(JSON.stringify(document));
  await (await chooser).setFiles({ name: 'project.json', mimeType: 'application/json', buffer });
  await page.getByRole('region', { name: /^Chart / }).waitFor({ timeout: 120_000 });
  await page.waitForTimeout(1500);
}

const nameOf = ({ id }: Format): string => words.formats[id as keyof typeof words.formats];

/** Chooses a format and waits until its preview is there and the page is at rest. */
async function choose(page: Page, format: Format): Promise<void> {
  await page.keyboard.press('ControlOrMeta+e');
  const dialog = page.getByRole('dialog', { name: words.title });
  await dialog.getByRole('radio', { name: nameOf(format), exact: true }).click();
  const twice = dialog.getByRole('radio', { name: '2×', exact: true });
  if (format.options.includes('scale')) await twice.click();
  await dialog.locator('figure[aria-busy="false"]').waitFor({ timeout: 120_000 });
  await page.waitForTimeout(800);
}

async function exported(browser: Browser, page: Page, format: Format) {
  await choose(page, format);
  let [time, bytes] = [0, 0];
  const found = await traced(browser, page, async () => {
    const start = performance.now();
    const started = page.waitForEvent('download', { timeout: 300_000 });
    await page
      .getByRole('dialog', { name: words.title })
      .getByRole('button', { name: words.download, exact: true })
      .click();
    const download = await started;
    time = Math.round(performance.now() - start);
    bytes = (await readFile(await download.path())).length;
  });
  const dialog = page.getByRole('dialog', { name: words.title });
  await dialog.waitFor();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  return { time, bytes, ...found };
}

async function measure(
  browser: Browser,
  page: Page,
  format: Format,
  steps: number,
  runs: number,
): Promise<ExportReport> {
  const all: Awaited<ReturnType<typeof exported>>[] = [];
  for (let run = 0; run < runs; run++) all.push(await exported(browser, page, format));
  const least = (pick: (one: (typeof all)[number]) => number): number => Math.min(...all.map(pick));
  return {
    format: format.id,
    steps,
    time: least(({ time }) => time),
    busiest: least(({ busiest }) => busiest),
    longest: least(({ longest }) => longest),
    bytes: least(({ bytes }) => bytes),
  };
}

/** Runs the bench with the arguments of a command line, on the app served at an address. */
export async function runExportBench(
  args: readonly string[],
  browser: Browser,
  address: string,
): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      steps: { type: 'string', default: '500' },
      chart: { type: 'string', default: 'template' },
      formats: { type: 'string' },
      runs: { type: 'string', default: '3' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(HELP);
    return;
  }
  const wanted = values.formats?.split(',');
  const formats = [...FORMATS.values()].filter(({ id }) => wanted?.includes(id) ?? true);
  const document = (values.chart === 'made' ? chartOf : repeatedTemplate)(Number(values.steps));
  const steps = stepsOf(document, mapsOf(document)[0]?.id ?? '').length;
  const page = await browser.newPage({
    viewport: { width: 1440, height: 900 },
    locale: 'en-US',
    acceptDownloads: true,
  });
  try {
    await openProject(page, address, document);
    for (const format of formats) {
      const report = await measure(browser, page, format, steps, Number(values.runs));
      if (values.json) console.log(JSON.stringify(report));
      else console.log(Object.entries(report).reduce((line, [key, value]) => `${line}${key} ${value}  `, ''));
    }
  } finally {
    await page.close();
  }
}
